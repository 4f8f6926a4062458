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
