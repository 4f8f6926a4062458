using CommunityDomain.Testing;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

// The public notice, objections, and the clock of both.
public sealed partial class PartnerApplicationTests
{
    [Fact]
    public void PublishNotice_needs_an_opinion_consent_and_a_working_day()
    {
        var call = Call();
        var reviewed = Application(ApplicationStatus.EligibilityReview, call).Review(Matter, Reviewers, Office, Officer, Now).Value;
        var saturday = Instant.FromUtc(2024, 3, 2, 2, 0);
        var sixteenth = Instant.FromUtc(2026, 12, 31, 17, 0);

        Assert.Equal(
            ["admission.opinion-missing", "admission.publication-without-consent", "admission.notice-starts-on-day-off"],
            Codes(reviewed.PublishNotice(call, new(["name", "telephone"], ["name"]), Matter, Office, Officer, saturday)));
        Assert.Equal(
            ["admission.opinion-missing", "core.calendar-year-unknown"],
            Codes(reviewed.PublishNotice(call, Publication, Matter with { Facts = AdmissionExamples.Facts }, Office, Officer, sixteenth)));
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        Assert.Equal(["name"], noticed.State.Notice!.Fields);
    }

    [Fact]
    public void Notice_of_five_full_working_days_from_a_friday_ends_on_the_second_saturday()
    {
        // Published on Friday 1 March; Monday 4 to Friday 8 pass in full.
        var noticed = Application(ApplicationStatus.PublicNotice);
        Assert.Equal(Instant.FromUtc(2024, 3, 8, 16, 0), noticed.NoticeEnds(Office).Value);
    }

    [Fact]
    public void Notice_over_a_holiday_with_make_up_days_counts_what_is_worked()
    {
        // Tomb-sweeping 2024: 4 to 6 April off, Sunday 7 April worked. Published on Tuesday 2 April: 3, 7, 8, 9, 10 pass.
        var call = RecruitmentCall.Draft(new(0xCE), CallingCommunity, Call().Terms with { ClosesAt = Start + Duration.FromDays(60) }, Officer, Start)
            .Bind(one => one.Publish(Officer, Start)).Value;
        var noticed = Application(ApplicationStatus.PublicNotice, call, submittedAt: Instant.FromUtc(2024, 4, 2, 2, 0));
        Assert.Equal(Instant.FromUtc(2024, 4, 10, 16, 0), noticed.NoticeEnds(Office).Value);
    }

    [Fact]
    public void Approve_waits_for_the_last_instant_of_the_notice()
    {
        var call = Call();
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        var ends = noticed.NoticeEnds(Office).Value;

        Assert.Equal(["admission.notice-still-open"], Codes(noticed.Approve(call, [], Matter, Office, Officer, ends - Duration.Epsilon)));
        var approved = noticed.Approve(call, [], Matter, Office, Officer, ends).Value;
        Assert.Equal([noticed.Id], approved.Call.State.Seats);
        Assert.Equal(ApplicationStatus.Approved, approved.Application.Status);
    }

    [Fact]
    public void Object_after_the_notice_is_late_and_before_its_end_is_not()
    {
        var noticed = Application(ApplicationStatus.PublicNotice);
        var ends = noticed.NoticeEnds(Office).Value;

        Assert.Equal(["admission.objection-late"], Codes(noticed.Object("wages", Office, Resident, ends)));
        Assert.Equal(ApplicationStatus.ObjectionInvestigation, noticed.Object("wages", Office, Resident, ends - Duration.Epsilon).Value.Status);
        Assert.Equal(["core.empty"], Codes(noticed.Object(" ", Office, Resident, Now)));
    }

    [Fact]
    public void DecideObjection_is_for_another_officer_and_an_upheld_one_refuses_with_reasons()
    {
        var objected = Application(ApplicationStatus.ObjectionInvestigation);
        var now = objected.State.ChangedAt;

        Assert.Equal(["admission.same-officer"], Codes(objected.DecideObjection(1, true, "wages are owed", Officer, now)));
        Assert.Equal(
            ["admission.same-officer"], Codes(objected.DecideObjection(1, true, "wages are owed", new(Reviewers[0], Role.SubdistrictOfficer), now)));
        Assert.Equal(["admission.unknown-objection"], Codes(objected.DecideObjection(2, true, "wages", OtherOfficer, now)));
        var refused = objected.DecideObjection(1, true, "wages are owed", OtherOfficer, now).Value;
        Assert.Equal(ApplicationStatus.Rejected, refused.Status);
        Assert.Equal(["wages are owed"], refused.State.Refusal!.Reasons);
        var dismissed = objected.DecideObjection(1, false, "wages are paid", OtherOfficer, now).Value;
        Assert.Equal(ApplicationStatus.PublicNotice, dismissed.Status);
    }

