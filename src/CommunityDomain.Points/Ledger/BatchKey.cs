namespace CommunityDomain.Points;

/// <summary>The idempotency key of a batch: a batch that is sent again under its key gets its first outcomes.</summary>
/// <param name="Value">The 128 bits; zero and the maximum name nothing.</param>
public readonly record struct BatchKey(UInt128 Value) : IId<BatchKey>
{
    /// <inheritdoc/>
    public static BatchKey From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(BatchKey other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
