namespace CommunityDomain.Volunteering;

/// <summary>Labels by key, each with the best value that reaches it and the trace of how. In the order of first arrival.</summary>
internal sealed class LabelSet
{
    private const int FirstCapacity = 256;

    private int[] _table = new int[FirstCapacity * 2];
    private int[] _stamps = new int[FirstCapacity * 2];
    private int _stamp = 1;

    public LabelKey[] Keys { get; private set; } = new LabelKey[FirstCapacity];

    public long[] Values { get; private set; } = new long[FirstCapacity];

    public int[] Traces { get; private set; } = new int[FirstCapacity];

    public int Count { get; private set; }

    public void Clear()
    {
        Count = 0;
        _stamp++;
    }

    /// <summary>Keeps the value when the key is new or the value is greater than its own; tells where, or −1.</summary>
    public int Offer(in LabelKey key, long value, int trace)
    {
        var mask = _table.Length - 1;
        var slot = Hash(key) & mask;
        while (_stamps[slot] == _stamp)
        {
            var at = _table[slot];
            if (Keys[at] == key)
            {
                if (value <= Values[at])
                    return -1;
                (Values[at], Traces[at]) = (value, trace);
                return at;
            }

            slot = (slot + 1) & mask;
        }

        if (Count == Keys.Length)
        {
            Grow();
            return Offer(key, value, trace);
        }

        (_table[slot], _stamps[slot]) = (Count, _stamp);
        (Keys[Count], Values[Count], Traces[Count]) = (key, value, trace);
        return Count++;
    }

    /// <summary>Where the key stands; puts it there when it is new.</summary>
    public int Place(in LabelKey key)
    {
        var mask = _table.Length - 1;
        for (var slot = Hash(key) & mask; _stamps[slot] == _stamp; slot = (slot + 1) & mask)
        {
            if (Keys[_table[slot]] == key)
                return _table[slot];
        }

        return Offer(key, 0, 0);
    }

    private static int Hash(in LabelKey key)
    {
        var mixed = (key.Low * 0x9E3779B97F4A7C15) ^ System.Numerics.BitOperations.RotateLeft(key.High * 0xC2B2AE3D27D4EB4F, 31);
        return (int)((mixed ^ (mixed >> 32)) & int.MaxValue);
    }

    private void Grow()
    {
        var capacity = Keys.Length * 2;
        var (keys, values, traces) = (Keys, Values, Traces);
        Array.Resize(ref keys, capacity);
        Array.Resize(ref values, capacity);
        Array.Resize(ref traces, capacity);
        (Keys, Values, Traces) = (keys, values, traces);
        (_table, _stamps, _stamp) = (new int[capacity * 2], new int[capacity * 2], 1);
        for (var at = 0; at < Count; at++)
        {
            var slot = Hash(Keys[at]) & (_table.Length - 1);
            while (_stamps[slot] == _stamp)
                slot = (slot + 1) & (_table.Length - 1);
            (_table[slot], _stamps[slot]) = (at, _stamp);
        }
    }
}
