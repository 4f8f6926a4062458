using CommunityDomain.Admission;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generators of admission facts: mostly good, often one step over an edge, with facts missing here and there.</summary>
public static class AdmissionGenerators
{
    /// <summary>A scope.</summary>
    public static Gen<PartnershipScope> Scope { get; } =
        from scenario in Gen.Elements(Enum.GetValues<Scenario>())
        from mode in Gen.Elements(Enum.GetValues<PartnershipMode>())
        select new PartnershipScope(scenario, mode);

    /// <summary>Facts in which every fact is there, each good or bad at an edge.</summary>
    public static Gen<AdmissionFacts> WholeFacts { get; } = Changes(Change()).Select(changes => Apply(AdmissionExamples.Facts, changes));

    /// <summary>Facts with some of them missing.</summary>
    public static Gen<AdmissionFacts> Facts { get; } =
        from facts in WholeFacts
        from gaps in Gen.ListOf(Gen.Elements(Gaps))
        select Apply(facts, gaps);

    /// <summary>Facts, some of them missing; shrunk to those of <see cref="AdmissionExamples.Facts"/>, one property at a time.</summary>
    public static Arbitrary<AdmissionFacts> AnyFacts { get; } = Arb.From(Facts, Simpler);

    /// <summary>Facts, and the same facts with some of them taken away.</summary>
    public static Gen<(AdmissionFacts Whole, AdmissionFacts Less)> FactsAndLess { get; } =
        from facts in Facts
        from gaps in Gen.NonEmptyListOf(Gen.Elements(Gaps))
        select (facts, Apply(facts, gaps));

    // Each takes one fact away.
    private static Func<AdmissionFacts, AdmissionFacts>[] Gaps =>
    [
        facts => facts with { LegalForm = null },
        facts => facts with { InstitutionClass = null },
        facts => facts with { Organisation = null },
        facts => facts with { Responsible = null },
        facts => facts with { ResponsibleBornOn = null },
        facts => facts with { ResponsibleHasCapacity = null },
        facts => facts with { SeriousViolations = null },
        facts => facts with { Listing = null },
        facts => facts with { CharterScopes = null },
        facts => facts with { ServiceDays = null },
        facts => facts with { RequiredQualifications = null },
        facts => facts with { WorksNearMinors = null },
        facts => facts with { MinorsChecks = null },
        facts => facts with { Interests = null },
        facts => facts with { Bid = facts.Bid is null ? null : facts.Bid with { Ties = null } },
        facts => facts with { Bid = facts.Bid is null ? null : facts.Bid with { DesignedOrSupervised = null } },
        facts => facts with { LocalityScores = null },
        facts => facts with { IsDangerous = null },
        facts => facts with { InsuredDays = null },
        facts => facts with { Size = null },
        facts => facts with { NoticeWorkingDays = null },
        facts => facts with { PublishedFields = null },
        facts => facts with { ConsentedFields = null },
        facts => facts with { ActiveScopes = null },
        facts => facts with { Track = null },
        facts => facts with { SeatsLeft = null },
    ];

    // Each makes one property what it is in the example.
    private static Func<AdmissionFacts, AdmissionFacts>[] Plain =>
    [
        facts => facts with { LegalForm = AdmissionExamples.Facts.LegalForm },
        facts => facts with { InstitutionClass = AdmissionExamples.Facts.InstitutionClass },
        facts => facts with { Scopes = AdmissionExamples.Facts.Scopes },
        facts => facts with { IsStatutoryProcurement = AdmissionExamples.Facts.IsStatutoryProcurement },
        facts => facts with { Organisation = AdmissionExamples.Facts.Organisation },
        facts => facts with { Responsible = AdmissionExamples.Facts.Responsible },
        facts => facts with { ResponsibleBornOn = AdmissionExamples.Facts.ResponsibleBornOn },
        facts => facts with { ResponsibleHasCapacity = AdmissionExamples.Facts.ResponsibleHasCapacity },
        facts => facts with { SeriousViolations = AdmissionExamples.Facts.SeriousViolations },
        facts => facts with { Listing = AdmissionExamples.Facts.Listing },
        facts => facts with { CharterScopes = AdmissionExamples.Facts.CharterScopes },
        facts => facts with { ServiceDays = AdmissionExamples.Facts.ServiceDays },
        facts => facts with { RequiredQualifications = AdmissionExamples.Facts.RequiredQualifications },
        facts => facts with { Qualifications = AdmissionExamples.Facts.Qualifications },
        facts => facts with { WorksNearMinors = AdmissionExamples.Facts.WorksNearMinors },
        facts => facts with { MinorsChecks = AdmissionExamples.Facts.MinorsChecks },
        facts => facts with { Interests = AdmissionExamples.Facts.Interests },
        facts => facts with { Bid = AdmissionExamples.Facts.Bid },
        facts => facts with { LocalityScores = AdmissionExamples.Facts.LocalityScores },
        facts => facts with { IsDangerous = AdmissionExamples.Facts.IsDangerous },
        facts => facts with { InsuredDays = AdmissionExamples.Facts.InsuredDays },
        facts => facts with { Size = AdmissionExamples.Facts.Size },
        facts => facts with { NoticeWorkingDays = AdmissionExamples.Facts.NoticeWorkingDays },
        facts => facts with { PublishedFields = AdmissionExamples.Facts.PublishedFields },
        facts => facts with { ConsentedFields = AdmissionExamples.Facts.ConsentedFields },
        facts => facts with { ActiveScopes = AdmissionExamples.Facts.ActiveScopes },
        facts => facts with { Track = AdmissionExamples.Facts.Track },
        facts => facts with { SeatsLeft = AdmissionExamples.Facts.SeatsLeft },
    ];

