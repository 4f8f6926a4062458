using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A recurrence rule (重复规则): RRULE of RFC 5545, all of its parts.</summary>
/// <remarks>
/// A value: lists are kept sorted and without repetition, so that two rules that say the same are equal. Written by
/// <see cref="ToString"/>, read by <see cref="Parse"/>; both ways give the same rule. A rule by itself has no start:
/// <see cref="Recurrence"/> gives it one and expands it.
/// </remarks>
public sealed partial record RecurrenceRule
{
    private RecurrenceRule()
    {
    }

    /// <summary>How long a period is (FREQ).</summary>
    public RecurrenceFrequency Frequency { get; private init; }

    /// <summary>Every how many periods there are occurrences, from 1 (INTERVAL).</summary>
    public int Interval { get; private init; } = 1;

    /// <summary>How many occurrences there are, from 1 (COUNT); <c>null</c> when not counted.</summary>
    public int? Count { get; private init; }

    /// <summary>The end, inclusive (UNTIL); <c>null</c> for none.</summary>
    public RecurrenceUntil? Until { get; private init; }

    /// <summary>Seconds, 0 to 60 (BYSECOND); 60, a leap second, is served in second 59.</summary>
    public ValueList<int> BySecond { get; private init; }

    /// <summary>Minutes, 0 to 59 (BYMINUTE).</summary>
    public ValueList<int> ByMinute { get; private init; }

    /// <summary>Hours, 0 to 23 (BYHOUR).</summary>
    public ValueList<int> ByHour { get; private init; }

    /// <summary>Days of the week, every one or counted (BYDAY).</summary>
    public ValueList<WeekdayOrdinal> ByDay { get; private init; }

    /// <summary>Days of the month, 1 to 31, or −1 to −31 from its end (BYMONTHDAY).</summary>
    public ValueList<int> ByMonthDay { get; private init; }

    /// <summary>Days of the year, 1 to 366, or −1 to −366 from its end (BYYEARDAY).</summary>
    public ValueList<int> ByYearDay { get; private init; }

    /// <summary>Weeks of the year, 1 to 53, or −1 to −53 from its end (BYWEEKNO); week 1 has at least four days in the year.</summary>
    public ValueList<int> ByWeekNo { get; private init; }

    /// <summary>Months, 1 to 12 (BYMONTH).</summary>
    public ValueList<int> ByMonth { get; private init; }

    /// <summary>Which of a period's occurrences are kept, 1 to 366, or −1 to −366 from its end (BYSETPOS).</summary>
    public ValueList<int> BySetPos { get; private init; }

    /// <summary>The first day of the week (WKST).</summary>
    public IsoDayOfWeek WeekStart { get; private init; } = IsoDayOfWeek.Monday;

    /// <summary>Whether neither COUNT nor UNTIL ends it.</summary>
    public bool IsEndless => Count is null && Until is null;

    /// <summary>Every so many days.</summary>
    /// <param name="interval">Every how many days, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="interval"/> is below 1.</exception>
    public static RecurrenceRule Daily(int interval = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
        return new() { Frequency = RecurrenceFrequency.Daily, Interval = interval };
    }

    /// <summary>Every week on some days.</summary>
    /// <param name="days">The days; none for that of the start.</param>
    public static RecurrenceRule Weekly(params IEnumerable<IsoDayOfWeek> days) =>
        new()
        {
            Frequency = RecurrenceFrequency.Weekly,
            ByDay = Sorted(days.Select(day => new WeekdayOrdinal(Day(day)))),
        };

    /// <summary>This rule until a day, inclusive, instead of its end so far.</summary>
    /// <param name="day">The last day.</param>
    public RecurrenceRule Through(LocalDate day) => this with { Until = RecurrenceUntil.Date(day), Count = null };

    /// <summary>Creates a rule from all of its parts.</summary>
    /// <param name="frequency">FREQ.</param>
    /// <param name="interval">INTERVAL, from 1.</param>
    /// <param name="count">COUNT, from 1; not with <paramref name="until"/>.</param>
    /// <param name="until">UNTIL.</param>
    /// <param name="byMonth">BYMONTH.</param>
    /// <param name="byWeekNo">BYWEEKNO, of a yearly rule.</param>
    /// <param name="byYearDay">BYYEARDAY, not of a daily, weekly or monthly rule.</param>
    /// <param name="byMonthDay">BYMONTHDAY, not of a weekly rule.</param>
    /// <param name="byDay">BYDAY; counted in a monthly rule, or in a yearly one without BYWEEKNO.</param>
    /// <param name="byHour">BYHOUR.</param>
    /// <param name="byMinute">BYMINUTE.</param>
    /// <param name="bySecond">BYSECOND.</param>
    /// <param name="bySetPos">BYSETPOS, beside another BY part.</param>
    /// <param name="weekStart">WKST.</param>
    /// <returns>The rule, or <c>volunteering.recurrence-unusable</c> for each part at fault.</returns>
    public static Result<RecurrenceRule> Create(
        RecurrenceFrequency frequency, int interval = 1, int? count = null, RecurrenceUntil? until = null, ValueList<int> byMonth = default,
        ValueList<int> byWeekNo = default, ValueList<int> byYearDay = default, ValueList<int> byMonthDay = default,
        ValueList<WeekdayOrdinal> byDay = default, ValueList<int> byHour = default, ValueList<int> byMinute = default,
        ValueList<int> bySecond = default, ValueList<int> bySetPos = default, IsoDayOfWeek weekStart = IsoDayOfWeek.Monday)
    {
        if (!Enum.IsDefined(frequency))
            throw new ArgumentOutOfRangeException(nameof(frequency), frequency, "Not a frequency.");
        var rule = new RecurrenceRule
        {
            Frequency = frequency,
            Interval = interval,
            Count = count,
            Until = until,
            ByMonth = Sorted(byMonth),
            ByWeekNo = Sorted(byWeekNo),
            ByYearDay = Sorted(byYearDay),
            ByMonthDay = Sorted(byMonthDay),
            ByDay = Sorted(byDay),
            ByHour = Sorted(byHour),
            ByMinute = Sorted(byMinute),
            BySecond = Sorted(bySecond),
            BySetPos = Sorted(bySetPos),
            WeekStart = Day(weekStart),
        };
        var refusals = new Refusals();
        foreach (var day in byDay)
            Day(day.Day);
        foreach (var (part, fault) in rule.Faults())
            refusals.Add(new VolunteeringErrors.RecurrenceUnusable(part, fault));
        return refusals.Then(() => Result.Ok(rule));
    }

