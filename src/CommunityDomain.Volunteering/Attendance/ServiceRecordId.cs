namespace CommunityDomain.Volunteering;

/// <summary>The id of a service record (志愿服务记录).</summary>
/// <param name="Value">The 128 bits; zero names nothing.</param>
public readonly record struct ServiceRecordId(UInt128 Value) : IId<ServiceRecordId>
{
    /// <inheritdoc/>
    public static ServiceRecordId From(UInt128 value) => new(value);

    /// <inheritdoc/>
    public int CompareTo(ServiceRecordId other) => Value.CompareTo(other.Value);

    /// <summary>32 lower-case hexadecimal digits.</summary>
    public override string ToString() => Id.Format(Value);
}
