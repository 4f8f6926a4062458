namespace CommunityDomain.Points;

/// <summary>What an account of the points ledger (积分账户) is, from its opening on. Its sums are an <see cref="AccountBalance"/>.</summary>
/// <param name="Id">The id, neither zero nor the maximum.</param>
/// <param name="Unit">What it counts, not zero.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Code">A number that the host gives meaning, not zero.</param>
public readonly record struct Account(AccountId Id, PointsUnit Unit, AccountKind Kind, ushort Code)
{
    /// <summary>How far it may go below zero.</summary>
    public AccountFloor Floor { get; init; }

    /// <summary>How high it may rise.</summary>
    public AccountCeiling Ceiling { get; init; }

    /// <summary>When points credited to it expire.</summary>
    public LotExpiry Expiry { get; init; }

    /// <summary>The priority of the lots that points from this account open elsewhere: the lowest number is drawn first.</summary>
    /// <remarks>So an issuer of campaign points can have them spent before ordinary ones.</remarks>
    public byte LotPriority { get; init; }
}
