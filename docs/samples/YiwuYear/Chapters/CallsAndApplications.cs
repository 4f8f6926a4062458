using CommunityDomain.Admission;
using CommunityDomain.Testing;

namespace CommunityDomain.Samples.YiwuYear;

public sealed partial class World
{
    /// <summary>The partners who were admitted in spring, in the order of their calls and seats.</summary>
    public IReadOnlyList<CommunityPartner> Partners { get; set; } = [];

    /// <summary>The talents of the roll.</summary>
    public IReadOnlyList<TalentListing> Talents { get; set; } = [];
}

/// <summary>
/// A call for each scenario and mode, and one for talents: applications are reviewed, shown to the public, objected to, appealed, approved in
/// the declared order, signed. Who applies is generated; how many is Yiwu's number of partners and the story's number of applications.
/// </summary>
public sealed class CallsAndApplications : Chapter
{
    private static readonly ValueList<PersonId> Reviewers = [new(0xE1), new(0xE2)];
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly Actor Second = new(new(0xE4), Role.SubdistrictOfficer);
    private static readonly NoticePublication Shown = new(["number", "form", "telephone"], ["number", "form"], ["telephone"]);

    private readonly Dictionary<string, int> _counts = [];

    public override string Row => "S1.1";

    public override void Run(StoryContext story, RowReport row)
    {
        var seats = story.Volume(story.Seeds.Yiwu.Partners, 200);
        var applications = story.Volume(story.Seeds.Yiwu.Applications, 300);
        List<CommunityPartner> partners = [];
        var number = 0;
        foreach (var scenario in Enum.GetValues<Scenario>())
        {
            foreach (var mode in Enum.GetValues<PartnershipMode>())
            {
                partners.AddRange(new Season(this, story, row, new(scenario, mode), number, Part(seats, number), Part(applications, number)).Run());
                row.Progress(++number, 25);
            }
        }
        Talents(story, row);

        row.Require(partners.Count == seats, $"{seats} seats are filled, not {partners.Count}");
        row.Require(partners.Select(partner => partner.Id).Distinct().Count() == seats, "each partner has an id of its own");
        row.Require(_counts["applications submitted"] == applications, $"{applications} applications, not {_counts["applications submitted"]}");
        row.Require(
            applications == seats + _counts["refused by the rules, confirmed by a person"] + _counts["refused for want of a seat"]
                + _counts["withdrawn by the applicant"] + _counts["lapsed without a supplement"] + _counts["lapsed without a signature, seat released"]
                + _counts["refused by an objection that was upheld"] + _counts["beaten in the declared order"],
            "every application came to one end");
        row.Count("admitted", partners.Count);
        foreach (var (what, count) in _counts.OrderBy(one => one.Key, StringComparer.Ordinal))
            row.Count(what, count);
        row.Fact("first and last partner", $"{partners[0].Id} … {partners[^1].Id}");
        row.Picture("The life of an application", LifecyclePicture.Draw(PartnerApplication.Lifecycle));
        story.World.Partners = partners;
        row.IsRun();
    }

    private static int Part(int whole, int at) => (whole / 25) + (at < whole % 25 ? 1 : 0);

    private void Count(string what, int more = 1) => _counts[what] = _counts.GetValueOrDefault(what) + more;

    private void Talents(StoryContext story, RowReport row)
    {
        var opens = story.At(2024, 3, 1);
        var terms = new CallTerms(
            "聚贤榜", CallKind.Talent, [new(Scenario.Services, PartnershipMode.BenefitExchange)], 10, opens, story.At(2024, 3, 31), 5, "1");
        var call = RecruitmentCall.Draft(story.Id<RecruitmentCallId>("talent-call"), story.Id<CommunityId>("futian"), terms, Officer, opens)
            .Bind(one => one.Publish(Officer, opens))
            .Bind(one => one.Amend(terms with { Capacity = 12 }, "more talents than places", Officer, opens)).Value;
        List<TalentListing> talents = [];
        for (var person = 0; person < 12; person++)
        {
            var enrolment = TalentListing.List(
                story.Id<TalentListingId>("talent", person), call, story.Id<PersonId>("talent-person", person),
                [new("social worker", new(2020, 1, 1), person % 4 == 0 ? new LocalDate(2024, 6, 30) : null)], ["speciality"],
                new(new(2024, 4, 1), new(2026, 3, 31)), Officer, opens + Duration.FromDays(person)).Value;
            call = enrolment.Call;
            talents.Add(enrolment.Listing);
        }
        var late = TalentListing.List(
            story.Id<TalentListingId>("talent", 99), call, story.Id<PersonId>("talent-person", 99), [new("nurse", new(2020, 1, 1))], [],
            new(new(2024, 4, 1), new(2026, 3, 31)), Officer, opens + Duration.FromDays(15));
        row.Require(late.HasError<AdmissionErrors.CapacityExhausted>(), "a full talent call takes nobody more");
        call = call.Close(Officer, story.At(2024, 4, 1)).Bind(one => one.Conclude(Officer, story.At(2024, 4, 2))).Value;
        row.Require(call.Status == CallStatus.Concluded, "the talent call is concluded");
        Count("talent calls published, amended, filled and concluded");
        Count("talents listed", talents.Count);
        story.World.Talents = talents;
    }

