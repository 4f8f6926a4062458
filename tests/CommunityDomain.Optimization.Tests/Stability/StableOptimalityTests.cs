using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Optimization.Tests;

/// <summary>What deferred acceptance is known to promise, held to all stable matchings of a small problem, found by trying every matching.</summary>
public sealed class StableOptimalityTests
{
    // With ties broken by index, everybody's candidates have ranks 0, 1, 2 … of their own.
    private static StableProblem Strict(StableProblem problem)
    {
        var all = problem.Candidates.ToArray();
        int LeftRank(RankedCandidate one) => all.Count(other => other.Left == one.Left && (other.LeftRank, other.Right).CompareTo((one.LeftRank, one.Right)) < 0);
        int RightRank(RankedCandidate one) => all.Count(other => other.Right == one.Right && (other.RightRank, other.Left).CompareTo((one.RightRank, one.Left)) < 0);
        return StableProblem.Create(
            problem.LeftCapacities, problem.RightCapacities,
            [.. all.Select(one => one with { LeftRank = LeftRank(one), RightRank = RightRank(one) })]).Value;
    }

    // The ranks of the units that an agent holds, the best first.
    private static int[] Held(StableProblem problem, Matching matching, MatchingSide side, int agent)
    {
        var ranks = problem.Candidates.ToArray().ToDictionary(one => (one.Left, one.Right), one => side == MatchingSide.Left ? one.LeftRank : one.RightRank);
        return [.. matching.Pairs.Where(pair => (side == MatchingSide.Left ? pair.Left : pair.Right) == agent)
            .SelectMany(pair => Enumerable.Repeat(ranks[(pair.Left, pair.Right)], pair.Quantity)).Order()];
    }

    private static bool NoneIsWorse(int[] held, int[] others) => held.Length == others.Length && held.Zip(others).All(pair => pair.First <= pair.Second);

    // Everybody fills as many units in one stable matching as in any other (the rural hospitals theorem), so that they compare one by one.
    [Property(MaxTest = 200)]
    public Property Solve_gives_proposers_the_best_and_receivers_the_worst_of_all_stable_matchings() => Prop.ForAll(MatchingProblems.SmallStable, problem =>
    {
        var strict = Strict(problem);
        var stable = Exhaustive.Matchings(strict).Where(matching => StabilityAudit.Of(strict, matching).IsStable).ToList();
        foreach (var proposing in Enum.GetValues<MatchingSide>())
        {
            var found = StableMatching.Solve(problem, proposing).Value.Matching;
            Assert.Contains(found, stable);
            foreach (var other in stable)
            {
                foreach (var side in Enum.GetValues<MatchingSide>())
                {
                    for (var agent = 0; agent < (side == MatchingSide.Left ? problem.LeftCount : problem.RightCount); agent++)
                    {
                        var (held, others) = (Held(strict, found, side, agent), Held(strict, other, side, agent));
                        Assert.True(side == proposing ? NoneIsWorse(held, others) : NoneIsWorse(others, held), $"{proposing} proposes, {side} {agent}");
                    }
                }
            }
        }
    });

    [Property(MaxTest = 60)]
    public Property Solve_no_proposer_gains_by_another_list_than_his_own() => Prop.ForAll(MatchingProblems.Marriages, problem =>
    {
        var own = problem.CandidatesOf(0).ToArray();
        var others = problem.Candidates.ToArray().Where(one => one.Left != 0).ToArray();
        var honest = Rank(StableMatching.Solve(problem).Value.Matching);
        foreach (var list in Lists(own))
        {
            RankedCandidate[] said = [.. list.Select((one, rank) => one with { LeftRank = rank }), .. others];
            var other = StableProblem.Create(problem.LeftCapacities, problem.RightCapacities, said).Value;
            Assert.True(honest <= Rank(StableMatching.Solve(other).Value.Matching));
        }

        long Rank(Matching matching) =>
            matching.PairsOf(0) is [var pair] ? own.Single(one => one.Right == pair.Right).LeftRank : long.MaxValue;
    });

    // Every order of every choice among them.
    private static IEnumerable<RankedCandidate[]> Lists(RankedCandidate[] from)
    {
        yield return [];
        foreach (var first in from)
        {
            foreach (var rest in Lists([.. from.Where(one => one != first)]))
                yield return [first, .. rest];
        }
    }
}
