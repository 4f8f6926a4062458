namespace CommunityDomain.Volunteering;

/// <summary>What a volunteer asks not to be exceeded, and what he promises at the least. <c>null</c> is no limit.</summary>
/// <param name="MinutesPerDay">The most minutes of duty on one day.</param>
/// <param name="MinutesPerWeek">The most minutes of duty from Monday to Sunday.</param>
/// <param name="MinutesPerMonth">The most minutes of duty in a calendar month.</param>
/// <param name="ShiftsPerDay">The most shifts that begin on one day.</param>
/// <param name="Shifts">The most shifts in one roster.</param>
/// <param name="DaysInRow">The most days of duty in a row.</param>
/// <param name="WeekendsPerMonth">The most weekends with duty in a calendar month.</param>
/// <param name="RestMinutes">The least rest between two shifts, in minutes.</param>
/// <param name="PromisedShifts">The least number of shifts in one roster that he promises.</param>
public sealed record PersonalLimits(
    int? MinutesPerDay = null, int? MinutesPerWeek = null, int? MinutesPerMonth = null, int? ShiftsPerDay = null, int? Shifts = null,
    int? DaysInRow = null, int? WeekendsPerMonth = null, int? RestMinutes = null, int? PromisedShifts = null)
{
    /// <summary>No limits.</summary>
    public static PersonalLimits None { get; } = new();

    internal Refusals Faults()
    {
        var refusals = new Refusals();
        Least("minutes per day", MinutesPerDay, 1);
        Least("minutes per week", MinutesPerWeek, 1);
        Least("minutes per month", MinutesPerMonth, 1);
        Least("shifts per day", ShiftsPerDay, 1);
        Least("shifts", Shifts, 0);
        Least("days in a row", DaysInRow, 1);
        Least("weekends per month", WeekendsPerMonth, 0);
        Least("minutes of rest", RestMinutes, 0);
        Least("promised shifts", PromisedShifts, 0);
        return refusals.When(PromisedShifts > Shifts, () => new VolunteeringErrors.LimitsClash(PromisedShifts!.Value, Shifts!.Value));

        void Least(string what, int? value, int least) =>
            refusals.When(value < least, () => new CoreErrors.OutOfRange(what, value!.Value, least, int.MaxValue));
    }
}
