using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates days and instants where calendars are hard: ends of years and months, leap days, holidays, make-up days, midnights.</summary>
public static class Times
{
    private static readonly LocalDate First = new(2020, 1, 1);

    /// <summary>Days within the years that <see cref="WorkCalendar.China"/> holds, with 60 days left at their end, so that short terms stay within.</summary>
    public static Gen<LocalDate> DaysOfChina { get; } = Gen.Frequency(
        (5, Gen.Choose(0, 2496).Select(First.PlusDays)),
        (2, Gen.Elements<LocalDate>(
            new(2020, 1, 1), new(2020, 2, 29), new(2020, 12, 31), new(2022, 12, 31), new(2023, 1, 1), new(2024, 2, 28), new(2024, 2, 29))),
        (2, Gen.Elements<LocalDate>(
            new(2020, 1, 19), new(2022, 1, 30), new(2023, 9, 28), new(2024, 2, 9), new(2024, 2, 18), new(2024, 9, 29), new(2025, 9, 30), new(2026, 2, 14))),
        (1, Gen.Choose(0, 80).Select(month => new LocalDate(2020, 1, 31).PlusMonths(month))));

    /// <summary>Days within and around the years that <see cref="WorkCalendar.China"/> holds.</summary>
    public static Gen<LocalDate> Days { get; } = Gen.Frequency(
        (6, DaysOfChina),
        (2, Gen.Elements<LocalDate>(new(2019, 12, 31), new(2026, 12, 31), new(2027, 1, 1), new(2028, 2, 29))),
        (1, Gen.Choose(-400, 3000).Select(First.PlusDays)));

    /// <summary>Instants: often at a midnight of Shanghai, or a nanosecond before or after it.</summary>
    public static Gen<Instant> Instants { get; } =
        from day in Days
        from within in Gen.Frequency(
            (3, Gen.Choose(0, 86_399).Select(seconds => Duration.FromSeconds(seconds))),
            (2, Gen.Elements(Duration.Zero, Duration.Epsilon, -Duration.Epsilon)))
        select (day.At(LocalTime.Midnight) - Period.FromHours(8)).InUtc().ToInstant() + within;

    /// <summary>Terms of every unit, short and long.</summary>
    public static Gen<Term> Terms { get; } =
        from amount in Gen.Frequency((4, Gen.Choose(1, 30)), (1, Gen.Elements(1, 60, 100)))
        from term in Gen.Elements(
            Term.OfWorkingDays(amount), Term.OfDays(amount), Term.OfDays(amount).EndingOnWorkday(), Term.OfMonths(amount),
            Term.OfMonths(amount).EndingOnWorkday(), Term.OfYears(((amount - 1) % 3) + 1))
        select term;

    /// <summary>Days; shrunk towards an ordinary Wednesday, 3 January 2024.</summary>
    public static Arbitrary<LocalDate> LocalDates { get; } = Arb.From(Days, Shrink);

    private static IEnumerable<LocalDate> Shrink(LocalDate day)
    {
        var plain = new LocalDate(2024, 1, 3);
        var away = Period.DaysBetween(plain, day);
        for (var step = away; step != 0; step /= 2)
            yield return day.PlusDays(-step);
    }
}
