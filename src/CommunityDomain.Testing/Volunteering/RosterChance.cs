namespace CommunityDomain.Testing;

/// <summary>SplitMix64: the same numbers from the same seed on every machine and runtime, which System.Random does not promise.</summary>
internal struct RosterChance(ulong seed)
{
    private ulong _state = seed;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to <paramref name="count"/> − 1.</summary>
    public int Below(int count) => (int)((UInt128)Next() * (ulong)count >> 64);

    /// <summary>A number from <paramref name="least"/> to <paramref name="greatest"/>.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True with this probability, in millionths.</summary>
    public bool Happens(int millionths) => Below(1_000_000) < millionths;
}