    [Fact]
    public void Two_objections_are_both_decided_before_the_notice_goes_on()
    {
        var objected = Application(ApplicationStatus.ObjectionInvestigation);
        var now = objected.State.ChangedAt;
        var twice = objected.Object("noise", Office, Resident, now).Value;

        var first = twice.DecideObjection(1, false, "no", OtherOfficer, now).Value;

        Assert.Equal(ApplicationStatus.ObjectionInvestigation, first.Status);
        Assert.Equal(["admission.objection-decided"], Codes(first.DecideObjection(1, false, "no", OtherOfficer, now)));
        Assert.Equal(ApplicationStatus.PublicNotice, first.DecideObjection(2, false, "no", OtherOfficer, now).Value.Status);
    }

    [Fact]
    public void Notice_clock_runs_on_while_an_objection_is_investigated()
    {
        var call = Call();
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        var ends = noticed.NoticeEnds(Office).Value;
        var objected = noticed.Object("wages", Office, Resident, ends - Duration.Epsilon).Value;

        Assert.Equal(ends, objected.NoticeEnds(Office).Value);
        // While it is open nobody is approved, and after the notice nobody else can object.
        var later = ends + Duration.FromDays(20);
        Assert.Equal(["core.illegal-verb"], Codes(objected.Approve(call, [], Matter, Office, Officer, later)));
        Assert.Equal(["admission.objection-late"], Codes(objected.Object("noise", Office, Resident, ends)));
        Assert.True(objected.Object("noise", Office, Resident, ends - Duration.Epsilon).IsSuccess);
        // Dismissed after the end, it holds up nothing any more; dismissed before, the notice still has to stand to its end.
        var dismissed = objected.DecideObjection(1, false, "wages are paid", OtherOfficer, later).Value;
        Assert.Equal(ends, dismissed.NoticeEnds(Office).Value);
        Assert.True(dismissed.Approve(call, [], Matter, Office, Officer, later).IsSuccess);
        var early = noticed.Object("wages", Office, Resident, Now + Duration.FromHours(1))
            .Bind(one => one.DecideObjection(1, false, "wages are paid", OtherOfficer, Now + Duration.FromHours(2))).Value;
        Assert.Equal(["admission.notice-still-open"], Codes(early.Approve(call, [], Matter, Office, Officer, ends - Duration.Epsilon)));
        Assert.True(early.Approve(call, [], Matter, Office, Officer, ends).IsSuccess);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Notice_that_a_refusal_took_down_stands_its_full_days_again_after_a_granted_appeal(bool byObjection)
    {
        var call = Call();
        // Published on Friday 1 March; refused that day or the next; the appeal is granted on Thursday 14 March: Friday 15 to Thursday 21.
        var noticed = Application(byObjection ? ApplicationStatus.ObjectionInvestigation : ApplicationStatus.PublicNotice, call);
        var refused = byObjection
            ? noticed.DecideObjection(1, true, "wages", OtherOfficer, noticed.State.ChangedAt).Value
            : noticed.Refuse(["no"], null, CallingCommunity, OtherOfficer, noticed.State.ChangedAt).Value;
        var granted = Instant.FromUtc(2024, 3, 14, 2, 0);
        var won = refused.Appeal("paid", Office, ApplicantActor, refused.State.ChangedAt)
            .Bind(appealed => appealed.DecideAppeal(true, "paid", AppealBody, Officer, granted)).Value;

        var ends = Instant.FromUtc(2024, 3, 21, 16, 0);
        Assert.Equal(ends, won.NoticeEnds(Office).Value);
        Assert.Equal(["admission.notice-still-open"], Codes(won.Approve(call, [], Matter, Office, Officer, ends - Duration.Epsilon)));
        Assert.Equal(ApplicationStatus.ObjectionInvestigation, won.Object("noise", Office, Resident, ends - Duration.Epsilon).Value.Status);
        Assert.Equal(["admission.objection-late"], Codes(won.Object("noise", Office, Resident, ends)));
        Assert.True(won.Approve(call, [], Matter, Office, Officer, ends).IsSuccess);
        AggregateLaws.RestoreEqualsReplayEqualsLive(won);
    }
}
