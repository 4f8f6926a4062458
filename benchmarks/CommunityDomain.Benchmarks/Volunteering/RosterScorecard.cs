using System.Diagnostics;
using System.Globalization;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Benchmarks.Volunteering;

/// <summary>Rosters of the instance family of the guide's table: time and gap of ours, each certificate verified, and of OR-Tools on the same instances.</summary>
public sealed class RosterScorecard : IScorecard
{
    /// <inheritdoc/>
    public string Area => "volunteering";

    /// <inheritdoc/>
    public IEnumerable<Figure> Measure(ScorecardRun run) =>
    [
        // The great one first: the process's peak of memory is its own.
        .. Large(run), .. Tiny(run), .. Growth(run), .. Rules(run), .. AllRules(run),
        .. Sized(run, "small", RosterInstance.Small, 1.5, 0.00005), .. Sized(run, "scarce", RosterInstance.Scarce, 60, 0.0002),
        .. Repair(run, "small", RosterInstance.Small), .. Repair(run, "scarce", RosterInstance.Scarce),
    ];

    private static RosterInstance Shrink(ScorecardRun run, RosterInstance instance) => run.Size == RunSize.Smoke
        ? instance with { Volunteers = Math.Max(17, instance.Volunteers / 100), Shifts = Math.Max(20, instance.Shifts / 50), Towns = 3, Days = 4 }
        : instance;

    private static RosterSolver Solver() => new(new RosterSolverOptions { Threads = 2 });

    private static IEnumerable<Figure> Tiny(ScorecardRun run)
    {
        var problem = RosterInstance.Tiny.Build();
        Roster? roster = null;
        var time = Timing.Best(run.Volume(5, 1), () => problem, one => roster = Solver().Solve(one));
        yield return new Figure("volunteering.roster.17x40.seconds", time.TotalSeconds, "s", Target.AtMost(0.1));
        yield return new Figure("volunteering.roster.17x40.gap", Verified(problem, roster!).Gap, "ratio", Target.AtMost(0));
    }

    private static IEnumerable<Figure> Sized(ScorecardRun run, string name, RosterInstance instance, double seconds, double gap)
    {
        var problem = Shrink(run, instance).Build();
        Roster? roster = null;
        var time = Timing.Best(run.Volume(2, 1), () => problem, one => roster = Solver().Solve(one));
        var audit = Verified(problem, roster!);
        yield return new Figure($"volunteering.roster.{name}.seconds", time.TotalSeconds, "s", Target.AtMost(seconds));
        yield return new Figure($"volunteering.roster.{name}.gap", audit.Gap, "ratio", Target.AtMost(gap));
        foreach (var figure in SideBySide(run, name, problem, audit, time))
            yield return figure;
    }

    private static IEnumerable<Figure> Large(ScorecardRun run)
    {
        var problem = Shrink(run, RosterInstance.Large).Build();
        Timing.Collect();
        Roster? roster = null;
        var time = Timing.Once(() => roster = Solver().Solve(problem));
        var audit = Verified(problem, roster!);
        yield return new Figure("volunteering.roster.large.seconds", time.TotalSeconds, "s", Target.AtMost(12));
        yield return new Figure("volunteering.roster.large.gap", audit.Gap, "ratio", Target.AtMost(0.0002));
        using var process = Process.GetCurrentProcess();
        yield return new Figure("volunteering.roster.large.peak-memory", process.PeakWorkingSet64 / 1048576.0, "MB", Target.AtMost(300));
        // To read the great one alone takes a peer more than its share; HiGHS gave no answer within 140 s, at 10.9 GB.
        if (run.Size != RunSize.Full)
            yield break;
        foreach (var figure in SideBySide(run, "large", problem, audit, time, ["roster-cp-sat"]))
            yield return figure;
    }

