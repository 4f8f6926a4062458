using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>The days on which an office works, and the zone in which they begin: what deadlines are counted in.</summary>
/// <param name="Calendar">The work calendar.</param>
/// <param name="Zone">The zone.</param>
public sealed record OfficeDays(WorkCalendar Calendar, DateTimeZone Zone)
{
    /// <summary>The local date of an instant.</summary>
    /// <param name="instant">The instant.</param>
    public LocalDate DateOf(Instant instant) => instant.InZone(Zone).Date;

    /// <summary>The start of a local day.</summary>
    /// <param name="day">The day.</param>
    public Instant StartOf(LocalDate day) => Zone.AtStartOfDay(day).ToInstant();

    /// <summary>The instant at which <paramref name="days"/> calendar days after the day of an event are over; that day is not counted.</summary>
    /// <param name="from">The event.</param>
    /// <param name="days">How many days, from 1.</param>
    public Instant EndOfDays(Instant from, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        return StartOf(DateOf(from).PlusDays(days + 1));
    }

    /// <summary>The instant at which <paramref name="days"/> full working days after the day of an event are over; that day is not counted.</summary>
    /// <param name="from">The event.</param>
    /// <param name="days">How many working days, from 1.</param>
    /// <returns>The instant, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<Instant> EndOfWorkdays(Instant from, int days) => Calendar.EndOfNotice(from, days, Zone);
}
