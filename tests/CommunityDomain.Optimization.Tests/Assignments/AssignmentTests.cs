using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

public sealed class AssignmentTests
{
    private static MatchingProblem Problem(int[] left, int[] right, params Candidate[] candidates) =>
        MatchingProblem.Create(left, right, candidates).Value;

    private static Assignment Proven(MatchingProblem problem, AssignmentObjective objective)
    {
        var assignment = Assignment.Solve(problem, objective).Value;
        var audit = assignment.Certificate.Verify(problem, assignment.Matching);
        Assert.Empty(audit.Defects.Select(defect => defect.ToString()));
        Assert.Equal(assignment.Weight, audit.Weight);
        Assert.Equal(0, audit.Gap);
        return assignment;
    }

    [Property(MaxTest = 400)]
    public Property Solve_small_problem_reaches_the_greatest_weight_of_all_matchings() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        var assignment = Proven(problem, AssignmentObjective.MaximumWeight);
        Assert.Equal(Exhaustive.Matchings(problem).Max(matching => Exhaustive.Weight(problem, matching)), assignment.Weight);
    });

    [Property(MaxTest = 400)]
    public Property Solve_for_cardinality_first_reaches_the_most_units_and_then_the_greatest_weight() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        var assignment = Proven(problem, AssignmentObjective.MaximumCardinalityThenWeight);
        var best = Exhaustive.Matchings(problem).Max(matching => (matching.Quantity, Exhaustive.Weight(problem, matching)));
        Assert.Equal(best, (assignment.Matching.Quantity, assignment.Weight));
    });

    [Property(MaxTest = 200)]
    public Property Solve_medium_problem_is_proven_for_both_objectives() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        var heaviest = Proven(problem, AssignmentObjective.MaximumWeight);
        var largest = Proven(problem, AssignmentObjective.MaximumCardinalityThenWeight);
        Assert.True(heaviest.Weight >= largest.Weight);
        Assert.Equal(LargestMatching.Solve(problem).Value.Matching.Quantity, largest.Matching.Quantity);
    });

    [Property(MaxTest = 100)]
    public Property Solve_shuffled_candidates_gives_the_same_matching_and_prices() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        var reversed = problem.Candidates.ToArray();
        Array.Reverse(reversed);
        var (one, other) = (Proven(problem, default), Proven(Problem(problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray(), reversed), default));
        Assert.Equal(one.Matching.Digest(), other.Matching.Digest());
        Assert.Equal(one.Certificate, other.Certificate);
    });

    [Property(MaxTest = 100)]
    public Property Solve_renumbered_or_mirrored_agents_gives_the_same_weight() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        var (left, right) = (problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray());
        Array.Reverse(left);
        var renumbered = Problem(left, right, [.. problem.Candidates.ToArray().Select(one => one with { Left = left.Length - 1 - one.Left })]);
        var mirrored = Problem(right, left, [.. renumbered.Candidates.ToArray().Select(one => one with { Left = one.Right, Right = one.Left })]);
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
        {
            var weight = Proven(problem, objective).Weight;
            Assert.Equal(weight, Proven(renumbered, objective).Weight);
            Assert.Equal(weight, Proven(mirrored, objective).Weight);
        }
    });

    [Property(MaxTest = 100)]
    public Property Solve_scaled_weights_gives_the_scaled_weight() => Prop.ForAll(MatchingProblems.Medium, problem =>
    {
        const int Factor = 7;
        Candidate[] scaled = [.. problem.Candidates.ToArray().Select(one => one with { Weight = one.Weight * Factor })];
        var other = Problem(problem.LeftCapacities.ToArray(), problem.RightCapacities.ToArray(), scaled);
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
            Assert.Equal(Proven(problem, objective).Weight * Factor, Proven(other, objective).Weight);
    });

    [Property(MaxTest = 200)]
    public Property Verify_accepts_a_small_matching_exactly_when_it_is_as_good() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        var assignment = Proven(problem, AssignmentObjective.MaximumWeight);
        foreach (var matching in Exhaustive.Matchings(problem))
        {
            var audit = assignment.Certificate.Verify(problem, matching);
            Assert.Equal(Exhaustive.Weight(problem, matching) == assignment.Weight, audit.IsProven);
            Assert.True(audit.Gap >= 0);
        }
    });

    [Property(MaxTest = 200)]
    public Property Shortfall_is_positive_only_for_candidates_in_no_best_matching() => Prop.ForAll(MatchingProblems.Small, problem =>
    {
        var assignment = Proven(problem, AssignmentObjective.MaximumWeight);
        var used = Exhaustive.Matchings(problem)
            .Where(matching => Exhaustive.Weight(problem, matching) == assignment.Weight)
            .SelectMany(matching => matching.Pairs).Select(pair => (pair.Left, pair.Right)).ToHashSet();
        foreach (var candidate in problem.Candidates)
        {
            if (assignment.Certificate.Shortfall(candidate) > 0)
                Assert.DoesNotContain((candidate.Left, candidate.Right), used);
        }
    });

    [Fact]
    public void Solve_empty_problem_matches_nobody()
    {
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
        {
            Assert.Equal(Matching.Empty, Proven(Problem([], []), objective).Matching);
            Assert.Equal(Matching.Empty, Proven(Problem([1], [1]), objective).Matching);
        }
    }

    [Fact]
    public void Solve_zero_capacity_matches_nobody_there()
    {
        var problem = Problem([0, 1], [1, 0], new(0, 0, 9), new(1, 0, 2), new(1, 1, 9));
        var assignment = Proven(problem, AssignmentObjective.MaximumWeight);
        Assert.Equal(Matching.Of([new(1, 0)]), assignment.Matching);
        Assert.Equal(Matching.Empty, Proven(Problem([0, 0], [0]), AssignmentObjective.MaximumCardinalityThenWeight).Matching);
    }

    [Fact]
    public void Solve_negative_weight_is_left_out_unless_more_units_come_first()
    {
        var problem = Problem([1, 1], [1, 1], new(0, 0, 10), new(0, 1, 1), new(1, 0, 1), new(1, 1, -9));
        Assert.Equal(Matching.Of([new(0, 0)]), Proven(problem, AssignmentObjective.MaximumWeight).Matching);
        Assert.Equal(Matching.Of([new(0, 1), new(1, 0)]), Proven(problem, AssignmentObjective.MaximumCardinalityThenWeight).Matching);
        var forced = Problem([1, 1], [1, 1], new(0, 0, 10), new(1, 1, -100));
        Assert.Equal(-90, Proven(forced, AssignmentObjective.MaximumCardinalityThenWeight).Weight);
    }

    [Fact]
    public void Solve_limit_spreads_units_over_candidates()
    {
        var problem = Problem([5], [4, 4], new(0, 0, 10, Limit: 3), new(0, 1, 1, Limit: 9));
        var assignment = Proven(problem, AssignmentObjective.MaximumWeight);
        Assert.Equal(Matching.Of([new(0, 0, 3), new(0, 1, 2)]), assignment.Matching);
        Assert.Equal(32, assignment.Weight);
    }

    [Theory]
    [InlineData(AssignmentObjective.MaximumWeight)]
    [InlineData(AssignmentObjective.MaximumCardinalityThenWeight)]
    public void Solve_all_tied_matches_everybody(AssignmentObjective objective)
    {
        const int Agents = 300;
        var ones = Enumerable.Repeat(1, Agents).ToArray();
        var problem = Problem(ones, ones, [.. Enumerable.Range(0, Agents * 20).Select(i => new Candidate(i / 20, ((i / 20) + (i % 20 * 7)) % Agents, 5))]);
        var assignment = Proven(problem, objective);
        Assert.Equal(Agents, assignment.Matching.Quantity);
        Assert.Equal(5 * Agents, assignment.Weight);
    }

    [Fact]
    public void Solve_long_chain_moves_everybody_by_one()
    {
        // Each would take his own place; the last place only opens when all move.
        const int Agents = 20_000;
        var ones = Enumerable.Repeat(1, Agents).ToArray();
        var candidates = new List<Candidate> { new(Agents - 1, 0, 1) };
        for (var i = 0; i < Agents - 1; i++)
            candidates.AddRange([new(i, i, 3), new(i, i + 1, 2)]);
        var largest = Proven(Problem(ones, ones, [.. candidates]), AssignmentObjective.MaximumCardinalityThenWeight);
        Assert.Equal(Agents, largest.Matching.Quantity);
        Assert.Equal((2L * (Agents - 1)) + 1, largest.Weight);
        var heaviest = Proven(Problem(ones, ones, [.. candidates]), AssignmentObjective.MaximumWeight);
        Assert.Equal(3L * (Agents - 1), heaviest.Weight);
    }

    [Fact]
    public void Solve_contention_gives_the_scarce_place_to_the_one_who_gains_most()
    {
        var problem = Problem([1, 1, 1], [1], new(0, 0, 5), new(1, 0, 8), new(2, 0, 7));
        var assignment = Proven(problem, AssignmentObjective.MaximumWeight);
        Assert.Equal(Matching.Of([new(1, 0)]), assignment.Matching);
        Assert.InRange(assignment.Certificate.RightPrices[0], 7, 8);
        Assert.True(assignment.Certificate.Shortfall(problem.Candidates[0]) >= 2);
        foreach (var stranger in new Candidate[] { new(3, 0, 1), new(0, 1, 1), new(-1, 0, 1), new(0, -1, 1) })
            Assert.Throws<ArgumentOutOfRangeException>(() => assignment.Certificate.Shortfall(stranger));
    }

    [Fact]
    public void Solve_greatest_exact_weights_is_proven_and_greater_ones_are_refused()
    {
        // Three nodes and two more: the weight times 4 may be 2^58.
        var most = 1L << 56;
        var edge = Problem([1], [1], new Candidate(0, 0, most));
        Assert.Equal(most, Proven(edge, AssignmentObjective.MaximumWeight).Weight);
        var over = Problem([1], [1], new Candidate(0, 0, most + 1));
        Assert.Equal(1L << 58, Assert.IsType<OptimizationErrors.WeightsOverflow>(Assert.Single(Assignment.Solve(over).Errors)).Greatest);
        var wide = Problem([1], [1], new Candidate(0, 0, long.MaxValue));
        foreach (var objective in Enum.GetValues<AssignmentObjective>())
            Assert.IsType<OptimizationErrors.WeightsOverflow>(Assert.Single(Assignment.Solve(wide, objective).Errors));
    }

    [Fact]
    public void Solve_cancelled_says_so_and_has_no_matching()
    {
        var problem = Problem([1], [1], new Candidate(0, 0, 1));
        var result = Assignment.Solve(problem, cancellation: new CancellationToken(canceled: true));
        Assert.IsType<OptimizationErrors.Cancelled>(Assert.Single(result.Errors));
    }

    [Fact]
    public void Solve_reports_each_round_to_its_end()
    {
        var reports = new List<SolverProgress>();
        var problem = Problem([1, 1], [1, 1], new(0, 0, 100), new(0, 1, 90), new(1, 0, 95));
        Assignment.Solve(problem, progress: new Recorder(reports));
        var rounds = reports[0].Rounds;
        Assert.True(rounds > 1);
        Assert.Equal(Enumerable.Range(1, rounds), reports.Where(report => report.Open == 0).Select(report => report.Round));
        Assert.Contains(reports, report => report.Open > 0);
    }

    [Fact]
    public void Solve_refuses_what_only_a_programmer_gets_wrong()
    {
        Assert.Throws<ArgumentNullException>(() => Assignment.Solve(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Assignment.Solve(Problem([], []), (AssignmentObjective)9));
    }

    private sealed class Recorder(List<SolverProgress> reports) : IProgress<SolverProgress>
    {
        public void Report(SolverProgress value) => reports.Add(value);
    }
}
