using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_13Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.13"];

    [Theory]
    [InlineData("categories of services at the station", "4")]
    [InlineData("services at the station", "29")]
    [InlineData("person-times served at the station", "33,600")]
    public void Station_offers_and_counts_what_the_source_says(string what, string value) => Assert.Contains((what, value), _row.Evidence);

    [Fact]
    public void Row_is_thin_while_nobody_claims_small_wishes()
    {
        Assert.Equal(RowStatus.Thin, _row.Status);
        Assert.Contains("small wishes", _row.Missing, StringComparison.Ordinal);
    }
}
