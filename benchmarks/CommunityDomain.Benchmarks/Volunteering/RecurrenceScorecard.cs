using CommunityDomain.Volunteering;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using NodaTime;
using RecurrenceRule = CommunityDomain.Volunteering.RecurrenceRule;

namespace CommunityDomain.Benchmarks.Volunteering;

/// <summary>Expanding rules: a year of a weekly one, a seek a hundred years ahead, an impossible one, and Ical.Net on the same rules with the same dates.</summary>
public sealed class RecurrenceScorecard : IScorecard
{
    private static readonly LocalDateTime Start = new(2026, 1, 3, 8, 0);

    // What duty rosters use: weekends, workdays, every day, the second Saturday, the last workday, the 15th, once a year.
    private static readonly string[] Rules =
    [
        "FREQ=WEEKLY;BYDAY=SA,SU", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "FREQ=DAILY", "FREQ=MONTHLY;BYDAY=2SA",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=15", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5",
    ];

    public string Area => "volunteering";

    public IEnumerable<Figure> Measure(ScorecardRun run)
    {
        var repeats = run.Volume(2_000, 50);
        var weekly = Of("FREQ=WEEKLY;BYDAY=SA");
        yield return Micros("volunteering.recurrence.weekly-year", repeats, 20, () => weekly.Between(Start, Start.PlusYears(1)).Count());
        foreach (var (name, rule) in new[]
        {
            ("weekly", "FREQ=WEEKLY;BYDAY=SA"), ("monthly", "FREQ=MONTHLY;BYDAY=2SA"), ("yearly", "FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=5"),
            ("weekly-counted", "FREQ=WEEKLY;BYDAY=SA;COUNT=100000"), ("hourly", "FREQ=HOURLY;INTERVAL=3;BYDAY=SA"),
        })
        {
            var recurrence = Of(rule);
            yield return Micros($"volunteering.recurrence.seek-100-years.{name}", repeats, 20, () => recurrence.From(Start.PlusYears(100)).Take(1).Count());
        }

        // A recurrence that was never asked before, each time: nothing is kept from an earlier question.
        yield return Micros("volunteering.recurrence.seek-100-years.new", repeats, 20, () => Of("FREQ=WEEKLY;BYDAY=SA").From(Start.PlusYears(100)).Take(1).Count());
        yield return Micros("volunteering.recurrence.impossible", run.Volume(50, 2), 20_000, () => Of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").From(Start).Count());

        var years = run.Volume(20, 1);
        var until = Start.PlusYears(years);
        Recurrence[] recurrences = [.. Rules.Select(Of)];
        var expected = recurrences.SelectMany(one => one.Between(Start, until)).ToList();
        var ours = Timing.Best(run.Volume(5, 1), () => 0, _ => recurrences.Sum(one => one.Between(Start, until).Count()));
        var rounds = 0;
        var peer = run.Peer(ours, limit =>
        {
            // The first round warms up; rates are taken over all, which favours the peer when it is slow.
            do
            {
                var dates = Rules.SelectMany(rule => ByIcalNet(rule, until)).ToList();
                if (!dates.SequenceEqual(expected))
                    throw new InvalidOperationException($"Ical.Net gives {dates.Count} dates, we {expected.Count}.");
                rounds++;
            }
            while (rounds < 5 && !limit.IsOver);
            return rounds;
        });
        yield return new Figure("volunteering.recurrence.vs-ical-net", peer.Elapsed.TotalSeconds / rounds / ours.TotalSeconds, "ratio", Target.AtLeast(10));
        ScorecardRun.Note($"{expected.Count} dates of {Rules.Length} rules over {years} years: we {ours.TotalMicroseconds:0} µs, Ical.Net {peer.Elapsed.TotalMicroseconds / rounds:0} µs");
    }

    private static Recurrence Of(string rule) => Recurrence.Create(Start, RecurrenceRule.Parse(rule).Value).Value;

    private static IEnumerable<LocalDateTime> ByIcalNet(string rule, LocalDateTime until)
    {
        var entry = new CalendarEvent { Start = new CalDateTime(2026, 1, 3, 8, 0, 0), RecurrenceRule = new(rule) };

        // Ical.Net counts a start that the rule does not match as an occurrence; we don't, so it is left out there.
        foreach (var occurrence in entry.GetOccurrences())
        {
            var at = LocalDateTime.FromDateTime(occurrence.Period.StartTime.Value);
            if (at >= until)
                yield break;
            if (at != Start || Of(rule).Occurs(at))
                yield return at;
        }
    }

    private static Figure Micros(string name, int repeats, double most, Func<int> work)
    {
        var best = Timing.Best(5, () => 0, _ =>
        {
            for (var i = 0; i < repeats; i++)
                work();
        });
        return new(name, best.TotalMicroseconds / repeats, "us", Target.AtMost(most));
    }
}
