using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What happens to a proposal to link: a closed union.</summary>
public abstract record LinkProposalEvent : DomainEvent
{
    private LinkProposalEvent()
    {
    }

    /// <summary>A link was offered to both sides.</summary>
    /// <param name="Demand">The demand.</param>
    /// <param name="Supply">The supply.</param>
    /// <param name="Quantity">How many units.</param>
    /// <param name="Objective">What the round looked for.</param>
    /// <param name="AnswerBy">Until when both sides answer, exclusive.</param>
    public sealed record Offered(
        RegisterEntryId Demand, RegisterEntryId Supply, int Quantity, MatchObjective Objective, Instant AnswerBy) : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.offered");
    }

    /// <summary>A side accepted.</summary>
    /// <param name="Side">The side.</param>
    public sealed record Accepted(EntrySide Side) : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.accepted");
    }

    /// <summary>Both sides had accepted.</summary>
    public sealed record Confirmed : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.confirmed");
    }

    /// <summary>A side declined.</summary>
    /// <param name="Side">The side.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Declined(EntrySide Side, string Reason) : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.declined");
    }

    /// <summary>The time to answer was over.</summary>
    public sealed record TimedOut : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.timed-out");
    }

    /// <summary>It was delivered.</summary>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Delivered(string Evidence) : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.delivered");
    }

    /// <summary>A side did not come.</summary>
    /// <param name="Side">The side.</param>
    public sealed record NoShowReported(EntrySide Side) : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.no-show-reported");
    }

    /// <summary>The demand's side rated it.</summary>
    /// <param name="Rating">The rating.</param>
    public sealed record Rated(LinkRating Rating) : LinkProposalEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.link.rated");
    }
}
