using NodaTime;

namespace CommunityDomain.Points;

/// <summary>What a redemption knows.</summary>
public sealed record RedemptionState : AggregateState<RedemptionId>
{
    /// <summary>The programme.</summary>
    public required PointsProgrammeId Programme { get; init; }

    /// <summary>The reward.</summary>
    public required RewardId Reward { get; init; }

    /// <summary>The member.</summary>
    public required PersonId Member { get; init; }

    /// <summary>The party that gives the piece and receives the points.</summary>
    public required PartyId Sponsor { get; init; }

    /// <summary>The price at which it was reserved.</summary>
    public required long Price { get; init; }

    /// <summary>The first instant at which the reservation no longer holds.</summary>
    public required Instant HeldUntil { get; init; }

    /// <summary>Where it stands.</summary>
    public RedemptionStatus Status { get; init; }

    /// <summary>When it was fulfilled; <c>null</c> before.</summary>
    public Instant? FulfilledAt { get; init; }
}
