using NodaTime;

namespace CommunityDomain.Points;

/// <summary>What happens to a redemption: a closed union.</summary>
public abstract record RedemptionEvent : DomainEvent
{
    private RedemptionEvent()
    {
    }

    /// <summary>Points and a piece were held together.</summary>
    /// <param name="Programme">The programme.</param>
    /// <param name="Reward">The reward.</param>
    /// <param name="Member">The member.</param>
    /// <param name="Sponsor">The sponsor.</param>
    /// <param name="Price">The price.</param>
    /// <param name="HeldUntil">The first instant at which it no longer holds.</param>
    public sealed record Reserved(PointsProgrammeId Programme, RewardId Reward, PersonId Member, PartyId Sponsor, long Price, Instant HeldUntil)
        : RedemptionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.redemption.reserved");
    }

    /// <summary>The sponsor handed the piece over.</summary>
    public sealed record Fulfilled : RedemptionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.redemption.fulfilled");
    }

    /// <summary>The reservation was given up.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Released(string Reason) : RedemptionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.redemption.released");
    }

    /// <summary>Its time ran out.</summary>
    public sealed record Expired : RedemptionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.redemption.expired");
    }

    /// <summary>It was taken back.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refunded(string Reason) : RedemptionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.redemption.refunded");
    }
}
