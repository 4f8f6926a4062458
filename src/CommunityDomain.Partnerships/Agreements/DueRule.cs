using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>When something falls due: the event's day and a term, kept as agreed; a date is found when somebody asks, and the calendar
/// knows the year.</summary>
/// <param name="From">The day of the event; it is not counted.</param>
/// <param name="Term">How long after it; no term for that very day.</param>
public sealed record DueRule(LocalDate From, Term Term)
{
    /// <summary>Due on a day as it stands, worked or not.</summary>
    /// <param name="day">The day.</param>
    public static DueRule On(LocalDate day) => new(day, default);

    /// <summary>Due on a day, or on the next that is worked.</summary>
    /// <param name="day">The day.</param>
    public static DueRule OnWorkday(LocalDate day) => new(day, default(Term).EndingOnWorkday());

    /// <summary>The last day in time; provisional while the calendar lacks the year that decides it.</summary>
    /// <param name="calendar">The work calendar.</param>
    public DueDate Resolve(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Due(Term, From);
    }

    /// <summary>Whether a day is certainly too late: nothing is overdue by a guess.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="calendar">The work calendar.</param>
    public bool IsPastOn(LocalDate day, WorkCalendar calendar) => Resolve(calendar).Includes(day) == false;
}
