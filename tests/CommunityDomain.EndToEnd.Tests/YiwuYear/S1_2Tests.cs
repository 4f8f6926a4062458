using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_2Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.2"];

    [Fact]
    public void A_thousand_cases_on_both_sides_of_a_change_run_again_as_they_were()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("cases decided", "1,000"), _row.Evidence);
        Assert.Contains(("cases run again under the rules of their day, verdicts and words identical", "1,000"), _row.Evidence);
    }

    [Fact]
    public void Roll_of_682_filed_teams_is_read_with_errors_by_row_and_taken_over_once()
    {
        Assert.Contains(("filed teams taken over", "682"), _row.Evidence);
        Assert.Contains(("read again and unchanged", "682"), _row.Evidence);
        // The roll's faults stand in rows 10, 20, 30 and 40.
        var rows = _row.Texts.Single(one => one.Title.StartsWith("The dry run", StringComparison.Ordinal)).Text.Split('\n').Select(line => line.Split('\t')).ToList();
        Assert.Equal(
            [("10", "core.import-repeated"), ("20", "core.empty"), ("30", "admission.term-reversed"), ("40", "core.empty")], rows.Select(one => (one[0], one[2])));
        Assert.All(rows, one => Assert.NotEqual(one[3], one[4]));
        Assert.Contains(_row.Evidence, one => one.What.StartsWith("found twice, and told apart again", StringComparison.Ordinal));
    }

    [Fact]
    public void A_refused_applicant_reads_all_reasons_in_both_languages()
    {
        var text = _row.Texts.Single(one => one.Title.StartsWith("A refused applicant", StringComparison.Ordinal)).Text;
        Assert.Contains("Outcome: refused", text, StringComparison.Ordinal);
        Assert.Contains("评定结果：不通过", text, StringComparison.Ordinal);
        Assert.Contains("what to do", text, StringComparison.Ordinal);
        Assert.Contains("补救办法", text, StringComparison.Ordinal);
        foreach (var rule in new[] { "ADM-ID", "ADM-LEGAL", "ADM-NOTICE", "ADM-QUOTA" })
            Assert.Equal(2, text.Split('\n').Count(line => line.StartsWith(rule, StringComparison.Ordinal)));
    }
}