    internal RecurrenceRule WithUntil(RecurrenceUntil until) => this with { Until = until };

    // For a start that is a date: the standard has these parts ignored. What they leave alone has nothing to choose from.
    internal RecurrenceRule WithoutTimes()
    {
        if (ByHour.IsEmpty && ByMinute.IsEmpty && BySecond.IsEmpty)
            return this;
        var rule = this with { ByHour = [], ByMinute = [], BySecond = [] };
        return rule.Clashes().Any() ? rule with { BySetPos = [] } : rule;
    }

    internal static bool InRange(RecurrencePart part, int value) => part switch
    {
        RecurrencePart.Interval or RecurrencePart.Count => value >= 1,
        RecurrencePart.BySecond => value is >= 0 and <= 60,
        RecurrencePart.ByMinute => value is >= 0 and <= 59,
        RecurrencePart.ByHour => value is >= 0 and <= 23,
        RecurrencePart.ByMonthDay => value is >= -31 and <= 31 and not 0,
        RecurrencePart.ByWeekNo or RecurrencePart.ByDay => value is >= -53 and <= 53 and not 0,
        RecurrencePart.ByMonth => value is >= 1 and <= 12,
        _ => value is >= -366 and <= 366 and not 0,
    };

    // What is at fault, in the order of the parts; numbers first, then what does not go together.
    private IEnumerable<(RecurrencePart Part, RecurrenceFault Fault)> Faults()
    {
        if (Interval < 1)
            yield return (RecurrencePart.Interval, RecurrenceFault.NumberOutOfRange);
        if (Count < 1)
            yield return (RecurrencePart.Count, RecurrenceFault.NumberOutOfRange);
        foreach (var (part, values) in new[]
        {
            (RecurrencePart.BySecond, BySecond), (RecurrencePart.ByMinute, ByMinute), (RecurrencePart.ByHour, ByHour),
            (RecurrencePart.ByMonthDay, ByMonthDay), (RecurrencePart.ByYearDay, ByYearDay), (RecurrencePart.ByWeekNo, ByWeekNo),
            (RecurrencePart.ByMonth, ByMonth), (RecurrencePart.BySetPos, BySetPos),
        })
        {
            if (values.Any(value => !InRange(part, value)))
                yield return (part, RecurrenceFault.NumberOutOfRange);
        }
        if (ByDay.Any(day => day.Ordinal != 0 && !InRange(RecurrencePart.ByDay, day.Ordinal)))
            yield return (RecurrencePart.ByDay, RecurrenceFault.NumberOutOfRange);
        foreach (var clash in Clashes())
            yield return clash;
    }

    private IEnumerable<(RecurrencePart Part, RecurrenceFault Fault)> Clashes()
    {
        if (Count is not null && Until is not null)
            yield return (RecurrencePart.Count, RecurrenceFault.CountAndUntil);
        var counted = Frequency == RecurrenceFrequency.Monthly || (Frequency == RecurrenceFrequency.Yearly && ByWeekNo.IsEmpty);
        if (!counted && ByDay.Any(day => day.Ordinal != 0))
            yield return (RecurrencePart.ByDay, RecurrenceFault.OrdinalNotAllowed);
        if (!ByMonthDay.IsEmpty && Frequency == RecurrenceFrequency.Weekly)
            yield return (RecurrencePart.ByMonthDay, RecurrenceFault.NotWithThisFrequency);
        if (!ByYearDay.IsEmpty && Frequency is RecurrenceFrequency.Daily or RecurrenceFrequency.Weekly or RecurrenceFrequency.Monthly)
            yield return (RecurrencePart.ByYearDay, RecurrenceFault.NotWithThisFrequency);
        if (!ByWeekNo.IsEmpty && Frequency != RecurrenceFrequency.Yearly)
            yield return (RecurrencePart.ByWeekNo, RecurrenceFault.NotWithThisFrequency);
        if (!BySetPos.IsEmpty && BySecond.IsEmpty && ByMinute.IsEmpty && ByHour.IsEmpty && ByDay.IsEmpty && ByMonthDay.IsEmpty
            && ByYearDay.IsEmpty && ByWeekNo.IsEmpty && ByMonth.IsEmpty)
            yield return (RecurrencePart.BySetPos, RecurrenceFault.SetPosAlone);
    }

    private static IsoDayOfWeek Day(IsoDayOfWeek day) => day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
        ? day
        : throw new ArgumentOutOfRangeException(nameof(day), day, "Not a day of the week.");

    private static ValueList<int> Sorted(IEnumerable<int> values) => values.Distinct().Order().ToValueList();

    private static ValueList<WeekdayOrdinal> Sorted(IEnumerable<WeekdayOrdinal> days) =>
        days.Distinct().OrderBy(day => day.Day).ThenBy(day => day.Ordinal).ToValueList();
}
