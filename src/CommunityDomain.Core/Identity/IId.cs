using System.Diagnostics.CodeAnalysis;

namespace CommunityDomain;

/// <summary>A strongly typed 128-bit id. Every aggregate has a type of its own, so that no id is taken for another.</summary>
/// <typeparam name="TSelf">The id type itself.</typeparam>
/// <remarks>
/// Written as 32 lower-case hexadecimal digits; <see cref="Id"/> makes, reads and derives ids. The <c>default</c> is zero: it names
/// nothing, and factories refuse it. Ids order by value, which is by time of creation for those made by an <see cref="IIdSource"/>.
/// </remarks>
public interface IId<TSelf> : IEquatable<TSelf>, IComparable<TSelf>, ISpanFormattable, ISpanParsable<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The 128 bits.</summary>
    UInt128 Value { get; }

    /// <summary>The id with these bits.</summary>
    /// <param name="value">The 128 bits; any value.</param>
    static abstract TSelf From(UInt128 value);

    // The text of an id is the same for every kind, so that a kind need not repeat this; an interface can't be sealed, as the rule asks.
#pragma warning disable CA1033
    static TSelf ISpanParsable<TSelf>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        Id.TryParse<TSelf>(s, out var id) ? id : throw new FormatException($"Not a {typeof(TSelf).Name}.");

    static bool ISpanParsable<TSelf>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out TSelf result) => Id.TryParse(s, out result);

    static TSelf IParsable<TSelf>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Id.TryParse<TSelf>(s, out var id) ? id : throw new FormatException($"Not a {typeof(TSelf).Name}.");
    }

    static bool IParsable<TSelf>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out TSelf result) => Id.TryParse(s, out result);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => Value.ToString(Id.Checked(format), formatProvider);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Value.TryFormat(destination, out charsWritten, Id.Checked(format.ToString()), provider);
#pragma warning restore CA1033
}
