namespace CommunityDomain.Tests;

public sealed class ValueListTests
{
    [Property]
    public void Equality_is_that_of_the_items_in_order(int[] one, int[] other)
    {
        var (left, right) = (one.ToValueList(), other.ToValueList());
        var same = one.SequenceEqual(other);
        Assert.Equal(same, left == right);
        Assert.Equal(!same, left != right);
        Assert.Equal(same, left.Equals((object)right));
        Assert.True(left == ValueList.Create<int>(one));
        Assert.Equal(left.GetHashCode(), ValueList.Create<int>(one).GetHashCode());
    }

    [Property]
    public void A_list_does_what_its_items_do(int[] items, int more)
    {
        var list = items.ToValueList();
        Assert.Equal(items.Length, list.Count);
        Assert.Equal(items.Length == 0, list.IsEmpty);
        Assert.Equal(items, list);
        Assert.Equal([.. items, more], list.Add(more));
        Assert.Equal([.. items, .. items], list.AddRange(items));
        Assert.Equal(items.Select(item => item > 0 ? -item : item), list.Replace(item => item > 0, item => -item));
        Assert.Equal(items, list);
        Assert.Equal($"[{string.Join(", ", items)}]", list.ToString());
        var sum = 0L;
        foreach (var item in list)
            sum += item;
        Assert.Equal(items.Sum(item => (long)item), sum);
    }

    [Fact]
    public void Default_is_the_empty_list()
    {
        ValueList<string> none = default;
        Assert.True(none.IsEmpty && none == [] && none.GetHashCode() == ValueList.Create<string>([]).GetHashCode());
        Assert.Equal("[]", none.ToString());
        Assert.False(none.Equals("[]"));
        Assert.Throws<IndexOutOfRangeException>(() => none[0]);
    }

    [Fact]
    public void The_source_is_copied()
    {
        int[] source = [1, 2];
        var (list, created) = (source.ToValueList(), ValueList.Create<int>(source));
        source[0] = 9;
        Assert.Equal([1, 2], list);
        Assert.Equal([1, 2], created);
        Assert.Equal(2, list[1]);
    }

    [Fact]
    public void Enumeration_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        Sum(list);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Sum(list);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static int Sum(ValueList<int> list)
        {
            var sum = 0;
            foreach (var item in list)
                sum += item;
            return sum;
        }
    }

    [Fact]
    public void Records_that_hold_lists_are_equal_by_value() => Assert.Equal(
        new CoreRecord([new(1, 2)]), new CoreRecord([new(1, 2)]));

    private sealed record CoreRecord(ValueList<(int, int)> Pairs);

    [Fact]
    public void Null_throws()
    {
        Assert.Throws<ArgumentNullException>(() => ((IEnumerable<int>)null!).ToValueList());
        Assert.Throws<ArgumentNullException>(() => default(ValueList<int>).Replace(null!, item => item));
        Assert.Throws<ArgumentNullException>(() => default(ValueList<int>).Replace(_ => true, null!));
    }
}
