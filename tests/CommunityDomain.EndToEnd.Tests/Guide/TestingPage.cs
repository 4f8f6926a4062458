using CommunityDomain.Points;
using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class TestingPage
{
    // guide:begin
    [Property]
    public Property Redeemed_points_reach_the_sponsor() => Prop.ForAll(RewardGenerators.Terms, terms =>
    {
        RewardCounter counter = RewardCounter.Open(terms, pieces: 1);
        Result<Redemption> taken = counter.Reserve(1, RewardCounter.Member(0), RewardGenerators.Now);
        if (taken.IsSuccess)
            counter.Desk.Fulfil(taken.Value, RewardCounter.Shop, RewardGenerators.Now);
        Assert.Equal(taken.IsSuccess ? terms.Price : 0, counter.Accepted);
    });
    // guide:end

    [Fact]
    public void Laws_hold_of_a_call_and_of_errors()
    {
        var (call, officer, now) = (AdmissionFlow.Call(), AdmissionFlow.Officer, AdmissionFlow.Start);
        // guide:begin
        AggregateLaws.RestoreEqualsReplayEqualsLive(call);
        AggregateLaws.VerbsDoNotMutate(call, one => one.Publish(officer, now));
        ErrorLaws.EveryErrorIsWhole(typeof(MyErrors).Assembly);
        // guide:end
    }

    // The assembly of the host's errors; here it has none, and ErrorLawsTests breaks the law.
    private sealed class MyErrors;
}
