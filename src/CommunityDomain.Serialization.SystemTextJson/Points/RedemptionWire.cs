using CommunityDomain.Points;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the redemption.</summary>
internal static class RedemptionWire
{
    public static WireTypes Types => new WireTypes(RedemptionJson.Default)
        .Id<RedemptionId>().Word<RedemptionStatus>()
        .State<RedemptionState>()
        .Events<RedemptionEvent>(events => events
            .Event<RedemptionEvent.Reserved>("points.redemption.reserved")
            .Event<RedemptionEvent.Fulfilled>("points.redemption.fulfilled")
            .Event<RedemptionEvent.Released>("points.redemption.released")
            .Event<RedemptionEvent.Expired>("points.redemption.expired")
            .Event<RedemptionEvent.Refunded>("points.redemption.refunded"));
}
