namespace CommunityDomain.Optimization.Tests;

/// <summary>The shapes that are known to be hard, large enough that the search leaves candidates out and has to look further again.</summary>
public sealed class HardShapeTests
{
    private const int Agents = 400, Degree = 20;

    // Weights as a function of who meets whom, and of a number that is the same in every run.
    private static readonly Dictionary<string, Func<int, int, int, long>> Shapes = new()
    {
        ["random"] = (_, _, noise) => 1 + (noise % 1_000_000),
        ["few weights"] = (_, _, noise) => 1 + (noise % 10),
        ["all tied"] = (_, _, _) => 1,
        ["contention"] = (_, right, noise) => (100L * (Agents - right)) + (noise % 100),
        ["price war"] = (left, right, _) => (long)left * right,
        ["gains far apart"] = (left, right, noise) => 1L << (((left ^ right ^ noise) & 15) * 2),
        ["losses"] = (left, right, noise) => (noise % 2_001) - 1_000 - Math.Abs(left - right),
    };

    public static TheoryData<string, int> Cells
    {
        get
        {
            var cells = new TheoryData<string, int>();
            foreach (var shape in Shapes.Keys)
            {
                foreach (var capacity in (int[])[1, 3])
                    cells.Add(shape, capacity);
            }
            return cells;
        }
    }

    // The pruned search's hard shapes: potentials move while a scale lasts, so that what was left out as too dear before must not be trusted after.
    [Theory]
    [MemberData(nameof(Cells))]
    public void Solve_is_proven_and_as_large_as_any(string shape, int capacity)
    {
        var problem = Problem(shape, capacity);

        var heaviest = Assignment.Solve(problem).Value;
        var largest = Assignment.Solve(problem, AssignmentObjective.MaximumCardinalityThenWeight).Value;

        Assert.Empty(heaviest.Certificate.Verify(problem, heaviest.Matching).Defects);
        Assert.Empty(largest.Certificate.Verify(problem, largest.Matching).Defects);
        Assert.Equal(LargestMatching.Solve(problem).Value.Matching.Quantity, largest.Matching.Quantity);
        Assert.True(heaviest.Weight >= largest.Weight);
    }

    // Regression: some of these were refused as too great, because potentials were given up after two steps as large as the greatest weight.
    [Theory]
    [MemberData(nameof(Cells))]
    public void Solve_weights_as_great_as_is_exact_is_proven(string shape, int capacity)
    {
        var small = Problem(shape, capacity);
        var all = small.Candidates.ToArray();
        var factor = (1L << 58) / ((2 * Agents) + 2) / all.Max(one => Math.Abs(one.Weight));
        // The sum has to fit 64 bits as well.
        var single = all.Select(one => one with { Weight = one.Weight * factor, Limit = 1 }).ToArray();
        var problem = MatchingProblem.Create(small.LeftCapacities, small.RightCapacities, single).Value;

        var solved = Assignment.Solve(problem).Value;

        Assert.Empty(solved.Certificate.Verify(problem, solved.Matching).Defects);
    }

    // What agents settle among themselves is limited: where hundreds drive each other out of one place, each time looking at all who are there,
    // the rest is searched for. Each report of open units beyond a scale's first is a search.
    [Fact]
    public void Solve_is_proven_where_pushing_alone_does_not_end()
    {
        const int Many = 2_000, Places = 900;
        var ones = Enumerable.Repeat(1, Many).ToArray();
        Candidate[] candidates = [.. Enumerable.Range(0, Many).SelectMany(one => (Candidate[])[new(one, 0, 1_000_000 + (7 * one)), new(one, 1, 3)])];
        var problem = MatchingProblem.Create(ones, [Places, Many], candidates).Value;
        var reports = new Reports();

        var solved = Assignment.Solve(problem, progress: reports).Value;

        Assert.Empty(solved.Certificate.Verify(problem, solved.Matching).Defects);
        Assert.Equal(Enumerable.Range(Many - Places, Places), solved.Matching.Pairs.Where(pair => pair.Right == 0).Select(pair => pair.Left));
        Assert.Equal(Many, solved.Matching.Quantity);
        Assert.Contains(reports.Open, open => open.Value > 2);
        Assert.Contains(reports.Open, open => open.Value == 1);
    }

    // Where agents settle among themselves, next to nothing is left to be searched for: a search looks at the whole problem for a few units.
    [Theory]
    [MemberData(nameof(Cells))]
    public void Solve_leaves_less_than_one_unit_in_a_hundred_to_searches(string shape, int capacity)
    {
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
        {
            var reports = new Reports();
            Assignment.Solve(Problem(shape, capacity), objective, reports);
            Assert.True(reports.LeftToSearches * 100 <= reports.ToPlace, $"{reports.LeftToSearches} of {reports.ToPlace}");
        }
    }

    // The rounds begin with a largest matching and the potentials of its cut: where all weigh the same there is nothing left to place.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Solve_for_cardinality_first_has_nothing_to_place_where_all_weigh_the_same(int capacity)
    {
        var reports = new Reports();
        Assignment.Solve(Problem("all tied", capacity), AssignmentObjective.MaximumCardinalityThenWeight, reports);
        Assert.Equal(0, reports.ToPlace);
    }

    // Not all can be matched, by far: with as many as possible first, the rounds begin with a largest matching and its cut.
    [Theory]
    [MemberData(nameof(Cells))]
    public void Solve_for_cardinality_first_is_proven_where_many_stay_unmatched(string shape, int capacity)
    {
        var all = Problem(shape, capacity);
        int[] left = [.. all.LeftCapacities.ToArray().Select((units, at) => at % 7 == 0 ? 0 : units)];
        int[] right = [.. all.RightCapacities.ToArray().Select((units, at) => at % 3 == 0 ? units : 0)];
        var problem = MatchingProblem.Create(left, right, all.Candidates).Value;

        var largest = Assignment.Solve(problem, AssignmentObjective.MaximumCardinalityThenWeight).Value;

        Assert.Empty(largest.Certificate.Verify(problem, largest.Matching).Defects);
        Assert.Equal(LargestMatching.Solve(problem).Value.Matching.Quantity, largest.Matching.Quantity);
        Assert.True(largest.Matching.Quantity < left.Sum());
    }

    internal static MatchingProblem Problem(string shape, int capacity)
    {
        var state = 20_261_124u;
        var candidates = new Dictionary<(int, int), Candidate>();
        for (var left = 0; left < Agents; left++)
        {
            for (var i = 0; i < Degree; i++)
            {
                var place = shape == "contention" ? Next() % 1000 * (Next() % 1000) % Agents : Next() % Agents;
                var right = i == 0 ? left : place;
                candidates[(left, right)] = new(left, right, Shapes[shape](left, right, Next()), 1 + (Next() % capacity));
            }
        }
        var units = Enumerable.Repeat(capacity, Agents).ToArray();
        return MatchingProblem.Create(units, units, [.. candidates.Values]).Value;

        // xorshift32: the same on every runtime.
        int Next()
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state & 0x7FFF_FFFF);
        }
    }

    // How often each scale reported open units: those to place at its start, and then those that each of its searches found.
    private sealed class Reports : IProgress<SolverProgress>
    {
        public Dictionary<int, int> Open { get; } = [];

        public long ToPlace { get; private set; }

        public long LeftToSearches { get; private set; }

        public void Report(SolverProgress value)
        {
            if (value.Open == 0)
                return;
            Open[value.Round] = Open.GetValueOrDefault(value.Round) + 1;
            if (Open[value.Round] == 1)
                ToPlace += value.Open;
            else
                LeftToSearches += value.Open;
        }
    }
}
