using System.Globalization;
using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class AdmissionProcedureTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    // A county that is quick with its own and patient with others; one reviewer suffices, so that the flow's two do.
    private static readonly AdmissionProcedure County = new(
        SupplementRounds: 1, Reviewers: 1, AgreementDays: 10, AppealWorkingDays: 20, AppealDecisionDays: 12, ReconsiderationDays: 90,
        RenewalDays: 20, HearingNoticeDays: 3);

    // Each figure of the record, how to change it, and its range.
    private static readonly (Func<AdmissionProcedure, int> Get, Func<AdmissionProcedure, int, AdmissionProcedure> Set, int Least, int Greatest, int Better)[] Figures =
    [
        (one => one.SupplementRounds, (one, value) => one with { SupplementRounds = value }, 0, 100, 1),
        (one => one.Reviewers, (one, value) => one with { Reviewers = value }, 1, 100, 1),
        (one => one.AgreementDays, (one, value) => one with { AgreementDays = value }, 1, 3660, 1),
        (one => one.AppealWorkingDays, (one, value) => one with { AppealWorkingDays = value }, 1, 3660, 1),
        (one => one.AppealDecisionDays, (one, value) => one with { AppealDecisionDays = value }, 1, 3660, -1),
        (one => one.ReconsiderationDays, (one, value) => one with { ReconsiderationDays = value }, 1, 3660, 1),
        (one => one.RenewalDays, (one, value) => one with { RenewalDays = value }, 1, 3660, 1),
        (one => one.HearingNoticeDays, (one, value) => one with { HearingNoticeDays = value }, 1, 3660, 1),
    ];

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Default_has_the_figures_of_the_design()
    {
        Assert.Equal([2, 2, 30, 15, 30, 60, 60, 7], Figures.Select(figure => figure.Get(AdmissionProcedure.Default)));
        Assert.Equal([2, 2, 30, 15, 30, 60, 60, 7], AdmissionProcedure.Default.Figures().Select(figure => figure.Value));
        Assert.Same(AdmissionProcedure.Default, Call().Terms.Procedure);
    }

    [Fact]
    public void Validated_holds_each_figure_to_its_range()
    {
        foreach (var (_, set, least, greatest, _) in Figures)
        {
            Assert.True(set(County, least).Validated().IsSuccess);
            Assert.True(set(County, greatest).Validated().IsSuccess);
            Assert.Equal(["core.out-of-range"], Codes(set(County, least - 1).Validated()));
            Assert.Equal(["core.out-of-range"], Codes(set(County, greatest + 1).Validated()));
        }
        Assert.Equal(8, Codes(new AdmissionProcedure(-1, 0, 0, 0, 0, 0, 0, 0).Validated()).Length);
    }

    [Fact]
    public void Verbs_that_take_a_procedure_refuse_one_out_of_range()
    {
        var unsound = County with { AgreementDays = 0, Reviewers = 0 };

        Assert.Equal(
            ["core.out-of-range", "core.out-of-range"],
            Codes(RecruitmentCall.Draft(new(1), CallingCommunity, Call().Terms with { Procedure = unsound }, Officer, Start)));
        Assert.Equal(
            ["core.out-of-range", "core.out-of-range"],
            Codes(CommunityPartner.Grandfather(
                new(1), CallingCommunity, Institution, AdmissionExamples.Facts.Scopes, OneYear, "1", "roll", Officer, Start, unsound)));
        var day = OneYear.Until;
        Assert.Contains(
            "core.out-of-range",
            Codes(Partner().Renew(Matter, OneYear.Until.PlusYears(1), 0, Office, Officer, Office.StartOf(day), unsound)));
    }

    [Fact]
    public void Amend_may_give_more_and_never_less()
    {
        var call = Call(procedure: County);
        foreach (var (get, set, _, _, better) in Figures)
        {
            var more = call.Terms with { Procedure = set(County, get(County) + better) };
            var less = call.Terms with { Procedure = set(County, get(County) - better) };

            Assert.Equal(more.Procedure, call.Amend(more, "more", Officer, Start).Value.Terms.Procedure);
            if (less.Procedure.Validated().IsSuccess)
            {
                Assert.Equal(
                    ["procedure"], Assert.IsType<AdmissionErrors.AmendmentNarrows>(Assert.Single(call.Amend(less, "less", Officer, Start).Errors)).Narrowed);
            }
        }
    }

    [Fact]
    public void Application_keeps_the_figures_that_the_call_promised_when_it_was_begun()
    {
        var call = Call(procedure: County);
        var rejected = Application(ApplicationStatus.Rejected, call);
        var amended = call.Amend(call.Terms with { Procedure = County with { AgreementDays = 99, AppealWorkingDays = 99 } }, "longer", Officer, Start).Value;

        Assert.Equal(County, rejected.Procedure);
        Assert.Equal(99, Application(ApplicationStatus.Draft, amended).Procedure.AgreementDays);
        var replayed = PartnerApplication.Replay(rejected.Changes).Value;
        Assert.Equal(rejected.AppealableUntil(Office).Value, replayed.AppealableUntil(Office).Value);
    }

    [Fact]
    public void History_that_knows_no_procedure_means_the_default_one()
    {
        var drafted = Application(ApplicationStatus.Rejected, Call(procedure: County)).Changes;
        var first = (PartnerApplicationEvent.Drafted)drafted[0].Event;
        var old = PartnerApplication.Replay([drafted[0] with { Event = first with { Procedure = null } }, .. drafted.Skip(1)]).Value;
        Assert.Equal(AdmissionProcedure.Default, old.Procedure);

        var begun = Partner(call: Call(procedure: County)).Changes[0];
        var partner = CommunityPartner.Replay([begun with { Event = ((CommunityPartnerEvent.Begun)begun.Event) with { Procedure = null } }]).Value;
        Assert.Equal(AdmissionProcedure.Default, partner.Procedure);
    }

    [Fact]
    public void RequestSupplement_stops_after_as_many_rounds_as_the_procedure_allows()
    {
        foreach (var rounds in new[] { 0, 1, 3 })
        {
            var application = Application(ApplicationStatus.CompletenessCheck, Call(procedure: County with { SupplementRounds = rounds }));
            var now = application.State.ChangedAt;
            for (var round = 0; round < rounds; round++)
            {
                application = application.RequestSupplement(["charter"], now + Duration.FromDays(1), Officer, now)
                    .Bind(asked => asked.Supplement(["charter"], ApplicantActor, now)).Value;
            }
            var refused = application.RequestSupplement(["charter"], now + Duration.FromDays(1), Officer, now);
            Assert.Equal(rounds, Assert.IsType<AdmissionErrors.SupplementRoundsExhausted>(Assert.Single(refused.Errors)).Greatest);
        }
    }

    [Fact]
    public void Review_asks_for_as_many_reviewers_as_the_procedure_does()
    {
        var application = Application(ApplicationStatus.EligibilityReview, Call(procedure: County with { Reviewers = 3 }));
        var now = application.State.ChangedAt;

        Assert.Equal(
            (2, 3),
            application.Review(Matter, Reviewers, Office, Officer, now).Errors.OfType<AdmissionErrors.TooFewReviewers>().Select(one => (one.Count, one.Least)).Single());
        Assert.True(application.Review(Matter, [.. Reviewers, new(0xF5)], Office, Officer, now).IsSuccess);
    }

    [Fact]
    public void Agreement_of_ten_days_lapses_on_the_eleventh()
    {
        var approved = Application(ApplicationStatus.Approved, Call(procedure: County));
        // Approved on Saturday 9 March 2024 at midnight: ten days end with Tuesday the 19th.
        var due = Instant.FromUtc(2024, 3, 19, 16, 0);

        Assert.Equal(due, approved.State.AgreementDueAt);
        Assert.Equal(ApplicationStatus.Approved, approved.StatusAt(due - Duration.Epsilon));
        Assert.Equal(ApplicationStatus.Lapsed, approved.StatusAt(due));
    }

    [Fact]
    public void Appeal_of_twenty_working_days_runs_over_a_holiday_and_a_worked_sunday()
    {
        var refused = Application(ApplicationStatus.Rejected, Call(procedure: County));
        // Refused on Friday 1 March 2024: 20 working days end with Friday the 29th.
        var until = Instant.FromUtc(2024, 3, 29, 16, 0);
        Assert.Equal(until, refused.AppealableUntil(Office).Value);
        Assert.Equal(["admission.deadline-passed"], Codes(refused.Appeal("no", Office, ApplicantActor, until)));
        var appealed = refused.Appeal("no", Office, ApplicantActor, until - Duration.Epsilon).Value;
        // Lodged on the 29th: twelve days end with 10 April.
        var due = Instant.FromUtc(2024, 4, 10, 16, 0);
        Assert.Equal(due, appealed.State.Appeal!.DecisionDueAt);
        Assert.True(appealed.DecideAppeal(false, "no", AppealBody, OtherOfficer, due - Duration.Epsilon).IsSuccess);
        Assert.Equal(["admission.deadline-passed"], Codes(appealed.DecideAppeal(false, "no", AppealBody, OtherOfficer, due)));

        // 30 working days: 1 to 3 April make 23; 4 to 6 are off, Sunday the 7th is the 24th; Monday the 15th is the last.
        var longer = Application(ApplicationStatus.Rejected, Call(procedure: County with { AppealWorkingDays = 30 }));
        Assert.Equal(Instant.FromUtc(2024, 4, 15, 16, 0), longer.AppealableUntil(Office).Value);
    }

    [Fact]
    public void Letter_names_the_last_days_of_the_procedure_of_the_day()
    {
        var letter = RefusalLetter.Write(
            Application(ApplicationStatus.Rejected, Call(procedure: County)), null, isAdministrativeAct: true, Office, Chinese).Value;
        Assert.Contains("2024-03-29", letter, StringComparison.Ordinal);
        // 90 days after 1 March 2024 are over with 30 May.
        Assert.Contains("2024-05-30", letter, StringComparison.Ordinal);
        Assert.Contains("90", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-21, "admission.renewal-not-open")]
    [InlineData(-20, null)]
    public void Renew_opens_as_many_days_before_the_last_one_as_the_procedure_says(int daysFromLast, string? code)
    {
        var partner = Partner(call: Call(procedure: County));
        var day = OneYear.Until.PlusDays(daysFromLast);
        var facts = AdmissionExamples.Facts with
        {
            Responsible = AdmissionExamples.Responsible with { ExpiresOn = day.PlusYears(1) },
            ServiceDays = new(day, day.PlusDays(30)),
            MinorsChecks = ValueList.Create<MinorsCheck>([new(new(31), day)]),
        };
        var stricter = County with { RenewalDays = 5 };

        var renewed = partner.Renew(Matter with { Facts = facts }, OneYear.Until.PlusYears(1), 0, Office, Officer, Office.StartOf(day), stricter);

        Assert.Equal(code is null ? [] : [code], Codes(renewed));
        if (code is not null)
            return;
        Assert.Equal(stricter, renewed.Value.Procedure);
        Assert.Equal(
            County, partner.Renew(Matter with { Facts = facts }, OneYear.Until.PlusYears(1), 0, Office, Officer, Office.StartOf(day)).Value.Procedure);
    }

    [Fact]
    public void Hearing_may_be_as_soon_as_the_procedure_says()
    {
        var partner = Partner(call: Call(procedure: County));
        var now = partner.State.ChangedAt;

        Assert.Equal(
            ["admission.hearing-too-soon"], Codes(partner.NotifyTermination("fraud", now + Duration.FromDays(3) - Duration.Epsilon, Officer, now)));
        Assert.True(partner.NotifyTermination("fraud", now + Duration.FromDays(3), Officer, now).IsSuccess);
    }

    [Property(MaxTest = 200)]
    public Property Deadlines_of_any_procedure_agree_with_days_counted_one_by_one() => Prop.ForAll(
        (from agreement in Gen.Frequency((1, Gen.Constant(1)), (4, Gen.Choose(1, 120)))
         from appeal in Gen.Frequency((1, Gen.Constant(1)), (4, Gen.Choose(1, 90)))
         from decision in Gen.Choose(1, 60)
         from hours in Gen.Choose(0, 24 * 20)
         select (Procedure: County with { AgreementDays = agreement, AppealWorkingDays = appeal, AppealDecisionDays = decision }, hours)).ToArbitrary(),
        given =>
        {
            var call = Call(procedure: given.Procedure);
            var submitted = Start + Duration.FromHours(given.hours);
            var refused = Application(ApplicationStatus.EligibilityReview, call, submittedAt: submitted)
                .Refuse(["no"], null, CallingCommunity, Officer, submitted).Value;

            Assert.Equal(After(Office.DateOf(submitted), given.Procedure.AppealWorkingDays, day => Office.Calendar.IsWorkday(day).Value), refused.AppealableUntil(Office).Value);
            var appealed = refused.Appeal("no", Office, ApplicantActor, submitted).Value;
            Assert.Equal(After(Office.DateOf(submitted), given.Procedure.AppealDecisionDays, _ => true), appealed.State.Appeal!.DecisionDueAt);
            AggregateLaws.RestoreEqualsReplayEqualsLive(appealed);
            if (!Office.Calendar.IsWorkday(Office.DateOf(submitted)).Value)
                return;
            var approved = Application(ApplicationStatus.Approved, call, submittedAt: submitted);
            Assert.Equal(
                After(Office.DateOf(approved.State.ApprovedAt!.Value), given.Procedure.AgreementDays, _ => true), approved.State.AgreementDueAt);
            AggregateLaws.RestoreEqualsReplayEqualsLive(approved);
        });

    [Fact]
    public void Procedure_is_inherited_down_the_tree()
    {
        CommunityId city = new(1), town = new(2), community = new(3), other = new(4);
        var tree = CommunityTree.Create(
        [
            new(city, "City", CommunityLevel.City), new(town, "Town", CommunityLevel.TownOrSubdistrict, city),
            new(community, "Community", CommunityLevel.Community, town), new(other, "Other", CommunityLevel.Community, city),
        ]).Value;
        var procedures = new Inherited<AdmissionProcedure>(AdmissionProcedure.Default).Replace(town, County);

        Assert.Equal(County, procedures.For(tree, community).Value);
        Assert.Equal(AdmissionProcedure.Default, procedures.For(tree, other).Value);
    }

    [Fact]
    public void Figures_say_what_they_rest_on_and_which_are_the_hosts_own()
    {
        Assert.Equal(
            [BasisKind.Design, BasisKind.Design, BasisKind.Design, BasisKind.Design, BasisKind.Design, BasisKind.Statute, BasisKind.Design, BasisKind.Design],
            AdmissionProcedure.Default.Figures().Select(figure => figure.Basis.Kind));
        foreach (var (changed, at) in Figures.Select((figure, at) => (figure.Set(AdmissionProcedure.Default, figure.Get(AdmissionProcedure.Default) + 1), at)))
        {
            Assert.Equal(
                [at], changed.Figures().Index().Where(one => one.Item.Basis.Citation.StartsWith("the host's own figure", StringComparison.Ordinal)).Select(one => one.Index));
            Assert.Contains("使用单位自定数值", changed.Figures()[at].Basis.Cite(Chinese), StringComparison.Ordinal);
        }
        Assert.Contains("| 批准后签订协议的期限（日） | 10 |", County.ToMarkdown(Chinese), StringComparison.Ordinal);
        Assert.Contains("| days before the last one on which a renewal opens | 60 |", AdmissionProcedure.Default.ToMarkdown(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // The instant after the given number of days that count, the first day not counted.
    private static Instant After(LocalDate day, int count, Func<LocalDate, bool> counts)
    {
        while (count > 0)
        {
            day = day.PlusDays(1);
            if (counts(day))
                count--;
        }
        return Office.StartOf(day.PlusDays(1));
    }
}
