using System.Globalization;
using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S6StressTests(FullStory full)
{
    private readonly RowReport _row = full["S6"];

    [Theory]
    [InlineData("volunteers of the stress roster", "90,000")]
    [InlineData("activities of the stress roster", "3,700")]
    [InlineData("places of them", "37,000")]
    [InlineData("forged rosters and certificates refused", "4")]
    public void The_stress_has_the_volumes_of_the_campaign(string what, string value) => Assert.Contains((what, value), _row.Evidence);

    [Fact]
    public void Every_place_is_filled_or_explained_and_no_volunteer_serves_more_than_four_times()
    {
        Assert.Equal(37_000, Number("places filled") + Number("places that stayed open, each explained"));
        Assert.InRange(Number("volunteers with a place"), (Number("places filled") + 3) / 4, Number("places filled"));
    }

    // A place is worth 1,000 and at most 99 of preference: 40, 30 at home, 20 for a liked skill, 9 for a liked half of the day.
    [Fact]
    public void The_certificate_proves_a_gap_of_at_most_two_hundredths_of_a_percent()
    {
        var (objective, bound) = (Number("objective of the stress roster"), Number("bound that its prices prove"));

        Assert.InRange(objective, 1, Number("places filled") * 1_099L);
        Assert.InRange(bound, objective, objective + (objective / 5_000));
        Assert.DoesNotContain("stress roster", _row.Missing ?? string.Empty, StringComparison.Ordinal);
    }

    private long Number(string what) => long.Parse(
        _row.Evidence.Single(one => one.What == what).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
