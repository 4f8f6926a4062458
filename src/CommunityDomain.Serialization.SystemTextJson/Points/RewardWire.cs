using CommunityDomain.Points;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the reward.</summary>
internal static class RewardWire
{
    public static WireTypes Types => new WireTypes(RewardJson.Default)
        .Id<PointsProgrammeId>().Id<RewardId>().Word<RewardKind>().Word<RewardStatus>().Word<LimitPeriod>()
        .State<RewardState>()
        .Events<RewardEvent>(events => events
            .Event<RewardEvent.Drafted>("points.reward.drafted")
            .Event<RewardEvent.Offered>("points.reward.offered")
            .Event<RewardEvent.PiecesStocked>("points.reward.stocked")
            .Event<RewardEvent.Suspended>("points.reward.suspended")
            .Event<RewardEvent.Resumed>("points.reward.resumed")
            .Event<RewardEvent.Withdrawn>("points.reward.withdrawn"));
}
