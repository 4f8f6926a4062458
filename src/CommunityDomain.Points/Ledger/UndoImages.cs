using System.Runtime.CompilerServices;

namespace CommunityDomain.Points;

/// <summary>The items of a list as they were before they were changed, so that a batch or a chain can be taken back.</summary>
internal sealed class UndoImages<T>(ChunkedList<T> list)
    where T : struct
{
    private (int Index, T Image)[] _images = new (int, T)[8];

    public int Count { get; private set; }

    /// <summary>The item, to be changed; what it was is kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref T Change(int index)
    {
        if (Count == _images.Length)
            Array.Resize(ref _images, Count * 2);
        ref var item = ref list[index];
        _images[Count++] = (index, item);
        return ref item;
    }

    /// <summary>Undoes every change after the first <paramref name="count"/>, the last first.</summary>
    public void RollBack(int count)
    {
        while (Count > count)
        {
            var (index, image) = _images[--Count];
            list[index] = image;
        }
    }

    /// <summary>Makes room for so many changes, so that they allocate nothing.</summary>
    public void Reserve(int count)
    {
        if (count > _images.Length)
            Array.Resize(ref _images, count);
    }

    /// <summary>Keeps the changes.</summary>
    public void Clear() => Count = 0;
}
