namespace CommunityDomain.Optimization;

/// <summary>How ties are broken, declared beforehand. <c>default</c> is <see cref="ByIndex"/>.</summary>
/// <remarks>
/// Whatever the order, the result is weakly stable: no two would <em>both strictly</em> rather have each other. The order decides which of the
/// weakly stable matchings is found, and may change how many units are matched: with ties, finding the largest stable matching is NP-hard
/// (Manlove, Irving, Iwama, Miyazaki and Morita 2002).
/// </remarks>
public readonly record struct TieBreak
{
    private TieBreak(ulong seed)
    {
        IsByLot = true;
        Seed = seed;
    }

    /// <summary>The agent with the lower index comes first: the order in which the host lists them, for example by time of registration.</summary>
    public static TieBreak ByIndex => default;

    /// <summary>Whether ties are broken by lot.</summary>
    public bool IsByLot { get; }

    /// <summary>The seed of the lots; 0 when ties are broken by index.</summary>
    public ulong Seed { get; }

    /// <summary>By lot (摇号): one public draw gives every agent a number, and whoever breaks a tie goes by these numbers.</summary>
    /// <param name="seed">The seed that was drawn and published. The same seed gives the same lots on every machine.</param>
    public static TieBreak ByLot(ulong seed) => new(seed);

    /// <summary>The lot of an agent; the lower comes first, and the lower index among equal lots.</summary>
    internal ulong Lot(MatchingSide side, int index)
    {
        if (!IsByLot)
            return (ulong)index;
        // SplitMix64 (Steele, Lea and Flood 2014) of the seed, the side and the index.
        var z = Seed + (0x9E3779B97F4A7C15 * (((ulong)(uint)index << 1) + (ulong)side + 1));
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
