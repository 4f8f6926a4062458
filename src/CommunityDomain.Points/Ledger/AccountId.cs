namespace CommunityDomain.Points;

/// <summary>The id of an account of the points ledger.</summary>
/// <param name="Value">The 128 bits; zero and the maximum name nothing.</param>
public readonly record struct AccountId(UInt128 Value) : IId<AccountId>
{
    /// <inheritdoc/>
    public static AccountId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(AccountId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
