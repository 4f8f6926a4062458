using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S1_11Tests(FullStory full)
{
    private readonly RowReport _row = full["S1.11"];

    [Fact]
    public void Due_dates_of_three_years_are_those_of_the_table()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("due dates monthly, as computed by hand", "36"), _row.Evidence);
        Assert.Contains(("due dates twomonthly, as computed by hand", "18"), _row.Evidence);
        Assert.Contains(("due dates quarterly, as computed by hand", "12"), _row.Evidence);
        // No day of work, by the calendars on the wall. Ends of months: March, June, August and November 2024; January, May, August and
        // November 2025; January, May and October 2026: 11. Of pairs: June, August 2024, August 2025, October 2026: 4.
        // Of quarters: March and June 2024: 2.
        Assert.Contains(("of them moved to the next day that is worked", "17"), _row.Evidence);
    }

    [Fact]
    public void Every_seventh_is_late_and_found()
    {
        // 66 fall due; the 7th, 14th, ... 63rd are late.
        Assert.Contains(("late, found on the day after, filed and resolved", "9"), _row.Evidence);
        Assert.Contains(("filed on time", "57"), _row.Evidence);
        Assert.Contains(("good practices promoted, two at each quarter's end", "24"), _row.Evidence);
    }

    [Fact]
    public void Figures_of_a_year_count_every_event_of_4387_partners_once()
    {
        Assert.Contains(("partners whose year is counted", "4,387"), _row.Evidence);
        Assert.Contains(("quarters that are the sum of their months and of their events", "4"), _row.Evidence);
        // One agreement each, with four reports; twelve sessions each (52,644), of which each hundredth is taken back (526).
        Assert.Contains(("year's total: AgreementsConcluded", "4,387"), _row.Evidence);
        Assert.Contains(("year's total: AgreementsBegun", "4,387"), _row.Evidence);
        Assert.Contains(("year's total: ObligationsMet", "17,548"), _row.Evidence);
        Assert.Contains(("year's total: AgreementsEnded", "4,387"), _row.Evidence);
        Assert.Contains(("events of service minutes, those taken back counted too", "53,170"), _row.Evidence);
        Assert.Contains(("events of persons served", "52,644"), _row.Evidence);
        // 7 events of an agreement, 24 of sessions, for each partner, and 526.
        Assert.Contains(("events of the year", "136,523"), _row.Evidence);
    }
}
