using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace CommunityDomain.Admission.Tests;

public sealed class RecruitmentCallTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 1, 1, 0);
    private static readonly Actor Officer = new(new PersonId(7), Role.CommunityOfficer);

    private static readonly CallTerms Terms = new(
        "Call for partners", CallKind.Partner, [new(Scenario.Services, PartnershipMode.ResourceLinking)], Capacity: 2,
        OpensAt: Now, ClosesAt: Now + Duration.FromDays(30), NoticeWorkingDays: 5, PolicyVersion: "2024-03");

    private static RecruitmentCall Published() =>
        RecruitmentCall.Draft(new(1), new(2), Terms, Officer, Now).Bind(call => call.Publish(Officer, Now)).Value;

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Draft_with_several_faults_names_all_of_them()
    {
        var terms = Terms with { Title = " ", Scopes = [], Capacity = 0, ClosesAt = Now };

        var drafted = RecruitmentCall.Draft(default, new(2), terms, Officer, Now);

        Assert.Equal(["core.empty", "core.empty", "core.out-of-range", "admission.window-reversed", "core.empty"], Codes(drafted));
    }

    [Fact]
    public void Call_is_open_from_its_opening_inclusive_to_its_end_exclusive()
    {
        var call = Published();

        Assert.False(call.IsOpenAt(Now - Duration.Epsilon));
        Assert.True(call.IsOpenAt(Now));
        Assert.True(call.IsOpenAt(Terms.ClosesAt - Duration.Epsilon));
        Assert.False(call.IsOpenAt(Terms.ClosesAt));
    }

    [Fact]
    public void Amend_that_narrows_is_refused_and_says_what_it_narrows()
    {
        var amended = Published().Amend(Terms with { Capacity = 1, ClosesAt = Terms.ClosesAt - Duration.Epsilon }, "fewer", Officer, Now);

        var error = Assert.IsType<AdmissionErrors.AmendmentNarrows>(Assert.Single(amended.Errors));
        Assert.Equal(["capacity", "window"], error.Narrowed);
    }

    [Fact]
    public void Fill_gives_each_seat_once_and_never_more_than_there_are()
    {
        var call = Published().Fill(new(10), Officer, Now).Value;

        Assert.Equal(["core.duplicate-id"], Codes(call.Fill(new(10), Officer, Now)));
        var full = call.Fill(new(11), Officer, Now).Value;
        Assert.Equal(["admission.capacity-exhausted"], Codes(full.Fill(new(12), Officer, Now)));
        Assert.Equal(0, full.SeatsLeft);
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 7).ListOf()),
        verbs =>
        {
            var call = RecruitmentCall.Draft(new(1), new(2), Terms, Officer, Now).Value;
            var now = Now;
            foreach (var verb in verbs)
            {
                now += Duration.FromDays(verb == 7 ? 31 : 1);
                var before = call.Status;
                var result = AggregateLaws.VerbsDoNotMutate(call, one => Try(one, (CallVerb)(verb % 7), now));
                var legal = RecruitmentCall.Lifecycle.Legal(before).Contains((CallVerb)(verb % 7));
                if (result.IsSuccess)
                {
                    Assert.True(RecruitmentCall.Lifecycle.Allows(before, (CallVerb)(verb % 7), result.Value.Status));
                    call = result.Value;
                }
                else
                {
                    Assert.Equal(!legal, result.HasError<CoreErrors.IllegalVerb>());
                }
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(call);
        });

    private static Result<RecruitmentCall> Try(RecruitmentCall call, CallVerb verb, Instant now) => verb switch
    {
        CallVerb.Publish => call.Publish(Officer, now),
        CallVerb.Amend => call.Amend(call.Terms with { Capacity = call.Terms.Capacity + 1 }, "more", Officer, now),
        CallVerb.Close => call.Close(Officer, now),
        CallVerb.Fill => call.Fill(new((UInt128)(uint)call.Version), Officer, now),
        CallVerb.Conclude => call.Conclude(Officer, now),
        CallVerb.Release => call.Release(Lapsed(call), Officer, now),
        _ => call.Cancel("no need", Officer, now),
    };

    // An application that holds the call's first seat, if there is one, and let its agreement lapse.
    private static PartnerApplication Lapsed(RecruitmentCall call) => PartnerApplication.Restore(
        AdmissionFlow.Application(ApplicationStatus.Lapsed).State with { Id = call.State.Seats.IsEmpty ? default : call.State.Seats[0] }, 5);
}
