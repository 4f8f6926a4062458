namespace CommunityDomain.Partnerships.Tests;

public sealed class SupervisionCadenceTests
{
    private static readonly SupervisionCadence ThreeYears = new(new(2024, 1, 1), 36);

    // Worked out by hand from the published holidays of 2024 to 2026: the last day of each period, or the next that is worked.
    // 31 January 2025 lies in the Spring Festival; 28 February 2026 is a Saturday that is worked.
    private const string Monthly =
        "2024-01-31 2024-02-29 2024-04-01 2024-04-30 2024-05-31 2024-07-01 2024-07-31 2024-09-02 2024-09-30 2024-10-31 2024-12-02 2024-12-31 "
        + "2025-02-05 2025-02-28 2025-03-31 2025-04-30 2025-06-03 2025-06-30 2025-07-31 2025-09-01 2025-09-30 2025-10-31 2025-12-01 2025-12-31 "
        + "2026-02-02 2026-02-28 2026-03-31 2026-04-30 2026-06-01 2026-06-30 2026-07-31 2026-08-31 2026-09-30 2026-11-02 2026-11-30 2026-12-31";

    private const string TwoMonthly =
        "2024-02-29 2024-04-30 2024-07-01 2024-09-02 2024-10-31 2024-12-31 2025-02-28 2025-04-30 2025-06-30 2025-09-01 2025-10-31 2025-12-31 "
        + "2026-02-28 2026-04-30 2026-06-30 2026-08-31 2026-11-02 2026-12-31";

    private const string Quarterly =
        "2024-04-01 2024-07-01 2024-09-30 2024-12-31 2025-03-31 2025-06-30 2025-09-30 2025-12-31 2026-03-31 2026-06-30 2026-09-30 2026-12-31";

    [Theory]
    [InlineData(SupervisionKind.Monthly, 36, Monthly)]
    [InlineData(SupervisionKind.TwoMonthly, 18, TwoMonthly)]
    [InlineData(SupervisionKind.Quarterly, 12, Quarterly)]
    public void Dues_of_three_years_agree_with_the_hand_computed_table(SupervisionKind kind, int count, string table)
    {
        var dues = ThreeYears.Dues().Where(due => due.Kind == kind).ToList();

        Assert.Equal(count, dues.Count);
        Assert.Equal(table.Split(' '), dues.Select(due => due.Due.Resolve(WorkCalendar.China).LastDay.Value.ToString("R", null)));
    }

    [Fact]
    public void Periods_of_each_kind_cover_every_day_once()
    {
        foreach (var kind in Enum.GetValues<SupervisionKind>())
        {
            var periods = ThreeYears.Dues().Where(due => due.Kind == kind).Select(due => due.Period).ToList();
            Assert.Equal((new LocalDate(2024, 1, 1), new LocalDate(2026, 12, 31)), (periods[0].Start, periods[^1].End));
            for (var i = 1; i < periods.Count; i++)
                Assert.Equal(periods[i - 1].End.PlusDays(1), periods[i].Start);
        }
    }

    [Fact]
    public void Cadence_from_the_thirty_first_is_counted_from_its_anchor()
    {
        var cadence = new SupervisionCadence(new(2023, 1, 31), 3);

        Assert.Equal(
            ["2023-02-27", "2023-03-30", "2023-04-29"],
            Enumerable.Range(1, 3).Select(number => cadence.Due(SupervisionKind.Monthly, number).Period.End.ToString("R", null)));
    }

    [Fact]
    public void Due_date_in_an_unknown_year_is_provisional_and_names_it()
    {
        var due = new SupervisionCadence(new(2026, 12, 1), 3).Due(SupervisionKind.Quarterly, 1);

        Assert.Equal(2027, due.Due.Resolve(WorkCalendar.China).MissingYear);
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreeYears.Due(SupervisionKind.Monthly, 37));
        Assert.Throws<ArgumentOutOfRangeException>(() => ThreeYears.CountOf((SupervisionKind)7));
    }
}
