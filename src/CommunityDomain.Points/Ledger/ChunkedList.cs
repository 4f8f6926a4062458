using System.Runtime.CompilerServices;

namespace CommunityDomain.Points;

/// <summary>A list of structs in chunks: it grows without copying what is there, and never asks for one huge array.</summary>
/// <remarks>The first chunk alone grows by doubling, so that a small ledger is small; a reference into it is good until the next addition.</remarks>
internal sealed class ChunkedList<T>
    where T : struct
{
    private const int Bits = 14;
    private const int ChunkSize = 1 << Bits;
    private T[][] _chunks = [new T[16]];
    private int _capacity = 16;

    public int Count { get; private set; }

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _chunks[index >> Bits][index & (ChunkSize - 1)];
    }

    /// <summary>One more item at the end; what it holds is what a truncated item left there, so the caller sets all of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Add()
    {
        if (Count == _capacity)
            Reserve(Count + 1);
        return ref this[Count++];
    }

    public void Truncate(int count) => Count = count;

    public void Reserve(int capacity)
    {
        if (capacity <= _capacity)
            return;
        if (_capacity < ChunkSize)
        {
            Array.Resize(ref _chunks[0], (int)Math.Min(ChunkSize, System.Numerics.BitOperations.RoundUpToPowerOf2((uint)capacity)));
            _capacity = _chunks[0].Length;
        }
        var chunks = (int)(((long)capacity + ChunkSize - 1) >> Bits);
        var used = _capacity >> Bits;
        if (chunks > _chunks.Length)
            Array.Resize(ref _chunks, Math.Max(chunks, _chunks.Length * 2));
        for (; used < chunks && _capacity >= ChunkSize; used++)
        {
            MemoryPages.Touch(_chunks[used] ??= new T[ChunkSize]);
            _capacity = (used + 1) << Bits;
        }
    }
}