    // How much of the worth that our bound leaves to find a peer finds: its gap to our bound, which holds for every roster, beside ours. The peers' own
    // time and memory are in the notes. Seven seconds each leave something for all of them; without a limit they get a minute.
    private static IEnumerable<Figure> SideBySide(ScorecardRun run, string name, RosterProblem problem, RosterAudit audit, TimeSpan time, string[]? peers = null)
    {
        var seconds = run.Volume(7, 1, 60);
        foreach (var peer in peers ?? ["roster-cp-sat", "roster-highs", "roster-scip"])
        {
            var answer = HeavyPeers.Solve(run, string.Create(CultureInfo.InvariantCulture, $"{peer} {seconds}"), time, output => Write(problem, output));
            ScorecardRun.Note(string.Create(CultureInfo.InvariantCulture,
                $"{name}: ours {audit.Objective} of {audit.Bound} in {time.TotalSeconds:0.00} s; {peer}: {string.Join(", ", answer.Select(one => $"{one.Key} {one.Value:0.##}"))}"));
            if (!answer.TryGetValue("objective", out var objective) || double.IsNaN(objective))
                continue;
            var theirs = (audit.Bound - objective) / Math.Max(1.0, Math.Abs((double)audit.Bound));
            yield return new Figure($"volunteering.roster.{name}.vs-{peer}.gap-left", theirs - audit.Gap, "ratio", Target.AtLeast(0));
        }
    }

    // Time of one price iteration for each eligible pair, over five sizes: linear when it stays.
    private static IEnumerable<Figure> Growth(ScorecardRun run)
    {
        var options = new RosterSolverOptions { Threads = 2, FirstIterations = 200, Rounds = 0, BranchNodes = 0 };
        var (first, last) = (0.0, 0.0);
        foreach (var factor in new[] { 1, 2, 4, 8, 16 })
        {
            var problem = Shrink(run, RosterInstance.Small with { Volunteers = 1_250 * factor, Shifts = 125 * factor, Towns = 5 + factor }).Build();
            var time = Timing.Best(2, () => problem, one => new RosterSolver(options).Solve(one));
            last = time.TotalSeconds / problem.PairCount;
            first = factor == 1 ? last : first;
            ScorecardRun.Note(string.Create(CultureInfo.InvariantCulture, $"growth x{factor}: {problem.PairCount} pairs, {last * 1e9 / 200:0.0} ns a pair and iteration, rosters included"));
        }

        yield return new Figure("volunteering.roster.growth.per-pair", last / first, "ratio", Target.AtMost(2));
    }

    // Six types of shifts under personal rules of every kind at once: ten people for four weeks, and, without a limit of time, fifty for half a year.
    private static IEnumerable<Figure> AllRules(ScorecardRun run)
    {
        foreach (var figure in AllRules("10x4", ShiftTypesInstance.AllRules with { People = 10, Weeks = run.Volume(4, 2) }))
            yield return figure;
        if (run.Size != RunSize.Full)
            yield break;
        foreach (var figure in AllRules("50x26", ShiftTypesInstance.AllRules))
            yield return figure;
    }

    private static IEnumerable<Figure> AllRules(string name, ShiftTypesInstance instance)
    {
        var problem = instance.Build();
        Timing.Collect();
        Roster? roster = null;
        var time = Timing.Once(() => roster = Solver().Solve(problem));
        var audit = Verified(problem, roster!);
        yield return new Figure($"volunteering.roster.all-rules.{name}.seconds", time.TotalSeconds, "s", Target.AtMost(60));
        yield return new Figure($"volunteering.roster.all-rules.{name}.gap", audit.Gap, "ratio", Target.AtMost(0.01));
        ScorecardRun.Note(string.Create(CultureInfo.InvariantCulture, $"all rules {name}: {problem.PairCount} pairs, {audit.Objective} of {audit.Bound} in {time.TotalSeconds:0.00} s"));
    }

    private static IEnumerable<Figure> Rules(ScorecardRun run)
    {
        var counts = RosterInstance.Small with { Volunteers = 300, Shifts = 120, Places = 4 };
        var cases = new (string Name, RosterInstance Instance)[]
        {
            ("counts", counts), ("hours", counts with { MinutesPerWeek = 480 }), ("travel", counts with { Travel = 25 }),
            ("rows", counts with { DaysInARow = 2, WeekendsPerMonth = 1 }), ("all", counts with { MinutesPerWeek = 480, Travel = 25, DaysInARow = 2, WeekendsPerMonth = 1, CoverCost = 60 }),
        };
        foreach (var (name, instance) in cases)
        {
            var problem = Shrink(run, instance).Build();
            Roster? roster = null;
            var time = Timing.Once(() => roster = Solver().Solve(problem));
            ScorecardRun.Note(string.Create(CultureInfo.InvariantCulture, $"rules {name}: {time.TotalSeconds:0.00} s"));
            yield return new Figure($"volunteering.roster.rules.{name}.gap", Verified(problem, roster!).Gap, "ratio", Target.AtMost(0.002));
        }
    }

    // The first twenty who are on duty drop out of every shift. A refill is timed at its best of many: it is a few milliseconds.
    private static IEnumerable<Figure> Repair(ScorecardRun run, string name, RosterInstance family)
    {
        var instance = Shrink(run, family);
        var problem = instance.Build();
        var roster = Solver().Solve(problem);
        var builder = instance.Builder();
        foreach (var person in Enumerable.Range(0, problem.PersonCount).Where(person => roster.ScheduleOf(person).Length > 0).Take(20))
        {
            foreach (var shift in problem.ShiftsOf(person))
                builder.Forbid(person, (int)problem.ShiftAt(shift).Id.Value - 1);
        }

        var changed = builder.Build().Value;
        RosterRefill? refill = null;
        var first = Timing.Best(run.Volume(30, 1), () => changed, one => refill = Solver().Refill(one, roster));
        RosterRepair? repair = null;
        var proof = Timing.Best(run.Volume(3, 1), () => refill!, one => repair = one.Prove());
        yield return new Figure($"volunteering.roster.repair.{name}.refill.seconds", first.TotalSeconds, "s", Target.AtMost(0.005));
        yield return new Figure($"volunteering.roster.repair.{name}.proof.seconds", proof.TotalSeconds, "s", Target.AtMost(1));
        yield return new Figure($"volunteering.roster.repair.{name}.unproven-places", repair!.FilledAtMost - repair.Filled, "places", Target.AtMost(0));
        yield return new Figure($"volunteering.roster.repair.{name}.moved-beyond-proof", repair.Moved - repair.MovedAtLeast, "assignments", Target.AtMost(0));
    }

    private static RosterAudit Verified(RosterProblem problem, Roster roster)
    {
        var audit = roster.Certificate.Verify(problem, roster);
        return audit.IsValid ? audit : throw new InvalidOperationException($"The certificate does not hold: {audit}");
    }

    // The form that the peers read: sizes; a line for each shift: day, start, end, places, worth; a line for each volunteer: most, step of fairness,
    // pairs; a line for each pair: shift, preference. The family's other rules are the same for all: two a day, 30 minutes between.
    private static void Write(RosterProblem problem, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{problem.ShiftCount} {problem.PersonCount}"));
        for (var shift = 0; shift < problem.ShiftCount; shift++)
        {
            var cover = problem.ShiftAt(shift).Cover;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{problem.DayOf(shift)} {problem.StartOf(shift)} {problem.EndOf(shift)} {cover.Maximum} {cover.PlaceWorth}"));
        }

        for (var person = 0; person < problem.PersonCount; person++)
        {
            var rules = problem.RulesOf(person);
            var most = rules.Limits.Single(limit => limit is { Unit: LimitUnit.Shifts, Span: LimitSpan.Period }).Most;
            var (shifts, weights) = (problem.ShiftsOf(person).ToArray(), problem.PreferencesOf(person).ToArray());
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{most} {rules.FairnessStep} {shifts.Length}"));
            for (var at = 0; at < shifts.Length; at++)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{shifts[at]} {weights[at]}"));
        }
    }
}
