using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_5Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.5"];

    [Fact]
    public void Registers_and_grant_rounds_meet_the_whole_measure()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("grant projects at three levels", "1,000"), _row.Evidence);
        Assert.Contains(("demands opened in the register", "2,700"), _row.Evidence);
        Assert.Contains(("supplies opened in the register", "2,700"), _row.Evidence);
    }

    // 2,700 demands are 1,350 places, 675 of each kind. Weights: at home 60 + 80, each day of waiting 1 (the older demand 10, the newer 5), from afar 60.
    // First kind: older–home 150, older–afar 70, newer–home 65. Second kind: older–home 150, older–afar 70, newer–home 145.
    //   greatest weight   150 alone (1 link) and 70 + 145 (2 links): 675 × 3 links, 675 × 365
    //   greatest number   70 + 65 and 70 + 145 (2 links each):       675 × 4 links, 675 × 350
    //   stable            150 alone in both (1 link each):           675 × 2 links, 675 × 300
    [Theory]
    [InlineData("MaximumWeight", "2,025", "246,375", "675")]
    [InlineData("MaximumCardinality", "2,700", "236,250", "0")]
    [InlineData("Stable", "1,350", "202,500", "1,350")]
    public void Each_objective_finds_what_the_hand_finds_and_its_certificate_is_verified(string objective, string units, string weight, string missed)
    {
        Assert.Contains(($"{objective}: units linked", units), _row.Evidence);
        Assert.Contains(($"{objective}: weight linked", weight), _row.Evidence);
        Assert.Contains(($"{objective}: demands left out, each explained", missed), _row.Evidence);
        Assert.Contains(($"{objective}: certificate", "verified"), _row.Evidence);
    }

    [Fact]
    public void A_demand_left_out_reads_why_in_both_languages()
    {
        foreach (var objective in new[] { "MaximumWeight", "Stable" })
        {
            var text = _row.Texts.Single(one => one.Title.StartsWith($"{objective}: a demand left out", StringComparison.Ordinal)).Text;
            Assert.Contains("1 × taken by others", text, StringComparison.Ordinal);
            Assert.Contains("1 个已由他人匹配", text, StringComparison.Ordinal);
        }
    }
}
