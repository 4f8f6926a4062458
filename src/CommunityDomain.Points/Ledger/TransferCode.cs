namespace CommunityDomain.Points;

/// <summary>Why points move: a number that the host gives meaning, for statements and reports.</summary>
/// <param name="Value">The number; zero is none and refused. From <see cref="FirstReserved"/> on the ledger's own.</param>
public readonly record struct TransferCode(ushort Value)
{
    /// <summary>The first number that the ledger keeps for itself; a host's codes lie below.</summary>
    public const ushort FirstReserved = 65_000;

    /// <summary>Points that expired.</summary>
    public static TransferCode Expiry => new(65_001);

    /// <summary>The number.</summary>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
