using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>
/// The weekly windows of many kinds of people, joined into stretches of the week's minutes, and the week cut into slots where any of them
/// begins or ends: a slot lies wholly inside a stretch or wholly outside.
/// </summary>
internal sealed class WeeklyTimes
{
    private const int Day = 1440;
    private const int Week = 7 * Day;
    private readonly List<(int From, int To)> _stretches = [];
    private readonly List<int> _ends = [];
    private readonly HashSet<int> _cuts = [0];
    private int[]? _slots;

    public int Count => _ends.Count;

    /// <summary>How many slots there are; nothing can be added any more.</summary>
    public int Slots => Starts.Length;

    private int[] Starts => _slots ??= [.. _cuts.Order()];

    /// <summary>The minute of the week, from 0 on Monday at midnight.</summary>
    public static int MinuteOf(LocalDateTime at) => (((int)at.DayOfWeek - 1) * Day) + (at.Hour * 60) + at.Minute;

    /// <summary>The slot of a minute of this week or the next.</summary>
    public int SlotAt(int minute)
    {
        var at = Array.BinarySearch(Starts, minute % Week);
        return at < 0 ? ~at - 1 : at;
    }

    /// <summary>How many minutes of a slot are left.</summary>
    public int Remaining(int slot, int minute) => (slot + 1 < Starts.Length ? Starts[slot + 1] : Week) - (minute % Week);

    /// <summary>Adds the windows of one kind of people; kinds are numbered from 0.</summary>
    public void Add(ValueList<WeeklyWindow> windows)
    {
        // The week before stands beside it, so that a night from Sunday to Monday covers Monday's first hours.
        var spans = new List<(int From, int To)>(windows.Count * 2);
        foreach (var window in windows)
        {
            var from = (((int)window.Day - 1) * Day) + (window.From.Hour * 60) + window.From.Minute;
            for (var week = -Week; week <= 0; week += Week)
                spans.Add((from + week, from + week + window.Minutes));
        }
        spans.Sort();
        for (var i = 0; i < spans.Count;)
        {
            var (from, to) = spans[i++];
            for (; i < spans.Count && spans[i].From <= to; i++)
                to = Math.Max(to, spans[i].To);
            if (to <= 0)
                continue;
            _stretches.Add((from, to));
            _cuts.Add((from + Week) % Week);
            _cuts.Add(to % Week);
        }
        _ends.Add(_stretches.Count);
    }

    /// <summary>Answers for every kind whether its windows cover a slot.</summary>
    public bool[] Covers(int slot)
    {
        var (from, to) = (Starts[slot], slot + 1 < Starts.Length ? Starts[slot + 1] : Week);
        var covers = new bool[Count];
        for (var (kind, at) = (0, 0); kind < covers.Length; kind++)
        {
            for (; at < _ends[kind]; at++)
                covers[kind] |= _stretches[at].From <= from && _stretches[at].To >= to;
        }
        return covers;
    }
}
