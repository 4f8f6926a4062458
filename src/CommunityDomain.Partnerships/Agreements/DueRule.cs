using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>When something falls due: a rule, kept as it was agreed, and resolved only when somebody asks and the calendar knows the year.</summary>
/// <param name="From">The day of the event from which is counted; it is not counted itself.</param>
/// <param name="Number">How many units later; from 0, and from 1 for working days.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Shift">What happens when the day is not worked.</param>
public sealed record DueRule(LocalDate From, int Number, DueUnit Unit, DueShift Shift = DueShift.None)
{
    /// <summary>Due on a day as it stands, worked or not.</summary>
    /// <param name="day">The day.</param>
    public static DueRule On(LocalDate day) => new(day, 0, DueUnit.Days);

    /// <summary>Whether the rule can be resolved at all.</summary>
    internal bool IsSound => Number >= (Unit == DueUnit.WorkingDays ? 1 : 0);

    /// <summary>The due date, provisional while the calendar lacks the year.</summary>
    /// <param name="calendar">The work calendar; it is only asked when working days matter.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit or the shift is undefined, or the number is below its least.</exception>
    public DueDate Resolve(WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (!IsSound || !Enum.IsDefined(Unit) || !Enum.IsDefined(Shift))
            throw new ArgumentOutOfRangeException(nameof(calendar), this, "The due rule counts nothing that exists.");
        if (Unit == DueUnit.WorkingDays)
            return DueDate.From(calendar.NthWorkdayAfter(From, Number), From.PlusDays(Number));
        var nominal = Unit == DueUnit.Months ? From.PlusMonths(Number) : From.PlusDays(Number);
        return Shift == DueShift.None
            ? new DueDate(nominal, nominal, null)
            : DueDate.From(calendar.NthWorkdayAfter(nominal.PlusDays(-1), 1), nominal);
    }
}
