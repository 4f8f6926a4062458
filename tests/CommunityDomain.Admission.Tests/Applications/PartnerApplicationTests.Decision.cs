using CommunityDomain.Testing;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

// Refusal and appeal, the agreement, and the seats of the call.
public sealed partial class PartnerApplicationTests
{
    [Fact]
    public void Refuse_is_a_persons_word_with_reasons()
    {
        var application = Application(ApplicationStatus.EligibilityReview);

        Assert.Equal(["admission.person-must-decide"], Codes(application.Refuse(["no"], null, CallingCommunity, Actor.Clock, Now)));
        Assert.Equal(["core.empty", "core.empty"], Codes(application.Refuse([], null, default, Officer, Now)));
        var assessment = AdmissionPolicy.Default.Assess(AdmissionExamples.Facts with { SeatsLeft = 0 }, AdmissionExamples.Today);
        Assert.Equal(assessment.ToRecord(), application.Refuse(["full"], assessment, CallingCommunity, Officer, Now).Value.State.Refusal!.Assessment);
    }

    [Fact]
    public void Appeal_within_fifteen_working_days_and_by_another_body()
    {
        var refused = Application(ApplicationStatus.Rejected);
        var until = refused.AppealableUntil(Office).Value;

        // Refused on Friday 1 March 2024: 15 working days end with Friday the 22nd.
        Assert.Equal(Instant.FromUtc(2024, 3, 22, 16, 0), until);
        Assert.Equal(["admission.deadline-passed"], Codes(refused.Appeal("no", Office, ApplicantActor, until)));
        var appealed = refused.Appeal("no", Office, ApplicantActor, until - Duration.Epsilon).Value;
        Assert.Equal(
            ["admission.same-body", "admission.same-officer"], Codes(appealed.DecideAppeal(true, "yes", CallingCommunity, Officer, until)));
        var won = appealed.DecideAppeal(true, "there is room", AppealBody, OtherOfficer, until).Value;
        Assert.Equal(ApplicationStatus.CommunityOpinion, won.Status);
        var lost = appealed.DecideAppeal(false, "there is none", AppealBody, OtherOfficer, until).Value;
        Assert.Equal(ApplicationStatus.Rejected, lost.Status);
        Assert.Equal(["admission.appeal-spent"], Codes(lost.Appeal("again", Office, ApplicantActor, until - Duration.Epsilon)).Except(["core.time-went-back"]));
    }

    [Fact]
    public void DecideAppeal_after_its_deadline_can_only_grant()
    {
        var appealed = Application(ApplicationStatus.UnderAppeal);
        var due = appealed.State.Appeal!.DecisionDueAt;

        Assert.Equal(["admission.deadline-passed"], Codes(appealed.DecideAppeal(false, "no", AppealBody, OtherOfficer, due)));
        Assert.True(appealed.DecideAppeal(false, "no", AppealBody, OtherOfficer, due - Duration.Epsilon).IsSuccess);
        Assert.True(appealed.DecideAppeal(true, "yes", AppealBody, OtherOfficer, due).IsSuccess);
    }

    [Fact]
    public void Appeal_against_an_upheld_objection_leads_back_to_the_notice()
    {
        var objected = Application(ApplicationStatus.ObjectionInvestigation);
        var now = objected.State.ChangedAt;

        var won = objected.DecideObjection(1, true, "wages", OtherOfficer, now)
            .Bind(refused => refused.Appeal("paid", Office, ApplicantActor, now))
            .Bind(appealed => appealed.DecideAppeal(true, "paid", AppealBody, Officer, now)).Value;

        Assert.Equal(ApplicationStatus.PublicNotice, won.Status);
        var ends = won.NoticeEnds(Office).Value;
        Assert.True(won.Approve(Call(), [], Matter, Office, Officer, ends).IsSuccess);
    }

