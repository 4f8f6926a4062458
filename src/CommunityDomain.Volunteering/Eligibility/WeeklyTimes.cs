using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>The weekly windows of many people, joined into stretches of the week's minutes: whether a shift lies in one of them.</summary>
internal sealed class WeeklyTimes
{
    private const int Day = 1440;
    private const int Week = 7 * Day;
    private readonly List<(int From, int To)> _stretches = [];
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    /// <summary>Adds the windows of one kind of people; kinds are numbered from 0.</summary>
    public void Add(ValueList<WeeklyWindow> windows)
    {
        // The week before and after stand beside it, so that a night from Sunday to Monday is one stretch.
        var spans = new List<(int From, int To)>(windows.Count * 3);
        foreach (var window in windows)
        {
            var from = (((int)window.Day - 1) * Day) + (window.From.Hour * 60) + window.From.Minute;
            for (var week = -Week; week <= Week; week += Week)
                spans.Add((from + week, from + week + window.Minutes));
        }
        spans.Sort();
        for (var i = 0; i < spans.Count;)
        {
            var (from, to) = spans[i++];
            for (; i < spans.Count && spans[i].From <= to; i++)
                to = Math.Max(to, spans[i].To);
            if (to > 0 && from < Week)
                _stretches.Add((from, to));
        }
        _ends.Add(_stretches.Count);
    }

    /// <summary>Answers for every kind whether its windows cover a shift, as <see cref="Availability.Covers"/> does.</summary>
    public bool[] Covers(LocalDateTime start, int minutes)
    {
        var from = (((int)start.DayOfWeek - 1) * Day) + (start.Hour * 60) + start.Minute;
        var covers = new bool[Count];
        for (var (kind, at) = (0, 0); kind < covers.Length; kind++)
        {
            for (; at < _ends[kind]; at++)
                covers[kind] |= _stretches[at].From <= from && _stretches[at].To >= from + minutes;
        }
        return covers;
    }
}
