namespace CommunityDomain.Points;

/// <summary>What happens to a reward: a closed union.</summary>
public abstract record RewardEvent : DomainEvent
{
    private RewardEvent()
    {
    }

    /// <summary>A reward was drafted.</summary>
    /// <param name="Programme">The programme.</param>
    /// <param name="Terms">The terms.</param>
    public sealed record Drafted(PointsProgrammeId Programme, RewardTerms Terms) : RewardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.reward.drafted");
    }

    /// <summary>It was offered.</summary>
    public sealed record Offered : RewardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.reward.offered");
    }

    /// <summary>Pieces were put in stock.</summary>
    /// <param name="Pieces">How many.</param>
    public sealed record PiecesStocked(long Pieces) : RewardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.reward.stocked");
    }

    /// <summary>Reservations were stopped for now.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Suspended(string Reason) : RewardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.reward.suspended");
    }

    /// <summary>Reservations go on.</summary>
    public sealed record Resumed : RewardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.reward.resumed");
    }

    /// <summary>It was taken back for good.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Withdrawn(string Reason) : RewardEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("points.reward.withdrawn");
    }
}
