using System.Runtime.Intrinsics;

namespace CommunityDomain.Volunteering;

/// <summary>Compares a column of numbers, one a person, with bounds: 64 people a word, eight at a time.</summary>
internal static class ColumnBits
{
    /// <summary>The number of somebody of whom nothing is known: outside of any bounds.</summary>
    public const int Unknown = int.MinValue;

    /// <summary>A column for some people, filled up to whole words.</summary>
    public static int[] Create(int people)
    {
        var column = new int[(people + 63) & ~63];
        Array.Fill(column, Unknown);
        return column;
    }

    /// <summary>Rejects everybody whose number lies outside of two bounds, both inclusive, or is unknown.</summary>
    public static void RejectOutside(int[] column, long least, long greatest, Span<ulong> rejected)
    {
        var (low, high) = (Vector256.Create(Clamp(least)), Vector256.Create(Clamp(greatest)));
        for (var word = 0; word < rejected.Length; word++)
        {
            var bits = 0UL;
            for (var at = 0; at < 64; at += Vector256<int>.Count)
            {
                var numbers = Vector256.Create(column.AsSpan((word << 6) + at));
                var outside = Vector256.LessThan(numbers, low) | Vector256.GreaterThan(numbers, high);
                bits |= (ulong)outside.ExtractMostSignificantBits() << at;
            }
            rejected[word] |= bits;
        }
    }

    private static int Clamp(long bound) => (int)Math.Clamp(bound, Unknown + 1, int.MaxValue);
}
