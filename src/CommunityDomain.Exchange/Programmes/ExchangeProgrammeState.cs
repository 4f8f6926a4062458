using CommunityDomain.Points;
using NodaTime;

namespace CommunityDomain.Exchange;

/// <summary>What an exchange programme knows. Points and hours are the ledger's.</summary>
public sealed record ExchangeProgrammeState : AggregateState<ExchangeProgrammeId>
{
    /// <summary>The community that runs it.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Its name, for example <c>友好积分</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The points programme whose points it gives.</summary>
    public required PointsProgrammeId Points { get; init; }

    /// <summary>The days whose service earns, both inclusive.</summary>
    public required DateInterval Term { get; init; }

    /// <summary>Where it stands.</summary>
    public ExchangeStatus Status { get; init; }

    /// <summary>Its sponsors, in the order in which they joined.</summary>
    public ValueList<SponsorAccount> Sponsors { get; init; }
}
