namespace CommunityDomain;

/// <summary>A strongly typed 128-bit id. Every aggregate has a type of its own, so that no id is taken for another.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
/// <remarks>
/// Written as 32 lower-case hexadecimal digits; <see cref="Id"/> makes, reads and derives ids. The <c>default</c> is zero: it names
/// nothing, and factories refuse it. Ids order by value, which is by time of creation for those made by an <see cref="IIdSource"/>.
/// </remarks>
public interface IId<TSelf> : IEquatable<TSelf>, IComparable<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The 128 bits.</summary>
    UInt128 Value { get; }

    /// <summary>The id with these bits.</summary>
    /// <param name="value">The 128 bits; any value.</param>
    static abstract TSelf From(UInt128 value);
}
