using System.Collections;
using System.Runtime.CompilerServices;

namespace CommunityDomain;

/// <summary>An immutable list with value equality: two lists are equal when their items are, in order.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
/// <remarks>
/// The <c>default</c> is the empty list. Safe for concurrent use. Written with a collection expression: <c>ValueList&lt;int&gt; days = [1, 2];</c>
/// States and events hold their collections in it, so that record equality means what it says.
/// </remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    private T[] Items => _items ?? [];

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <summary>Whether the list has no items.</summary>
    public bool IsEmpty => Items.Length == 0;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <summary>The items as a span; nothing is copied.</summary>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>This list with <paramref name="item"/> at the end. Takes time linear in the count.</summary>
    /// <param name="item">The item to append.</param>
    public ValueList<T> Add(T item) => new([.. Items, item]);

    /// <summary>This list with <paramref name="items"/> at the end. Takes time linear in both counts.</summary>
    /// <param name="items">The items to append, in order.</param>
    public ValueList<T> AddRange(IEnumerable<T> items) => new([.. Items, .. items]);

    /// <summary>This list with each item that <paramref name="which"/> selects replaced by what <paramref name="next"/> makes of it.</summary>
    /// <param name="which">Selects the items to replace.</param>
    /// <param name="next">Gives the item's successor.</param>
    public ValueList<T> Replace(Func<T, bool> which, Func<T, T> next)
    {
        ArgumentNullException.ThrowIfNull(which);
        ArgumentNullException.ThrowIfNull(next);
        return new(Array.ConvertAll(Items, item => which(item) ? next(item) : item));
    }

    /// <summary>Enumerates the items without allocation.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in Items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Whether two lists have equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Whether two lists differ in an item or in order.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items in brackets, separated by commas.</summary>
    public override string ToString() => $"[{string.Join(", ", Items)}]";
}
