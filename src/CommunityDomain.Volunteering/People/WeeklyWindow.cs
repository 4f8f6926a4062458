using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A window of free time that comes back each week, in the local time of the duty.</summary>
/// <param name="Day">The day on which it begins.</param>
/// <param name="From">When it begins, inclusive.</param>
/// <param name="Minutes">Its length, 1 to 1440; it may run past midnight.</param>
public readonly record struct WeeklyWindow(IsoDayOfWeek Day, LocalTime From, int Minutes)
{
    /// <summary>A whole day, midnight to midnight.</summary>
    /// <param name="day">The day of the week.</param>
    public static WeeklyWindow WholeDay(IsoDayOfWeek day) => new(day, LocalTime.Midnight, 1440);

    /// <summary>The first half of a day, 0:00 to 12:00.</summary>
    /// <param name="day">The day of the week.</param>
    public static WeeklyWindow Morning(IsoDayOfWeek day) => new(day, LocalTime.Midnight, 720);

    /// <summary>The second half of a day, 12:00 to 24:00.</summary>
    /// <param name="day">The day of the week.</param>
    public static WeeklyWindow Afternoon(IsoDayOfWeek day) => new(day, LocalTime.Noon, 720);
}
