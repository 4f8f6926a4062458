using CommunityDomain.Points;

namespace CommunityDomain.Exchange;

/// <summary>What an exchange desk does where nothing else is said.</summary>
public sealed record ExchangeOptions
{
    /// <summary>The default options.</summary>
    public static ExchangeOptions Default { get; } = new();

    /// <summary>What happens when the points of a voided record are spent already. <see cref="ClawbackPolicy.NetAgainstFuture"/> unless given:
    /// nobody is in debt, and nothing is forgotten.</summary>
    public ClawbackPolicy Clawback { get; init; } = ClawbackPolicy.NetAgainstFuture;
}
