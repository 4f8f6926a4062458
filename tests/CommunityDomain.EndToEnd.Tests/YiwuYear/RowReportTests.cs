using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class RowReportTests
{
    [Fact]
    public void PartIsRun_makes_the_row_run_once_all_its_parts_are()
    {
        var report = new RowReport(new StoryRow("S0", "a row", "two things") { Parts = ["one thing", "another"] }, null);

        report.PartIsRun("another");
        Assert.Equal((RowStatus.Thin, "one thing"), (report.Status, report.Missing));
        report.PartIsRun("another");
        Assert.Equal(RowStatus.Thin, report.Status);
        report.PartIsRun("one thing");
        Assert.Equal((RowStatus.Run, null), (report.Status, report.Missing));
        Assert.Throws<ArgumentException>(() => report.PartIsRun("a third"));
    }
}
