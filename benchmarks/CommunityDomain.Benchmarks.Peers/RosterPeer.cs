using System.Diagnostics;
using System.Globalization;
using Google.OrTools.LinearSolver;
using Google.OrTools.Sat;
using LinearExpr = Google.OrTools.Sat.LinearExpr;

namespace CommunityDomain.Benchmarks.Peers;

/// <summary>OR-Tools on the rosters of the scorecard: its CP-SAT and its MIP solvers, SCIP and HiGHS, the same model in all.</summary>
/// <remarks>Input as the roster scorecard writes it. Output: <c>objective</c>, <c>bound</c>, <c>seconds</c> (of solving alone), <c>megabytes</c>.</remarks>
internal static class RosterPeer
{
    private const int Rest = 30;
    private const int MostByDay = 2;

    private sealed record Shift(int Day, int Start, int End, int Places, int Worth);

    private sealed record Person(int Most, int Step, (int Shift, int Preference)[] Pairs);

    public static int RunCpSat(TextReader input, TextWriter output, int seconds)
    {
        var (shifts, persons) = Read(input);
        var model = new CpModel();
        var objective = LinearExpr.NewBuilder();
        var covers = Array.ConvertAll(shifts, _ => new List<BoolVar>());
        foreach (var person in persons)
        {
            var takes = Array.ConvertAll(person.Pairs, _ => model.NewBoolVar(string.Empty));
            for (var i = 0; i < takes.Length; i++)
            {
                objective.AddTerm(takes[i], person.Pairs[i].Preference + shifts[person.Pairs[i].Shift].Worth);
                covers[person.Pairs[i].Shift].Add(takes[i]);
            }

            foreach (var (i, j) in Clashes(person, shifts))
                model.AddBoolOr([takes[i].Not(), takes[j].Not()]);
            foreach (var day in Days(person, shifts))
                model.Add(LinearExpr.Sum(day.Select(i => takes[i])) <= MostByDay);
            var ranks = Enumerable.Range(0, person.Most).Select(_ => model.NewBoolVar(string.Empty)).ToArray();
            model.Add(LinearExpr.Sum(takes) == LinearExpr.Sum(ranks));
            for (var k = 0; k < ranks.Length; k++)
                objective.AddTerm(ranks[k], -person.Step * k);
        }

        for (var shift = 0; shift < shifts.Length; shift++)
            model.Add(LinearExpr.Sum(covers[shift]) <= shifts[shift].Places);
        model.Maximize(objective);
        using var solver = new CpSolver { StringParameters = $"num_search_workers:2,max_time_in_seconds:{seconds}" };
        var clock = Stopwatch.StartNew();
        var status = solver.Solve(model);
        return Report(output, status is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? solver.ObjectiveValue : double.NaN, solver.BestObjectiveBound, clock.Elapsed);
    }

    public static int RunMip(TextReader input, TextWriter output, string name, int seconds)
    {
        var (shifts, persons) = Read(input);
        using var solver = Solver.CreateSolver(name);
        solver.SetTimeLimit(seconds * 1000L);
        var objective = solver.Objective();
        objective.SetMaximization();
        var covers = Array.ConvertAll(shifts, shift => solver.MakeConstraint(0, shift.Places));
        foreach (var person in persons)
        {
            var count = solver.MakeConstraint(0, 0);
            var takes = new Variable[person.Pairs.Length];
            for (var i = 0; i < takes.Length; i++)
            {
                takes[i] = solver.MakeBoolVar(string.Empty);
                objective.SetCoefficient(takes[i], person.Pairs[i].Preference + shifts[person.Pairs[i].Shift].Worth);
                covers[person.Pairs[i].Shift].SetCoefficient(takes[i], 1);
                count.SetCoefficient(takes[i], 1);
            }

            foreach (var (i, j) in Clashes(person, shifts))
            {
                var clash = solver.MakeConstraint(0, 1);
                clash.SetCoefficient(takes[i], 1);
                clash.SetCoefficient(takes[j], 1);
            }

            foreach (var day in Days(person, shifts))
            {
                var limit = solver.MakeConstraint(0, MostByDay);
                foreach (var i in day)
                    limit.SetCoefficient(takes[i], 1);
            }

            for (var k = 0; k < person.Most; k++)
            {
                var rank = solver.MakeNumVar(0, 1, string.Empty);
                count.SetCoefficient(rank, -1);
                objective.SetCoefficient(rank, -person.Step * k);
            }
        }

        var clock = Stopwatch.StartNew();
        var status = solver.Solve();
        return Report(output, status is Solver.ResultStatus.OPTIMAL or Solver.ResultStatus.FEASIBLE ? objective.Value() : double.NaN, objective.BestBound(), clock.Elapsed);
    }

    private static int Report(TextWriter output, double objective, double bound, TimeSpan elapsed)
    {
        using var process = Process.GetCurrentProcess();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"objective\t{objective}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"bound\t{bound}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds\t{elapsed.TotalSeconds}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"megabytes\t{process.PeakWorkingSet64 / 1048576.0}"));
        return 0;
    }

    private static IEnumerable<(int First, int Second)> Clashes(Person person, Shift[] shifts)
    {
        for (var i = 0; i < person.Pairs.Length; i++)
        {
            for (var j = i + 1; j < person.Pairs.Length; j++)
            {
                if (shifts[person.Pairs[j].Shift].Start < shifts[person.Pairs[i].Shift].End + Rest)
                    yield return (i, j);
            }
        }
    }

    private static IEnumerable<int[]> Days(Person person, Shift[] shifts) =>
        Enumerable.Range(0, person.Pairs.Length).GroupBy(i => shifts[person.Pairs[i].Shift].Day).Where(day => day.Count() > MostByDay).Select(day => day.ToArray());

    private static (Shift[] Shifts, Person[] Persons) Read(TextReader input)
    {
        var size = Numbers(input);
        var shifts = new Shift[size[0]];
        for (var shift = 0; shift < shifts.Length; shift++)
        {
            var line = Numbers(input);
            shifts[shift] = new Shift(line[0], line[1], line[2], line[3], line[4]);
        }

        var persons = new Person[size[1]];
        for (var person = 0; person < persons.Length; person++)
        {
            var line = Numbers(input);
            var pairs = new (int, int)[line[2]];
            for (var at = 0; at < pairs.Length; at++)
            {
                var pair = Numbers(input);
                pairs[at] = (pair[0], pair[1]);
            }

            persons[person] = new Person(line[0], line[1], pairs);
        }

        return (shifts, persons);
    }

    private static int[] Numbers(TextReader input)
    {
        var line = input.ReadLine() ?? throw new InvalidDataException("The problem ends early.");
        return Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => int.Parse(word, CultureInfo.InvariantCulture));
    }
}
