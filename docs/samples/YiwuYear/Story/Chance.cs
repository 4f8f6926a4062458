using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Seeded chance, the same on every machine and runtime: SplitMix64 (Steele, Lea and Flood, 2014) from a hash of seed and purpose.</summary>
public sealed class Chance
{
    private ulong _state;

    public Chance(ulong seed, string purpose)
    {
        var words = Encoding.UTF8.GetBytes(purpose);
        var input = new byte[8 + words.Length];
        BinaryPrimitives.WriteUInt64BigEndian(input, seed);
        words.CopyTo(input, 8);
        _state = BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(input));
    }

    /// <summary>64 bits.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 inclusive to <paramref name="below"/> exclusive.</summary>
    public int Below(int below)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(below, 1);
        return (int)(((UInt128)Next() * (uint)below) >> 64);
    }

    /// <summary>A number between both ends, inclusive.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True in <paramref name="percent"/> of a hundred cases.</summary>
    public bool Percent(int percent) => Below(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>The items in a random order (Fisher and Yates).</summary>
    public T[] Shuffle<T>(IEnumerable<T> items)
    {
        T[] shuffled = [.. items];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }
        return shuffled;
    }
}
