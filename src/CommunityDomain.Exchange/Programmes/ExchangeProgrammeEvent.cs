using CommunityDomain.Points;
using NodaTime;

namespace CommunityDomain.Exchange;

/// <summary>What happens to an exchange programme: a closed union.</summary>
public abstract record ExchangeProgrammeEvent : DomainEvent
{
    private ExchangeProgrammeEvent()
    {
    }

    /// <summary>A community drafted a programme.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Title">Its name.</param>
    /// <param name="Points">The points programme.</param>
    /// <param name="Term">The days whose service earns, both inclusive.</param>
    public sealed record Drafted(CommunityId Community, string Title, PointsProgrammeId Points, DateInterval Term) : ExchangeProgrammeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("exchange.programme.drafted");
    }

    /// <summary>A sponsor joined.</summary>
    /// <param name="Terms">What it is paid.</param>
    public sealed record SponsorAdded(SponsorTerms Terms) : ExchangeProgrammeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("exchange.programme.sponsor-added");
    }

    /// <summary>It opened.</summary>
    public sealed record Opened : ExchangeProgrammeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("exchange.programme.opened");
    }

    /// <summary>What a sponsor accepted was settled.</summary>
    /// <param name="Line">The settlement.</param>
    public sealed record Settled(SettlementLine Line) : ExchangeProgrammeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("exchange.programme.settled");
    }

    /// <summary>It closed.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Closed(string Reason) : ExchangeProgrammeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("exchange.programme.closed");
    }
}
