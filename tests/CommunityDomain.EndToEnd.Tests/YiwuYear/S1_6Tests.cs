using CommunityDomain.Samples.YiwuYear;
using NJsonSchema;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_6Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.6"];

    [Theory]
    [InlineData("Tender")]
    [InlineData("NonTender")]
    [InlineData("BelowThreshold")]
    [InlineData("OwnFunds")]
    [InlineData("MicroGrant")]
    public void A_project_under_each_regime_comes_to_its_settlement(string regime)
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(($"projects settled and archived, {regime}", "2"), _row.Evidence);
    }

    [Fact]
    public void Four_lists_twenty_organisations_and_an_award_that_falls_under_each_regime()
    {
        Assert.Contains(("lists published, each once a quarter", "4"), _row.Evidence);
        Assert.Contains(("awards that fell to a complaint", "5"), _row.Evidence);
        // Ten projects draw five of twenty each.
        var bidders = int.Parse(_row.Evidence.Single(one => one.What == "organisations that bid").Value, provider: null);
        Assert.InRange(bidders, 15, 20);
    }

    // Three recipients × five regimes; a condition in each. Two and three parts where a limit could be avoided. Six things × three regimes of public money.
    [Theory]
    [InlineData("kickback", "15")]
    [InlineData("a share as a condition of the award", "5")]
    [InlineData("splitting under a limit", "4")]
    [InlineData("something of the negative list", "18")]
    [InlineData("two bidders left", "1")]
    [InlineData("a signature while a challenge is pending", "1")]
    [InlineData("a third supplement of 4 %", "1")]
    [InlineData("a backdated acceptance", "1")]
    public void What_may_not_be_is_refused(string what, string times) => Assert.Contains(($"refused: {what}", times), _row.Evidence);

    [Fact]
    public void Refusals_read_in_both_languages_with_their_source()
    {
        var text = _row.Texts.Single(one => one.Title == "Refusals in both languages").Text;

        Assert.Equal(2, text.Split("kickback: ")[1].Split("a share as")[0].Split("政府采购法实施条例 art. 11").Length - 1);
        Assert.Contains("质疑或投诉尚未处理完毕", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_release_is_valid()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(AppContext.BaseDirectory, "Data", "ocds-1.1-profile.json"), TestContext.Current.CancellationToken);
        var releases = _row.Texts.Where(one => one.Title.StartsWith("Release of", StringComparison.Ordinal)).ToList();

        Assert.Equal(10, releases.Count);
        foreach (var (title, text) in releases)
            Assert.Empty(schema.Validate(text).Select(error => $"{title}: {error.Path} {error.Kind}"));
        // Steps after the plan: 8 to the award (publish, open, five bids, evaluate) + 1; 3 to the start; a supplement and two of rectification; 12 of
        // deliveries; a payment, users, conclusion, the retention, settlement, archive: 33. Five more where the award falls, one more
        // where a copy of the contract is filed.
        Assert.Contains(("releases, one after each step, each complete", "359"), _row.Evidence);
    }
}