    // One call and all of its applications.
    private sealed class Season(
        CallsAndApplications chapter, StoryContext story, RowReport row, PartnershipScope scope, int number, int seats, int applications)
    {
        private readonly OfficeDays _office = new(story.Calendar, story.Zone);
        private readonly Chance _chance = story.ChanceFor($"call {number}");
        private readonly CommunityId _community = story.Id<CommunityId>("community", number % story.Seeds.Yiwu.AgreementCommunities);
        private readonly Instant _opens = story.At(2024, 3, 1);
        private readonly Instant _reviewedAt = story.At(2024, 4, 1);
        private readonly Instant _noticedAt = story.At(2024, 4, 8, 10);
        private readonly Instant _approvedAt = story.At(2024, 4, 16);
        private RecruitmentCall _call = null!;

        public IEnumerable<CommunityPartner> Run()
        {
            Publish();
            // How the applications beyond the seats end: refused, withdrawn, lapsed; the rest is beaten in the declared order.
            var extra = applications - seats;
            var refused = Math.Max(1, extra * 2 / 5);
            List<(PartnerApplication Application, AdmissionFacts Facts)> shown = [];
            for (var at = 0; at < applications; at++)
            {
                var (application, facts) = Submit(at);
                if (at == 0)
                    End(application.Withdraw(By(application), _reviewedAt).Value, "withdrawn by the applicant");
                else if (at == 1)
                    Lapse(application);
                else if (at < 2 + refused)
                    Refuse(application, facts, isAppealed: number == 1 && at == 2, shown);
                else
                    shown.Add((Review(Complete(application), facts), facts));
            }
            for (var at = 0; at < shown.Count; at++)
                shown[at] = (Show(shown[at].Application, shown[at].Facts), shown[at].Facts);
            if (number == 0)
                Object(shown);
            Close();
            var partners = Decide(shown).ToList();
            _call = _call.Conclude(Officer, story.At(2024, 6, 3)).Value;
            chapter.Count("calls concluded");
            return partners;
        }

        private void Publish()
        {
            var isAmended = number == 3;
            var terms = new CallTerms(
                $"{scope.Scenario} · {scope.Mode}", CallKind.Partner, [scope], seats, _opens, story.At(2024, 3, 31), 5, "1", (TieOrder)(number % 3));
            var first = isAmended ? terms with { Capacity = seats - 1, ClosesAt = story.At(2024, 3, 20) } : terms;
            _call = RecruitmentCall.Draft(story.Id<RecruitmentCallId>("call", number), _community, first, Officer, _opens)
                .Bind(call => call.Publish(Officer, _opens)).Value;
            chapter.Count("partner calls published");
            if (!isAmended)
                return;
            row.Require(
                _call.Amend(first with { Capacity = 1 }, "fewer", Officer, _opens).HasError<AdmissionErrors.AmendmentNarrows>(),
                "a published call is not narrowed");
            _call = _call.Amend(terms, "more applications than expected", Officer, story.At(2024, 3, 10)).Value;
            chapter.Count("partner calls amended");
        }

        private (PartnerApplication Application, AdmissionFacts Facts) Submit(int at)
        {
            var id = story.Id<PartyId>($"party {number}", at);
            var form = _chance.Pick([.. Forms.Where(one => LegalFormMatrix.Default.Allows(one, scope.Mode))]);
            var applicant = new Applicant(id, form, story.Id<PersonId>($"responsible {number}", at), [story.Id<PersonId>($"officer {number}", at)]);
            var born = new LocalDate(1950, 1, 1).PlusDays(_chance.Below(19_000));
            var facts = AdmissionExamples.Facts with
            {
                LegalForm = form,
                Scopes = [scope],
                CharterScopes = ValueList.Create([scope]),
                Responsible = new(DeclaredIdentityKind.ResidentIdentityCard, IdentityNumberSamples.Resident(330782, born, _chance.Below(1000))),
                ResponsibleBornOn = born,
                Size = AdmissionExamples.Facts.Size! with { Persons = _chance.Between(50, 90) },
                Bid = null,
                ServiceDays = new(new(2024, 5, 1), new(2025, 4, 30)),
                MinorsChecks = ValueList.Create<MinorsCheck>([new(applicant.Responsible, new LocalDate(2024, 2, 1).PlusDays(_chance.Below(28)))]),
            };
            var submittedAt = _opens + Duration.FromMinutes(_chance.Below((number == 3 ? 18 : 29) * 24 * 60));
            var application = PartnerApplication.Draft(PartnerApplication.IdFor(_call.Id, id), _call, applicant, [scope], By(applicant), submittedAt)
                .Bind(draft => draft.Submit(_call, [], By(applicant), submittedAt)).Value;
            chapter.Count("applications submitted");
            return (application, facts);
        }

        private PartnerApplication Complete(PartnerApplication application) =>
            application.BeginCheck(Officer, _reviewedAt).Bind(one => one.FindComplete(Officer, _reviewedAt)).Value;

        private PartnerApplication Review(PartnerApplication application, AdmissionFacts facts) =>
            application.Review(new(AdmissionPolicy.Default, facts), Reviewers, _office, Officer, application.State.ChangedAt).Value;

        private PartnerApplication Show(PartnerApplication application, AdmissionFacts facts) =>
            application.RecordOpinion(new(_chance.Between(15, 40), _chance.Below(10), "asked at the residents' meeting"), Officer, _noticedAt)
                .Bind(one => one.PublishNotice(_call, Shown, new(AdmissionPolicy.Default, facts), _office, Officer, _noticedAt)).Value;

        private void Lapse(PartnerApplication application)
        {
            var asked = application.BeginCheck(Officer, _reviewedAt)
                .Bind(one => one.RequestSupplement(["charter"], _reviewedAt + Duration.FromDays(5), Officer, _reviewedAt)).Value;
            var late = _reviewedAt + Duration.FromDays(5);
            row.Require(asked.Supplement(["charter"], By(application), late).HasError<AdmissionErrors.DeadlinePassed>(), "a late supplement is refused");
            End(asked.Lapse(late).Value, "lapsed without a supplement");
        }

        private void Refuse(
            PartnerApplication application, AdmissionFacts facts, bool isAppealed, List<(PartnerApplication Application, AdmissionFacts Facts)> shown)
        {
            var bad = _chance.Below(3) switch
            {
                0 => facts with { Listing = RegulatorListing.SeriousViolation },
                1 => facts with { SeriousViolations = ValueList.Create([new LocalDate(2023, 1, 1).PlusDays(_chance.Below(300))]) },
                _ => facts with { MinorsChecks = ValueList.Create<MinorsCheck>([new(application.State.Applicant.Responsible, null)]) },
            };
            var complete = Complete(application);
            row.Require(
                complete.Review(new(AdmissionPolicy.Default, bad), Reviewers, _office, Officer, _reviewedAt).HasError<AdmissionErrors.AssessmentRefuses>(),
                "a broken rule stops the review");
            var assessment = new AdmissionCase(AdmissionPolicy.Default, bad).Judge(
                _office.DateOf(_reviewedAt), AdmissionStages.Submit, AdmissionStages.Eligibility).Value;
            var refused = complete.Refuse(
                assessment.Failures.Select(verdict => verdict.ToString()).ToValueList(), assessment, _community, Officer, _reviewedAt).Value;
            if (!isAppealed)
            {
                End(refused, "refused by the rules, confirmed by a person");
                return;
            }
            // The register held a wrong entry; it is corrected, and another body sets the refusal aside.
            var won = refused.Appeal("the entry concerns another party of the same name", _office, By(application), story.At(2024, 4, 2))
                .Bind(one => one.DecideAppeal(true, "the register has been corrected", story.Id<CommunityId>("yiwu"), Second, story.At(2024, 4, 3))).Value;
            shown.Add((Review(won, facts), facts));
            chapter.Count("appeals won");
        }

        private void Object(List<(PartnerApplication Application, AdmissionFacts Facts)> shown)
        {
            var (application, _) = shown[0];
            var resident = new Actor(story.Id<PersonId>("resident", 1), Role.Resident);
            var objected = application.Object("it owes last year's wages", _office, resident, story.At(2024, 4, 10)).Value;
            row.Require(
                objected.DecideObjection(1, true, "wages are owed", Officer, story.At(2024, 4, 12)).HasError<AdmissionErrors.SameOfficer>(),
                "who reviewed does not decide the objection");
            End(objected.DecideObjection(1, true, "wages are owed", Second, story.At(2024, 4, 12)).Value, "refused by an objection that was upheld");
            chapter.Count("objections upheld");
            shown.RemoveAt(0);
        }

        private void Close() => _call = _call.Close(Officer, story.At(2024, 4, 1)).Value.Saved();

        private IEnumerable<CommunityPartner> Decide(List<(PartnerApplication Application, AdmissionFacts Facts)> shown)
        {
            var waiting = shown.Select(one => one.Application).ToList();
            var facts = shown.ToDictionary(one => one.Application.Id, one => one.Facts);
            var order = SeatOrder.Of(_call, waiting);
            row.Require(
                order.Count <= seats
                    || order[seats].Approve(_call, waiting, new(AdmissionPolicy.Default, facts[order[seats].Id]), _office, Officer, _approvedAt)
                        .HasError<AdmissionErrors.SeatBelongsToOthers>(),
                "a seat goes to who comes first in the declared order");
            // In one call the first to be approved never signs, and his seat goes to the next in May.
            var isReleased = number == 2;
            PartnerApplication? unsigned = null;
            for (var at = 0; at < order.Count; at++)
            {
                if (at == seats && unsigned is not null)
                    Forfeit(unsigned);
                var application = order[at];
                var matter = new AdmissionCase(AdmissionPolicy.Default, facts[application.Id]);
                var now = isReleased && at >= seats ? story.At(2024, 5, 20) : _approvedAt;
                var approval = application.Approve(_call, order.Skip(at + 1), matter, _office, Officer, now);
                if (approval.IsFailed)
                {
                    row.Require(approval.HasError<AdmissionErrors.CapacityExhausted>(), $"only a full call refuses: {approval.Errors[0]}");
                    var ended = application.Refuse(["every seat is taken"], null, _community, Officer, now).Value;
                    End(ended, at == order.Count - 1 ? "refused for want of a seat" : "beaten in the declared order");
                    continue;
                }
                _call = approval.Value.Call.Saved();
                if (isReleased && at == 0)
                {
                    unsigned = approval.Value.Application;
                    continue;
                }
                var signedAt = now + Duration.FromDays(3);
                yield return approval.Value.Application.PrepareAgreement(Officer, now)
                    .Bind(one => one.Activate(
                        new($"agreement {number}/{at}", signedAt), new(new(2024, 5, 1), new(2025, 4, 30), 30), null, matter, _office, Officer, signedAt))
                    .Value.Partner;
            }
        }

        // The agreement is never signed: 30 days later the seat is free for who comes next.
        private void Forfeit(PartnerApplication approved)
        {
            var due = approved.State.AgreementDueAt!.Value;
            row.Require(approved.StatusAt(due) == ApplicationStatus.Lapsed, "an unsigned agreement lapses");
            _call = _call.Release(approved, Officer, due).Value.Saved();
            End(approved.Lapse(due).Value, "lapsed without a signature, seat released");
        }

        private void End(PartnerApplication application, string how)
        {
            row.Require(application.Status is ApplicationStatus.Rejected or ApplicationStatus.Withdrawn or ApplicationStatus.Lapsed, how);
            chapter.Count(how);
        }

        private static Actor By(Applicant applicant) => new(applicant.Responsible, Role.Applicant);

        private static Actor By(PartnerApplication application) => By(application.State.Applicant);
    }

    private static readonly LegalForm[] Forms =
    [
        LegalForm.NeighbourhoodTeam, LegalForm.RecordFiled, LegalForm.RegisteredAssociation, LegalForm.SocialServiceInstitution,
        LegalForm.Enterprise, LegalForm.Individual,
    ];
}
