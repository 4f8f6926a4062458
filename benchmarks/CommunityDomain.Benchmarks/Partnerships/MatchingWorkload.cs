using System.Globalization;
using CommunityDomain.Optimization;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Demands and supplies with candidates, generated from a fixed seed; everybody can be matched, so that all peers solve one problem.</summary>
public static class MatchingWorkload
{
    private const int Seed = 20261124;

    /// <summary>The shapes that are known to be hard, and the plain one first.</summary>
    public static IReadOnlyList<string> Shapes { get; } = ["random", "few-weights", "all-tied", "neighbours", "contention", "price-war", "chain"];

    /// <summary>A problem of agents with capacity 1.</summary>
    /// <param name="shape">One of <see cref="Shapes"/>.</param>
    /// <param name="agents">Agents on each side.</param>
    /// <param name="degree">Candidates of each left agent, about.</param>
    public static MatchingProblem Assignment(string shape, int agents, int degree)
    {
        var chance = new Random(Seed);
        var candidates = new List<Candidate>();
        var seen = new HashSet<int>();
        for (var left = 0; left < agents; left++)
        {
            seen.Clear();
            for (var i = 0; i < degree; i++)
            {
                // The first candidate is the agent's own place: so there always is a perfect matching.
                var right = i == 0 ? left : Right(shape, left, agents, degree, chance);
                if (seen.Add(right))
                    candidates.Add(new(left, right, Weight(shape, left, right, agents, chance)));
            }
        }
        var ones = Enumerable.Repeat(1, agents).ToArray();
        return MatchingProblem.Create(ones, ones, candidates.ToArray()).Value;
    }

    /// <summary>Preferences at random, a tenth of them tied; agents with capacity 1.</summary>
    public static StableProblem Stable(int agents, int degree)
    {
        var chance = new Random(Seed);
        var candidates = new List<RankedCandidate>();
        foreach (var pair in Assignment("random", agents, degree).Candidates)
            candidates.Add(new(pair.Left, pair.Right, chance.Next(degree * 9 / 10), chance.Next(degree * 9 / 10)));
        var ones = Enumerable.Repeat(1, agents).ToArray();
        return StableProblem.Create(ones, ones, candidates.ToArray()).Value;
    }

    /// <summary>All want the same places in the same order, and are wanted in the reverse: as many proposals as there can be.</summary>
    public static StableProblem StableContention(int agents, int degree)
    {
        var candidates = new List<RankedCandidate>();
        for (var left = 0; left < agents; left++)
        {
            for (var i = 0; i < degree; i++)
                candidates.Add(new(left, ((left / degree * degree) + i) % agents, i, agents - left));
        }
        var ones = Enumerable.Repeat(1, agents).ToArray();
        return StableProblem.Create(ones, ones, candidates.ToArray()).Value;
    }

    /// <summary>The problem as a minimum-cost maximum flow: source, left, right, sink.</summary>
    public static void WriteMinCostFlow(MatchingProblem problem, TextWriter to)
    {
        var (left, right) = (problem.LeftCount, problem.RightCount);
        var (source, sink) = (left + right, left + right + 1);
        to.WriteLine(Line(left + right + 2, problem.Candidates.Length + left + right));
        foreach (var candidate in problem.Candidates)
            to.WriteLine(Line(candidate.Left, left + candidate.Right, candidate.Limit, -candidate.Weight));
        long supply = 0;
        for (var i = 0; i < left; i++)
        {
            to.WriteLine(Line(source, i, problem.LeftCapacities[i], 0));
            supply += problem.LeftCapacities[i];
        }
        for (var i = 0; i < right; i++)
            to.WriteLine(Line(left + i, sink, problem.RightCapacities[i], 0));
        for (var node = 0; node < left + right; node++)
            to.WriteLine("0");
        to.WriteLine(Line(supply));
        to.WriteLine(Line(-supply));
    }

    /// <summary>The problem as a linear sum assignment: a line for each candidate.</summary>
    public static void WriteLinearSumAssignment(MatchingProblem problem, TextWriter to)
    {
        to.WriteLine(Line(problem.Candidates.Length));
        foreach (var candidate in problem.Candidates)
            to.WriteLine(Line(candidate.Left, candidate.Right, -candidate.Weight));
    }

    private static int Right(string shape, int left, int agents, int degree, Random chance) => shape switch
    {
        "neighbours" => (left + chance.Next(4 * degree) - (2 * degree) + agents) % agents,
        "contention" => (int)(Math.Pow(chance.NextDouble(), 3) * agents),
        "chain" => Math.Min(left + 1, agents - 1),
        _ => chance.Next(agents),
    };

    private static long Weight(string shape, int left, int right, int agents, Random chance) => shape switch
    {
        "few-weights" => chance.Next(1, 11),
        "all-tied" => 1,
        "neighbours" => agents - Math.Abs(left - right),
        "contention" => (100L * (agents - right)) + chance.Next(100),
        "price-war" => (long)left * right,
        "chain" => agents - right,
        _ => chance.Next(1, 1_000_001),
    };

    private static string Line(params IEnumerable<long> numbers) => string.Join(' ', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
