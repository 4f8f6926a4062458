using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_1Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.1"];

    [Fact]
    public void Five_thousand_applications_fill_4387_seats_and_every_other_one_comes_to_a_stated_end()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("applications submitted", "5,000"), _row.Evidence);
        Assert.Contains(("admitted", "4,387"), _row.Evidence);
        string[] ends =
        [
            "refused by the rules, confirmed by a person", "refused for want of a seat", "beaten in the declared order", "withdrawn by the applicant",
            "lapsed without a supplement", "lapsed without a signature, seat released", "refused by an objection that was upheld",
        ];
        var ended = _row.Evidence.Where(one => ends.Contains(one.What))
            .Sum(one => int.Parse(one.Value, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(5_000 - 4_387, ended);
    }

    [Fact]
    public void Calls_of_both_kinds_are_published_amended_filled_and_concluded()
    {
        Assert.Contains(("partner calls published", "25"), _row.Evidence);
        Assert.Contains(("partner calls amended", "1"), _row.Evidence);
        Assert.Contains(("calls concluded", "25"), _row.Evidence);
        Assert.Contains(("talent calls published, amended, filled and concluded", "1"), _row.Evidence);
        Assert.Contains(("talents listed", "12"), _row.Evidence);
    }

    [Fact]
    public void An_objection_is_upheld_and_an_appeal_won()
    {
        Assert.Contains(("objections upheld", "1"), _row.Evidence);
        Assert.Contains(("refused by an objection that was upheld", "1"), _row.Evidence);
        Assert.Contains(("appeals won", "1"), _row.Evidence);
        Assert.Contains(("lapsed without a signature, seat released", "1"), _row.Evidence);
    }
}
