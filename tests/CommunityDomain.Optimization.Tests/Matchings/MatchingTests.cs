namespace CommunityDomain.Optimization.Tests;

public sealed class MatchingTests
{
    [Fact]
    public void Of_orders_pairs_and_equals_by_value()
    {
        var one = Matching.Of([new(2, 0), new(0, 3, 2), new(0, 1)]);
        var other = Matching.Of(new(0, 1), new(0, 3, 2), new(2, 0));
        Assert.Equal([new MatchedPair(0, 1), new(0, 3, 2), new(2, 0)], one.Pairs);
        Assert.Equal(4, one.Quantity);
        Assert.True(one == other && one.Equals((object)other) && one.GetHashCode() == other.GetHashCode());
        Assert.True(one != Matching.Empty && !one.Equals(null) && one != null && (Matching?)null == null);
        Assert.Equal("3 pairs, 4 units", one.ToString());
    }

    [Fact]
    public void Of_null_throws() => Assert.Throws<ArgumentNullException>(() => Matching.Of((IEnumerable<MatchedPair>)null!));

    [Fact]
    public void PairsOf_gives_one_agents_pairs()
    {
        var matching = Matching.Of([new(0, 1), new(0, 3, 2), new(2, 0)]);
        Assert.Equal([new MatchedPair(0, 1), new(0, 3, 2)], matching.PairsOf(0).ToArray());
        Assert.Empty(matching.PairsOf(1).ToArray());
        Assert.Equal([new MatchedPair(2, 0)], matching.PairsOf(2).ToArray());
        Assert.Empty(matching.PairsOf(int.MaxValue).ToArray());
        Assert.Empty(matching.PairsOf(-1).ToArray());
        Assert.Empty(Matching.Empty.PairsOf(0).ToArray());
    }

    [Fact]
    public void Digest_is_that_of_the_pairs_and_pinned()
    {
        var matching = Matching.Of([new(0, 1), new(258, 3, 2)]);
        Assert.Equal("e562d92e9b4e326b060d26c60d02100233f40c57027893dbad3f7ffd06e0361c", matching.Digest().ToString());
        Assert.NotEqual(matching.Digest(), Matching.Of([new(0, 1), new(258, 3)]).Digest());
        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Matching.Empty.Digest().ToString());
    }
}
