namespace CommunityDomain.Testing.Tests;

public sealed class ManualClockTests
{
    private static readonly Instant Start = Instant.FromUtc(2024, 2, 29, 0, 0);

    [Fact]
    public void Clock_stands_still_until_it_is_told_to_move()
    {
        var clock = new ManualClock(Start);
        Assert.Equal(Start, clock.GetCurrentInstant());
        Assert.Equal(Start + Duration.FromHours(1), clock.Advance(Duration.FromHours(1)));
        Assert.Equal(Start + Duration.FromHours(1), clock.GetCurrentInstant());
        clock.Set(Start - Duration.Epsilon);
        Assert.Equal(Start - Duration.Epsilon, clock.GetCurrentInstant());
        Assert.Throws<ArgumentOutOfRangeException>(() => clock.Advance(-Duration.Epsilon));
    }

    [Fact]
    public void SequentialIds_are_ordered_and_the_same_in_every_run()
    {
        var (one, other) = (new SequentialIds(Start), new SequentialIds(Start));
        var ids = Enumerable.Range(0, 100).Select(_ => one.Next<PartyId>()).ToList();
        Assert.Equal(ids, Enumerable.Range(0, 100).Select(_ => other.Next<PartyId>()));
        Assert.Equal(ids, ids.Distinct().Order());
        Assert.Equal("018df229280070008000000000000001", ids[0].ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SequentialIds(Instant.FromUtc(1969, 12, 31, 23, 59)));
    }
}
