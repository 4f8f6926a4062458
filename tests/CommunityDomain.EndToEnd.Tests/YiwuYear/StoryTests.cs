using System.Xml.Linq;
using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class StoryTests(FullStory full)
{
    private static StoryResult Quick(ulong seed) => Story.Tell(new StoryOptions(seed, Quick: true), Seeds.Read());

    [Fact]
    public void Same_seed_gives_the_same_report_byte_for_byte() =>
        Assert.Equal(HtmlReport.Write(Quick(7)), HtmlReport.Write(Quick(7)));

    [Fact]
    public void Every_chapter_says_how_far_its_row_has_come()
    {
        foreach (var row in Contents.Chapters().Select(chapter => chapter.Row).Distinct())
        {
            Assert.NotEqual(RowStatus.NotYet, full[row].Status);
            Assert.NotEmpty(full[row].Evidence);
            Assert.Equal(full[row].Status == RowStatus.Thin, full[row].Missing is not null);
        }
    }

    [Fact]
    public void Quick_run_tells_every_row_that_the_full_one_tells()
    {
        var quick = Quick(2024);

        Assert.Equal(
            full.Told.Rows.Select(row => (row.Row.Id, row.Status == RowStatus.NotYet)),
            quick.Rows.Select(row => (row.Row.Id, row.Status == RowStatus.NotYet)));
    }

    [Fact]
    public void Report_needs_nothing_beside_it()
    {
        var html = HtmlReport.Write(full.Told);

        foreach (var outside in (string[])["<script", "<link", "<img", "src=\"http", "url(http", "@import"])
            Assert.DoesNotContain(outside, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Pictures_are_well_formed()
    {
        foreach (var (caption, svg) in full.Told.Rows.SelectMany(row => row.Pictures))
        {
            var picture = XDocument.Parse(svg);
            Assert.True(picture.Root!.Elements().Count() > 1, caption);
            Assert.All(picture.Descendants().Attributes(), attribute => Assert.DoesNotContain("NaN", attribute.Value, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("--seed")]
    [InlineData("--seed", "-1")]
    [InlineData("--seed", "18446744073709551616")]
    [InlineData("--report")]
    [InlineData("--fast")]
    [InlineData("quick")]
    public void Arguments_that_are_not_understood_are_said(params string[] args) => Assert.NotNull(StoryArguments.Parse(args).Fault);

    [Fact]
    public void Arguments_are_read()
    {
        var parsed = StoryArguments.Parse(["--quick", "--seed", "18446744073709551615", "--report", "a.html"]);

        Assert.Null(parsed.Fault);
        Assert.Equal(new StoryOptions(ulong.MaxValue, Quick: true), parsed.Options);
        Assert.Equal("a.html", parsed.Report);
    }
}