    [Fact]
    public void Activate_within_thirty_days_begins_a_partner_with_an_id_of_the_history()
    {
        var pending = Application(ApplicationStatus.AgreementPending);
        var now = pending.State.ChangedAt;
        var due = pending.State.AgreementDueAt!.Value;

        // Approved on Saturday 9 March at midnight: 30 days end with 8 April.
        Assert.Equal(Instant.FromUtc(2024, 4, 8, 16, 0), due);
        Assert.Equal(ApplicationStatus.Lapsed, pending.StatusAt(due));
        Assert.Equal(["admission.deadline-passed"], Codes(pending.Activate(new("a", due - Duration.FromDays(1)), OneYear, null, Matter, Office, Officer, due)));
        Assert.Equal(
            ["core.empty", "admission.signed-out-of-time"],
            Codes(pending.Activate(new("", pending.State.ApprovedAt!.Value - Duration.Epsilon), OneYear, null, Matter, Office, Officer, now)));
        var activation = pending.Activate(new("a", now), OneYear, null, Matter, Office, Officer, now).Value;
        Assert.Equal(activation.Partner.Id, activation.Application.State.Partner);
        Assert.Equal(Id.Derive<PartnerId>(pending.Id.Value, "partner"), activation.Partner.Id);
        Assert.Equal(
            ["admission.assessment-refuses"],
            Codes(pending.Activate(
                new("a", now), OneYear, null, Matter with { Facts = AdmissionExamples.Facts with { InsuredDays = new(Office.DateOf(now), Office.DateOf(now)) } },
                Office, Officer, now)));
    }

    [Fact]
    public void Seats_go_in_the_declared_order_and_the_last_one_to_whom_it_belongs()
    {
        foreach (var order in Enum.GetValues<TieOrder>())
        {
            var call = Call(capacity: 2, order);
            var all = Enumerable.Range(1, 5).Select(number => Application(
                ApplicationStatus.PublicNotice, call, Institution with { Party = new((UInt128)(uint)number) }, Now + Duration.FromMinutes(10 - number))).ToList();
            var now = all[0].NoticeEnds(Office).Value;
            var winners = SeatOrder.Of(call, all).Take(2).Select(one => one.Id).ToHashSet();

            foreach (var application in all)
            {
                var approved = application.Approve(call, all, Matter, Office, Officer, now);
                Assert.Equal(winners.Contains(application.Id) ? [] : ["admission.seat-belongs-to-others"], Codes(approved));
            }
            Assert.Equal(SeatOrder.Of(call, all), SeatOrder.Of(call, Enumerable.Reverse(all)));
        }
    }

    [Fact]
    public void Simultaneous_approvals_of_the_last_seat_conflict_in_the_calls_version()
    {
        var call = Call(capacity: 1).Saved();
        var first = Application(ApplicationStatus.PublicNotice, call);
        var second = Application(ApplicationStatus.PublicNotice, call, Institution with { Party = new(0xB0) });
        var now = first.NoticeEnds(Office).Value;

        // Two officers, neither sees the other: both approve in memory, against the same version of the call.
        var left = first.Approve(call, [], Matter, Office, Officer, now).Value;
        var right = second.Approve(call, [], Matter, Office, OtherOfficer, now).Value;

        Assert.Equal(left.Call.LoadedVersion, right.Call.LoadedVersion);
        Assert.Equal(left.Call.Version, right.Call.Version);
        // The store takes the first; the second comes back with the call as it is now, and is refused.
        Assert.Equal(["admission.capacity-exhausted"], Codes(second.Approve(left.Call.Saved(), [], Matter, Office, OtherOfficer, now)));
    }

    [Fact]
    public void Release_gives_back_the_seat_of_who_lapsed_and_of_nobody_else()
    {
        var call = Call(capacity: 1);
        var noticed = Application(ApplicationStatus.PublicNotice, call);
        var approval = noticed.Approve(call, [], Matter, Office, Officer, noticed.NoticeEnds(Office).Value).Value;
        var due = approval.Application.State.AgreementDueAt!.Value;

        Assert.Equal(["admission.seat-in-use"], Codes(approval.Call.Release(approval.Application, Officer, due - Duration.Epsilon)));
        Assert.Equal(["admission.seat-not-held"], Codes(call.Release(approval.Application, Officer, due)));
        Assert.Equal(1, approval.Call.Release(approval.Application, Officer, due).Value.SeatsLeft);
    }
}