    private static IEnumerable<AdmissionFacts> Simpler(AdmissionFacts facts) => Plain.Select(plain => plain(facts)).Where(one => one != facts);

    private static Gen<List<Func<AdmissionFacts, AdmissionFacts>>> Changes(Gen<Func<AdmissionFacts, AdmissionFacts>> change) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(1, 3)), (2, Gen.Choose(4, 12)))
        from changes in Gen.ListOf(change, count)
        select changes.ToList();

    private static Gen<Func<AdmissionFacts, AdmissionFacts>> Change()
    {
        var today = AdmissionExamples.Today;
        return Gen.OneOf(
            Of(Gen.Elements(Enum.GetValues<LegalForm>()), (facts, form) => facts with { LegalForm = form }),
            Of(Gen.Elements(Enum.GetValues<InstitutionClass>()), (facts, kind) => facts with { InstitutionClass = kind }),
            Of(Scope.NonEmptyListOf(), (facts, scopes) => facts with { Scopes = scopes.Distinct().ToValueList() }),
            Of(Gen.Elements(true, false), (facts, statutory) => facts with { IsStatutoryProcurement = statutory }),
            Of(Near(today.PlusYears(-18)), (facts, day) => facts with
            {
                ResponsibleBornOn = day,
                Responsible = AdmissionExamples.Responsible with { Number = IdentityNumberSamples.Resident(330782, day, 7) },
            }),
            Of(Near(today), (facts, day) => facts with { Responsible = facts.Responsible is null ? null : facts.Responsible with { ExpiresOn = day } }),
            Of(Gen.Elements("52330782MJ8A00000", "X", "330782198505040120"), (facts, number) =>
                facts with { Organisation = new DeclaredIdentity(DeclaredIdentityKind.UnifiedSocialCreditCode, number) }),
            Of(Near(today.PlusYears(-3)), (facts, day) => facts with { SeriousViolations = ValueList.Create([day]) }),
            Of(Gen.Elements(Enum.GetValues<RegulatorListing>()), (facts, listing) => facts with { Listing = listing }),
            Of(Near(today.PlusDays(394)), (facts, day) => facts with
            {
                Qualifications = [new("social worker", new LocalDate(2020, 1, 1), day)],
            }),
            Of(Near(today.PlusDays(-365)), (facts, day) => facts with { MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), day)]) }),
            Of(Near(today.PlusYears(-2)), (facts, day) => facts with { Interests = ValueList.Create<ReviewerInterest>([new(new(32), day)]) }),
            Of(Gen.Elements(Enum.GetValues<BidderTieKind>()), (facts, kind) =>
                facts with { Bid = new BidTies(ValueList.Create<BidderTie>([new(new(33), kind)]), DesignedOrSupervised: false) }),
            Of(Gen.Elements(true, false), (facts, scores) => facts with { LocalityScores = scores }),
            Of(Near(today.PlusDays(394)), (facts, day) => facts with { InsuredDays = new DateInterval(today, LocalDate.Max(today, day)) }),
            Of(Gen.Choose(3, 60), (facts, members) => facts with { Size = facts.Size is null ? null : facts.Size with { Persons = members } }),
            Of(Gen.Choose(3, 7), (facts, days) => facts with { NoticeWorkingDays = days }),
            Of(Gen.Elements("name", "telephone"), (facts, field) => facts with { PublishedFields = ValueList.Create([field]) }),
            Of(Scope, (facts, scope) => facts with { ActiveScopes = ValueList.Create([scope]) }),
            Of(Gen.Choose(0, 2), (facts, services) => facts with { Track = new TrackRecord(services) }),
            Of(Gen.Choose(0, 2), (facts, seats) => facts with { SeatsLeft = seats }));
    }

    private static Gen<LocalDate> Near(LocalDate day) =>
        Gen.Frequency((4, Gen.Choose(-1, 1)), (1, Gen.Choose(-400, 400))).Select(day.PlusDays);

    private static Gen<Func<AdmissionFacts, AdmissionFacts>> Of<T>(Gen<T> values, Func<AdmissionFacts, T, AdmissionFacts> change) =>
        values.Select(value => (Func<AdmissionFacts, AdmissionFacts>)(facts => change(facts, value)));

    private static AdmissionFacts Apply(AdmissionFacts facts, IEnumerable<Func<AdmissionFacts, AdmissionFacts>> changes) =>
        changes.Aggregate(facts, (so, change) => change(so));
}
