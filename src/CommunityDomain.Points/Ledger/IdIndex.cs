using System.Numerics;
using System.Runtime.CompilerServices;

namespace CommunityDomain.Points;

/// <summary>Finds the position of an id by open addressing, in segments that split one by one (extendible hashing).</summary>
/// <remarks>
/// A slot is 8 bytes, the hash and the position; the ids themselves stand in the store and are only read to confirm. The hash's highest
/// bits lead through the directory, its lowest into the segment. A split moves one segment of 32 KiB and reads no id, so there is no pause
/// for a great doubling. Positions are from 1.
/// </remarks>
internal sealed class IdIndex<TStore>(TStore store)
    where TStore : struct, IIdStore
{
    private const int SmallestSegment = 16;
    private const int LargestSegment = 4096;
    private readonly TStore _store = store;
    private Segment[] _directory = [new Segment(SmallestSegment, 0)];
    private int _depth;

    /// <summary>The hash of an id; pass it on to the other methods, so that it is taken once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Hash(UInt128 id)
    {
        var mixed = ((ulong)id ^ BitOperations.RotateLeft((ulong)(id >> 64) * 0x9E37_79B9_7F4A_7C15, 32)) * 0xFF51_AFD7_ED55_8CCD;
        mixed = (mixed ^ (mixed >> 32)) * 0xC4CE_B9FE_1A85_EC53;
        return (uint)(mixed >> 32);
    }

    /// <summary>The position of <paramref name="id"/>, or 0.</summary>
    public int Find(UInt128 id, uint hash)
    {
        var slots = SegmentOf(hash).Slots;
        var mask = slots.Length - 1;
        for (var i = (int)hash & mask; ; i = (i + 1) & mask)
        {
            var slot = slots[i];
            if (slot == 0)
                return 0;
            if ((uint)(slot >> 32) == hash && _store.IdAt((int)(uint)slot) == id)
                return (int)(uint)slot;
        }
    }

    /// <summary>Says that <paramref name="hash"/> will be looked for soon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Expect(uint hash)
    {
        var slots = SegmentOf(hash).Slots;
        Prefetch.Line(ref slots[(int)hash & (slots.Length - 1)]);
    }

    /// <summary>Adds an id that is not there.</summary>
    public void Add(uint hash, int position)
    {
        var segment = SegmentOf(hash);
        while (segment.Count >= Limit(segment.Slots.Length))
        {
            Grow(segment, Entry(hash));
            segment = SegmentOf(hash);
        }
        segment.Count++;
        Put(segment.Slots, ((ulong)hash << 32) | (uint)position);
    }

    /// <summary>Takes out an id that is there, closing the gap behind it.</summary>
    public void Remove(uint hash, int position)
    {
        var segment = SegmentOf(hash);
        segment.Count--;
        var slots = segment.Slots;
        var mask = slots.Length - 1;
        var gap = (int)hash & mask;
        while ((int)(uint)slots[gap] != position)
            gap = (gap + 1) & mask;
        for (var i = (gap + 1) & mask; slots[i] != 0; i = (i + 1) & mask)
        {
            var home = (int)(slots[i] >> 32) & mask;
            if (((i - home) & mask) < ((i - gap) & mask))
                continue;
            slots[gap] = slots[i];
            gap = i;
        }
        slots[gap] = 0;
    }

    /// <summary>Makes room for so many ids in all, so that adding them allocates nothing.</summary>
    public void Reserve(int count)
    {
        // A tenth more than an even spread needs: segments fill unevenly by chance.
        var depth = 0;
        while (((long)Limit(LargestSegment) << depth) < count + count / 10L)
            depth++;
        var smallest = depth > 0 ? LargestSegment : (int)Math.Min(LargestSegment, BitOperations.RoundUpToPowerOf2((uint)count * 2));
        for (var entry = 0; entry < _directory.Length; entry++)
        {
            while (_directory[entry] is var segment && (segment.Slots.Length < smallest || segment.Depth < depth))
            {
                var before = _depth;
                Grow(segment, entry);
                entry <<= _depth - before;
            }
        }
    }

    // 13/16 full at most: about fourteen slots, two lines, for a search that finds nothing.
    private static int Limit(int slots) => slots * 13 / 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Entry(uint hash) => (int)((ulong)hash << _depth >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Segment SegmentOf(uint hash) => _directory[Entry(hash)];

    private static void Put(ulong[] slots, ulong slot)
    {
        var mask = slots.Length - 1;
        var i = (int)(slot >> 32) & mask;
        while (slots[i] != 0)
            i = (i + 1) & mask;
        slots[i] = slot;
    }

    private void Grow(Segment segment, int entry)
    {
        if (segment.Slots.Length < LargestSegment)
        {
            var larger = new ulong[segment.Slots.Length * 2];
            foreach (var slot in segment.Slots)
            {
                if (slot != 0)
                    Put(larger, slot);
            }
            segment.Slots = larger;
            return;
        }
        if (segment.Depth == _depth)
        {
            var wider = new Segment[_directory.Length * 2];
            for (var i = 0; i < wider.Length; i++)
                wider[i] = _directory[i >> 1];
            _directory = wider;
            _depth++;
            entry <<= 1;
        }
        Split(segment, entry);
    }

    private void Split(Segment segment, int entry)
    {
        var depth = segment.Depth + 1;
        var left = new Segment(LargestSegment, depth);
        var right = new Segment(LargestSegment, depth);
        foreach (var slot in segment.Slots)
        {
            if (slot == 0)
                continue;
            var half = (slot >> (64 - depth) & 1) == 0 ? left : right;
            half.Count++;
            Put(half.Slots, slot);
        }
        var span = 1 << (_depth - segment.Depth);
        var first = entry & ~(span - 1);
        _directory.AsSpan(first, span / 2).Fill(left);
        _directory.AsSpan(first + span / 2, span / 2).Fill(right);
    }

    private sealed class Segment(int slots, int depth)
    {
        public ulong[] Slots { get; set; } = new ulong[slots];

        public int Count { get; set; }

        public int Depth { get; } = depth;
    }
}
