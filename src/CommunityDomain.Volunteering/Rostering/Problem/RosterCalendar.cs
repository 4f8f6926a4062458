using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Days of a problem in weeks, months and weekends: for each span, the group to which a day belongs. Groups ascend with the days.</summary>
internal sealed class RosterCalendar
{
    public const int None = -1;

    private readonly int[][] _groups;
    private readonly int[] _groupCounts;

    public RosterCalendar(LocalDate firstDay, int days)
    {
        var weekday = (int)firstDay.DayOfWeek - 1;
        Week = new int[days];
        IsWeekend = new bool[days];
        var (day, month, weekendMonth, weekend) = (new int[days], new int[days], new int[days], new int[days]);
        for (var d = 0; d < days; d++)
        {
            var date = firstDay.PlusDays(d);
            Week[d] = (weekday + d) / 7;
            IsWeekend[d] = (weekday + d) % 7 >= 5;
            var saturday = date.PlusDays(5 - ((weekday + d) % 7));
            day[d] = d;
            month[d] = (date.Year * 12) + date.Month;
            weekendMonth[d] = IsWeekend[d] ? (saturday.Year * 12) + saturday.Month : None;
            weekend[d] = IsWeekend[d] ? 0 : None;
        }

        int[][] keys = [day, Week, month, new int[days], weekendMonth, weekend];
        _groups = Array.ConvertAll(keys, Number);
        _groupCounts = Array.ConvertAll(_groups, groups => groups.Length == 0 ? 0 : groups.Max() + 1);
    }

    public int[] Week { get; }

    public bool[] IsWeekend { get; }

    /// <summary>For each day, the group in which a limit counts it; <see cref="None"/> where it does not count.</summary>
    public int[] GroupsOf(PersonalLimit limit) => _groups[Index(limit)];

    /// <summary>The number of groups in which the limit's minimum holds, whether or not the volunteer serves there. By the day it is never charged so.</summary>
    public int GroupCount(PersonalLimit limit) => _groupCounts[Index(limit)];

    private static int Index(PersonalLimit limit) => (limit.Unit, limit.Span) switch
    {
        (LimitUnit.Weekends, LimitSpan.Month) => 4,
        (LimitUnit.Weekends, _) => 5,
        (_, var span) => (int)span,
    };

    // Consecutive numbers from 0 in the order of the days.
    private static int[] Number(int[] keys)
    {
        var groups = new int[keys.Length];
        var (last, number) = (int.MinValue, -1);
        for (var d = 0; d < keys.Length; d++)
        {
            if (keys[d] == None)
            {
                groups[d] = None;
                continue;
            }

            if (keys[d] != last)
                number++;
            (last, groups[d]) = (keys[d], number);
        }

        return groups;
    }
}
