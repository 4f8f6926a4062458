using CommunityDomain.Partnerships;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Builds supervision plans as they stand on any day of their life.</summary>
public static class SupervisionExample
{
    /// <summary>The zone whose days count: eight hours before UTC.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>Who supervises: an officer of the subdistrict.</summary>
    public static Actor Supervisor { get; } = new(new(7), Role.SubdistrictOfficer);

    /// <summary>What is supervised.</summary>
    public static CommunityId Community { get; } = new(0x70);

    /// <summary>The first half of 2024: six monthly, three two-monthly, two quarterly.</summary>
    public static SupervisionCadence HalfAYear { get; } = new(new(2024, 1, 1), 6);

    /// <summary>A plan that has begun on the first day of its cadence; nothing is filed.</summary>
    /// <param name="cadence">What falls due; <see cref="HalfAYear"/> unless given.</param>
    public static SupervisionPlan Begun(SupervisionCadence? cadence = null)
    {
        cadence ??= HalfAYear;
        return SupervisionPlan.Start(new(1), Community, cadence, Supervisor, Zone.AtStartOfDay(cadence.Start).ToInstant()).Value;
    }

    /// <summary>A plan as it stands at the end of a day: each report was filed on its period's last day but those that are left out, and what was late
    /// by then was found.</summary>
    /// <param name="until">The day.</param>
    /// <param name="isLeftOut">Which are not filed; none unless given.</param>
    /// <param name="cadence">What falls due; <see cref="HalfAYear"/> unless given.</param>
    /// <param name="calendar">By which deadlines are found; <see cref="WorkCalendar.China"/> unless given.</param>
    public static SupervisionPlan FiledUntil(
        LocalDate until, Func<SupervisionDue, bool>? isLeftOut = null, SupervisionCadence? cadence = null, WorkCalendar? calendar = null)
    {
        var plan = Begun(cadence);
        foreach (var due in plan.State.Cadence.Dues().Where(due => due.Period.End <= until && isLeftOut?.Invoke(due) != true))
            plan = plan.File(due.Kind, due.Number, $"{due.Kind} {due.Number}", Zone, Supervisor, EndOf(due.Period.End)).Value;
        var found = plan.FindLate(calendar ?? WorkCalendar.China, Zone, Actor.Clock, EndOf(until));
        return found.IsSuccess ? found.Value : plan;
    }

    private static Instant EndOf(LocalDate day) => Zone.AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.FromSeconds(1);
}
