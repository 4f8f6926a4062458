using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>When a volunteer is free (空闲时间): weekly windows, extra windows on single dates, and days on which he is not to be asked.</summary>
/// <param name="Weekly">The windows that come back each week.</param>
/// <param name="Extra">Windows on single dates, beside the weekly ones.</param>
/// <param name="Blocked">Days on which he does not serve whatever else stands here; both ends inclusive. A shift over midnight lies on both days.</param>
/// <remarks>
/// All times are local to the duty, as a person reads a clock on the wall. So a window that lies in the hour which a clock change
/// skips is legal: no shift ever lies in it on that day. The empty availability is never free; <see cref="Always"/> is always.
/// Windows that touch join: free from 8 to 12 and from 12 to 18 covers a shift from 10 to 14. Equality is by content.
/// </remarks>
public sealed record Availability(
    ValueList<WeeklyWindow> Weekly = default, ValueList<DatedWindow> Extra = default, ValueList<DateInterval> Blocked = default)
{
    /// <summary>Free at any time.</summary>
    public static Availability Always { get; } =
        new(Enumerable.Range(1, 7).Select(day => WeeklyWindow.WholeDay((IsoDayOfWeek)day)).ToValueList());

    /// <summary>Never free.</summary>
    public static Availability Never { get; } = new();

    /// <summary>Whether a day is one on which he is not to be asked.</summary>
    /// <param name="date">The day.</param>
    public bool IsBlocked(LocalDate date)
    {
        foreach (var days in Blocked)
        {
            if (days.Contains(date))
                return true;
        }
        return false;
    }

    /// <summary>Whether the windows cover a stretch of local time from its start to its end; blocked days are another question.</summary>
    /// <param name="start">The local start.</param>
    /// <param name="minutes">The length in minutes, from 1 to 1440.</param>
    public bool Covers(LocalDateTime start, int minutes)
    {
        // Minutes of the clock on the wall, counted from midnight of the day on which the stretch begins.
        var at = start.Hour * 60 + start.Minute;
        var end = at + minutes;
        while (at < end)
        {
            var reach = Math.Max(ReachOfWeekly(start.Date, at), ReachOfExtra(start.Date, at));
            if (reach <= at)
                return false;
            at = reach;
        }
        return true;
    }

    internal Refusals Faults()
    {
        var refusals = new Refusals();
        foreach (var window in Weekly)
        {
            if (window.Day is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
                throw new ArgumentOutOfRangeException(nameof(Weekly), window.Day, "A window needs a day of the week.");
            Usable(window.Minutes);
        }
        foreach (var window in Extra)
            Usable(window.Minutes);
        return refusals;

        void Usable(int minutes) => refusals.When(minutes is < 1 or > 1440, () => new VolunteeringErrors.WindowUnusable(minutes));
    }

    private int ReachOfWeekly(LocalDate day, int at)
    {
        var reach = at;
        foreach (var window in Weekly)
        {
            // The window begins on the day before, on the day itself, or on the day after.
            var offset = ((int)window.Day - (int)day.DayOfWeek + 8) % 7 - 1;
            if (offset <= 1)
                reach = Extend(reach, at, offset, window.From, window.Minutes);
        }
        return reach;
    }

    private int ReachOfExtra(LocalDate day, int at)
    {
        var reach = at;
        foreach (var window in Extra)
        {
            var offset = Period.DaysBetween(day, window.Date);
            if (offset is >= -1 and <= 1)
                reach = Extend(reach, at, offset, window.From, window.Minutes);
        }
        return reach;
    }

    private static int Extend(int reach, int at, int offset, LocalTime from, int minutes)
    {
        var begins = offset * 1440 + from.Hour * 60 + from.Minute;
        return begins <= at && begins + minutes > reach ? begins + minutes : reach;
    }
}
