using System.Globalization;
using System.Text.RegularExpressions;
using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

/// <summary>
/// By hand: 300 volunteers, 75 each of 60, 90, 150 and 240 minutes on twelve Saturdays, two of them holidays (6 April, 4 May 2024). A point an hour,
/// half as much again on holidays, at most two a Saturday; five records of 240 minutes voided.
/// </summary>
public sealed class S1_10Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.10"];

    [Fact]
    public void Row_says_that_a_ranked_place_is_missing()
    {
        Assert.Equal(RowStatus.Thin, _row.Status);
        Assert.Contains("ranked", _row.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_attested_minute_is_in_the_ledger_once_and_what_was_voided_is_out()
    {
        Has("volunteers", "300");
        Has("of these on holidays", "2");
        Has("service records attested and posted", "3,600");
        Has("records of duty refused", "5");
        Has("records voided, their minutes and points taken back", "5");
        // 75 × (60 + 90 + 150 + 240) × 12 − 5 × 240.
        Has("service minutes", "484,800");
    }

    [Fact]
    public void Every_point_that_was_issued_is_spent_expired_donated_or_held()
    {
        // Earned: 75 × (1 + 1 + 2 + 2) × 12 − 5 × 2 = 5,390.
        // Over the cap: 75 × 2 × 10 on plain Saturdays; on two holidays 3 − 2 for those of 150 minutes, 6 − 2 for those of 240: 75 × 5 × 2; less 5 × 2.
        Has("points over the cap, donated", "2,240");
        Has("points issued", "7,630");
        Has("points accepted for noodles", "980");
        Has("points accepted by the barber", "300");
        // March has five Saturdays. Of 60 and 90 minutes: 26 of 75 kept 5 points each. Of 150 and 240: 35 kept 5 after noodles, 25 kept 10.
        // 2 × 26 × 5 + 2 × (35 × 5 + 25 × 10).
        Has("points expired", "1,110");
        // 5,390 − 980 − 300 − 1,110.
        Has("points that members hold", "3,000");
        Assert.Equal(
            Number("points issued"),
            Number("points over the cap, donated") + Number("points accepted for noodles") + Number("points accepted by the barber")
                + Number("points expired") + Number("points that members hold"));
    }

    [Fact]
    public void Two_hundred_bowls_are_given_to_as_many_and_the_last_one_once()
    {
        Has("coupons reserved on the first day", "200");
        Has("refused on the first day: out of stock", "100");
        Has("refused: one a quarter", "1");
        // 180 on the first day, 10 that were given up, 10 that nobody fetched.
        Has("coupons given up", "10");
        Has("coupons not fetched in time", "10");
        Has("coupons handed over", "200");
        Has("refused after the last piece", "1");
        Has("coupons refunded", "4");
        Has("pieces back in stock", "4");
    }

    [Fact]
    public void A_haircut_asks_for_twenty_hours_and_a_bicycle_for_more_than_anybody_has()
    {
        // Of the first sixty, half serve 720 or 1,080 minutes in all.
        Has("haircuts handed over", "30");
        Has("refused: fewer than twenty hours", "30");
        Has("refused: not enough points", "1");
    }

    [Fact]
    public void Merchants_are_settled_with_to_the_fen_refunds_come_off_and_a_budget_ends()
    {
        // 200 × 5 points at 0.33; four refunds of 5; 300 points at 0.50 with a budget of 100.
        Has("settlement 1, noodles", "1,000 points, 330.00 yuan, 0 over the budget");
        Has("settlement 2, noodles", "-20 points, -6.60 yuan, 0 over the budget");
        Has("settlement 1, barber", "200 points, 100.00 yuan, 100 over the budget");
        Has("paid in all, noodles", "323.40 yuan");
        Has("paid in all, barber", "100.00 yuan");
    }

    [Fact]
    public void Ledger_is_replayed_audited_and_a_changed_bit_found()
    {
        Assert.Matches(new Regex("^[0-9a-f]{64}$"), Value("ledger digest, live and replayed"));
        Assert.Matches(new Regex("^[0-9a-f]{64}$"), Value("head of the audited chain"));
        Assert.NotEqual("None", Value("one bit changed"));
        // 3,600 services post three transfers each; there is more besides.
        Assert.True(Number("records in the journal") > 3 * 3_600);
    }

    [Fact]
    public void A_member_reads_where_each_point_came_from_and_went()
    {
        // Twelve Saturdays of two points, one taken back, a bowl of five refunded, a haircut of ten: 24 − 2 − 10 = 12 left; March was spent on the haircut.
        var lines = _row.Texts.Single(one => one.Title.StartsWith("A member's statement", StringComparison.Ordinal)).Text.Split('\n');
        Assert.Equal(12, lines.Count(line => line.Contains("earned by service", StringComparison.Ordinal)));
        // Six months from the day of service, whenever it was posted.
        Assert.Contains(lines, line => line.StartsWith("2024-03-02", StringComparison.Ordinal) && line.EndsWith("2024-09-02", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("taken back", StringComparison.Ordinal));
        Assert.Single(lines, line => line.Contains("refunded", StringComparison.Ordinal));
        Assert.Equal(2, lines.Count(line => line.Contains("spent", StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, line => line.Contains("expired", StringComparison.Ordinal));
        Assert.Contains("closing balance 期末余额 12", lines);
    }

    [Fact]
    public void Flows_and_both_lives_are_drawn() => Assert.Equal(3, _row.Pictures.Count);

    private void Has(string what, string value) => Assert.Equal(value, Value(what));

    private string Value(string what) => _row.Evidence.Single(one => one.What == what).Value;

    private long Number(string what) => long.Parse(Value(what), NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
