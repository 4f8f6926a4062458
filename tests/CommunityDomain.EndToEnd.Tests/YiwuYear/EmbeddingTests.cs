using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

/// <summary>The row's chapter needs no other, so it is run alone, with and without the program compiled ahead of time.</summary>
public sealed class EmbeddingTests
{
    private static readonly Lazy<RowReport> Row = new(() => Told(new StoryOptions()));

    private static RowReport Told(StoryOptions options)
    {
        var report = new RowReport(StoryRow.All.Single(row => row.Id == "embedding"), progress: null);
        new EmbeddedStories().Run(new StoryContext(options, Seeds.Read()), report);
        return report;
    }

    // A call, an application, a partner, an agreement; an activity, five volunteers, eight assignments, two records; a reward, a redemption, a programme.
    // Four days of two places, 150 minutes each; the first day's two people earn two points for each of two whole hours; a meal of three points at 1.50 yuan.
    [Theory]
    [InlineData("aggregates that went through JSON and came back the same", "23")]
    [InlineData("places filled, proposed and accepted", "8")]
    [InlineData("service minutes earned", "300")]
    [InlineData("points earned", "8")]
    [InlineData("what the sponsor is paid", "CNY 4.50")]
    public void Story_goes_through_every_area(string what, string value) => Assert.Contains((what, value), Row.Value.Evidence);

    [Fact]
    public void Console_and_host_come_to_the_digest_that_the_program_compiled_ahead_of_time_is_held_to()
    {
        var digests = Row.Value.Evidence.Where(one => one.What.StartsWith("digest", StringComparison.Ordinal)).ToArray();

        Assert.Equal(3, digests.Length);
        Assert.Single(digests.Select(one => one.Value).Distinct());
        Assert.Matches("^[0-9a-f]{64}$", digests[0].Value);
    }

    [Fact]
    public void Row_is_thin_until_the_program_compiled_ahead_of_time_ran_too()
    {
        Assert.Equal(RowStatus.Thin, Row.Value.Status);
        Assert.Contains(".ci/aot", Row.Value.Missing, StringComparison.Ordinal);
        Assert.Throws<StoryBrokenException>(() => Told(new StoryOptions(AheadOfTime: "no-such-program")));
        Assert.Equal("program", StoryArguments.Parse(["--aot", "program"]).Options.AheadOfTime);
        Assert.NotNull(StoryArguments.Parse(["--aot"]).Fault);
    }
}
