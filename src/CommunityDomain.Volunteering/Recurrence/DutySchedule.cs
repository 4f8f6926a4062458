using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A recurrence in the calendar of work: what becomes of public holidays and make-up workdays.</summary>
/// <param name="Recurrence">The recurrence.</param>
/// <param name="Holidays">What becomes of an occurrence on a holiday.</param>
/// <param name="MakeUps">What becomes of make-up workdays.</param>
public sealed record DutySchedule(Recurrence Recurrence, HolidayPolicy Holidays = HolidayPolicy.Keep, MakeUpPolicy MakeUps = MakeUpPolicy.Keep)
{
    /// <summary>The weekend action: both days off of each weekend; no holidays, and no weekend day that is worked.</summary>
    /// <param name="start">The first day and its time.</param>
    public static DutySchedule WeekendAction(LocalDateTime start) => new(Recurrence.Weekends(start), HolidayPolicy.Skip, MakeUpPolicy.Skip);

    /// <summary>The occurrences on some days, in order; what is moved counts where it lands.</summary>
    /// <param name="days">The days, both ends inclusive.</param>
    /// <param name="calendar">The calendar of work.</param>
    /// <returns>The occurrences, or <c>core.calendar-year-unknown</c> for each year that is needed and not held.</returns>
    public Result<ValueList<DutyOccurrence>> Occurrences(DateInterval days, WorkCalendar calendar)
    {
        var refusals = new Refusals();
        var occurrences = Expand(days, calendar, year => refusals.Add(new CoreErrors.CalendarYearUnknown(year)));
        return refusals.Then(() => Result.Ok(occurrences));
    }

    /// <summary>The occurrences on some days as far as they can be told: days of a year that the calendar lacks are taken as they fall, and
    /// marked provisional.</summary>
    /// <param name="days">The days, both ends inclusive.</param>
    /// <param name="calendar">The calendar of work.</param>
    public ValueList<DutyOccurrence> Forecast(DateInterval days, WorkCalendar calendar) => Expand(days, calendar, _ => { });

    private bool NeedsCalendar => Holidays != HolidayPolicy.Keep || MakeUps != MakeUpPolicy.Keep;

    private ValueList<DutyOccurrence> Expand(DateInterval days, WorkCalendar calendar, Action<int> missing)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!Enum.IsDefined(Holidays) || !Enum.IsDefined(MakeUps))
            throw new ArgumentOutOfRangeException(nameof(days), this, "Not a policy.");
        if (!NeedsCalendar)
            return Recurrence.On(days).Select(at => new DutyOccurrence(at, at, OccurrenceOrigin.Rule)).ToValueList();

        var reader = new DayReader(calendar, missing);
        var found = new SortedDictionary<LocalDateTime, DutyOccurrence>();
        foreach (var at in Recurrence.On(Widened(days, reader)))
        {
            if (Place(at, reader) is { } placed && days.Contains(placed.At.Date)
                && (!found.TryGetValue(placed.At, out var other) || other.Origin == OccurrenceOrigin.Moved))
                found[placed.At] = placed;
        }
        if (MakeUps == MakeUpPolicy.Add)
            AddMakeUps(days, reader, found);
        return found.Values.ToValueList();
    }

    private DutyOccurrence? Place(LocalDateTime at, DayReader reader)
    {
        if (reader.KindOf(at.Date) is not { } kind)
            return new(at, at, OccurrenceOrigin.Rule, IsProvisional: true);
        if (kind == DayKind.MakeUpWorkday && MakeUps == MakeUpPolicy.Skip)
            return null;
        if (kind != DayKind.Holiday || Holidays == HolidayPolicy.Keep)
            return new(at, at, OccurrenceOrigin.Rule);
        if (Holidays == HolidayPolicy.Skip)
            return null;
        var step = Holidays == HolidayPolicy.MoveLater ? 1 : -1;
        for (var day = at.Date.PlusDays(step); ; day = day.PlusDays(step))
        {
            if (reader.KindOf(day) is not { } landing)
                return new(at, day + at.TimeOfDay, OccurrenceOrigin.Moved, IsProvisional: true);
            if (landing is DayKind.Workday or DayKind.MakeUpWorkday)
                return new(at, day + at.TimeOfDay, OccurrenceOrigin.Moved);
        }
    }

    // What is moved into the days may have been scheduled outside: back (or on) to the nearest workday, and no farther.
    private DateInterval Widened(DateInterval days, DayReader reader)
    {
        var (first, last) = (days.Start, days.End);
        if (Holidays == HolidayPolicy.MoveLater)
        {
            while (reader.KindOf(first.PlusDays(-1)) is DayKind.Holiday or DayKind.Weekend)
                first = first.PlusDays(-1);
        }
        else if (Holidays == HolidayPolicy.MoveEarlier)
        {
            while (reader.KindOf(last.PlusDays(1)) is DayKind.Holiday or DayKind.Weekend)
                last = last.PlusDays(1);
        }
        return new(first, last);
    }

    private void AddMakeUps(DateInterval days, DayReader reader, SortedDictionary<LocalDateTime, DutyOccurrence> found)
    {
        foreach (var day in days)
        {
            var at = day + Recurrence.Start.TimeOfDay;
            if (reader.KindOf(day) == DayKind.MakeUpWorkday && at >= Recurrence.Start && !found.ContainsKey(at) && !Recurrence.Exceptions.Contains(at)
                && Recurrence.LastOrEnd >= at)
                found.Add(at, new(at, at, OccurrenceOrigin.MakeUp));
        }
    }

    // Asks the calendar, and reports each missing year once.
    private sealed class DayReader(WorkCalendar calendar, Action<int> missing)
    {
        private readonly HashSet<int> _missing = [];

        public DayKind? KindOf(LocalDate day)
        {
            if (calendar.KindOf(day) is { IsSuccess: true } kind)
                return kind.Value;
            if (_missing.Add(day.Year))
                missing(day.Year);
            return null;
        }
    }
}
