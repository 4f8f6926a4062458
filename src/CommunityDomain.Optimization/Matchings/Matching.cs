using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CommunityDomain.Optimization;

/// <summary>A set of matched pairs, ordered by left and then by right agent: solved here, or brought from elsewhere to be verified.</summary>
/// <remarks>
/// Immutable, safe for concurrent use; equal when the pairs are. A matching knows no problem and promises nothing: the certificates say
/// what holds of it.
/// </remarks>
public sealed class Matching : IEquatable<Matching>
{
    private Matching(ValueList<MatchedPair> pairs)
    {
        Pairs = pairs;
        foreach (var pair in pairs)
            Quantity += pair.Quantity;
    }

    /// <summary>The matching without a pair.</summary>
    public static Matching Empty { get; } = new([]);

    /// <summary>The pairs, ordered by left and then by right agent.</summary>
    public ValueList<MatchedPair> Pairs { get; }

    /// <summary>The number of matched units: the sum of the pairs' quantities.</summary>
    public long Quantity { get; }

    /// <summary>A matching of the pairs given, in any order and unchecked.</summary>
    /// <param name="pairs">The pairs.</param>
    public static Matching Of(params IEnumerable<MatchedPair> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var ordered = pairs.ToArray();
        Array.Sort(ordered, static (a, b) => (a.Left, a.Right, a.Quantity).CompareTo((b.Left, b.Right, b.Quantity)));
        return new(ValueList.Create<MatchedPair>(ordered));
    }

    /// <summary>The pairs of one left agent, ordered by right agent; none when it is unmatched. By binary search.</summary>
    /// <param name="left">The agent's index.</param>
    public ReadOnlySpan<MatchedPair> PairsOf(int left)
    {
        var pairs = Pairs.AsSpan();
        return pairs[FirstOf(pairs, left)..FirstOf(pairs, left + 1L)];
    }

    /// <summary>The SHA-256 of the pairs, each as three 32-bit little-endian integers: left, right, quantity.</summary>
    public MatchingDigest Digest()
    {
        var bytes = new byte[Pairs.Count * 12];
        for (var i = 0; i < Pairs.Count; i++)
        {
            var place = bytes.AsSpan(i * 12);
            BinaryPrimitives.WriteInt32LittleEndian(place, Pairs[i].Left);
            BinaryPrimitives.WriteInt32LittleEndian(place[4..], Pairs[i].Right);
            BinaryPrimitives.WriteInt32LittleEndian(place[8..], Pairs[i].Quantity);
        }
        return MatchingDigest.From(SHA256.HashData(bytes));
    }

    /// <inheritdoc/>
    public bool Equals(Matching? other) => other is not null && Pairs == other.Pairs;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Matching);

    /// <inheritdoc/>
    public override int GetHashCode() => Pairs.GetHashCode();

    /// <summary>Whether two matchings have the same pairs.</summary>
    public static bool operator ==(Matching? left, Matching? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two matchings differ in a pair.</summary>
    public static bool operator !=(Matching? left, Matching? right) => !(left == right);

    /// <summary>The number of pairs and of units.</summary>
    public override string ToString() => string.Create(null, $"{Pairs.Count} pairs, {Quantity} units");

    private static int FirstOf(ReadOnlySpan<MatchedPair> pairs, long left)
    {
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (pairs[middle].Left < left)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
