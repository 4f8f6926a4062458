using CommunityDomain.Optimization;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Testing;

/// <summary>Generates matching problems: small ones that can be tried exhaustively, and larger ones of several shapes.</summary>
public static class MatchingProblems
{
    /// <summary>Weights: mostly few values, so that ties abound; negative, zero, and at the edge of what is exact.</summary>
    public static Gen<long> Weights { get; } = Gen.Frequency(
        (6, Gen.Choose(-3, 6).Select(weight => (long)weight)),
        (2, Gen.Choose(-1000, 1000).Select(weight => (long)weight)),
        (1, Gen.Elements(0L, 1L, -1L, 1L << 40, -(1L << 40), (1L << 40) - 1)));

    /// <summary>Up to 4 × 4 agents with capacities of 0 to 3 and at most 9 candidates with limits of 1 to 3; shrunk by leaving out candidates.</summary>
    public static Arbitrary<MatchingProblem> Small { get; } = Arb.From(
        from left in Capacities(0, 4)
        from right in Capacities(0, 4)
        from candidates in Candidates(left.Length, right.Length, 9, Weights, Gen.Choose(1, 3))
        select MatchingProblem.Create(left, right, candidates).Value,
        WithoutOne);

    /// <summary>Up to 40 × 40 agents and a few hundred candidates; shrunk by leaving out candidates.</summary>
    public static Arbitrary<MatchingProblem> Medium { get; } = Arb.From(
        from left in Capacities(1, 40)
        from right in Capacities(1, 40)
        from weights in Gen.Elements(Weights, Gen.Constant(1L), Gen.Choose(1, 1_000_000).Select(weight => (long)weight))
        from candidates in Candidates(left.Length, right.Length, 300, weights, Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Choose(1, 5))))
        select MatchingProblem.Create(left, right, candidates).Value,
        WithoutOne);

    /// <summary>Up to 4 × 4 agents with preferences: ties, incomplete lists, capacities of 0 to 3; shrunk by leaving out candidates.</summary>
    public static Arbitrary<StableProblem> SmallStable { get; } = Arb.From(Stable(4, 9, Gen.Choose(0, 3), Gen.Choose(1, 3)), WithoutOne);

    /// <summary>Up to 40 × 40 agents with preferences and ties; shrunk by leaving out candidates.</summary>
    public static Arbitrary<StableProblem> MediumStable { get; } = Arb.From(Stable(40, 300, Gen.Choose(0, 12), Gen.Choose(1, 4)), WithoutOne);

    /// <summary>Up to 4 × 4 agents with strict preferences, capacities of 1 and limits of 1: marriages.</summary>
    public static Arbitrary<StableProblem> Marriages { get; } = Arb.From(
        from size in Gen.Choose(1, 4)
        from candidates in Pairs(size, size, 12)
        from leftRanks in Gen.Shuffle(Enumerable.Range(0, candidates.Length))
        from rightRanks in Gen.Shuffle(Enumerable.Range(0, candidates.Length))
        let ones = Enumerable.Repeat(1, size).ToArray()
        select StableProblem.Create(
            ones, ones, [.. candidates.Select((pair, i) => new RankedCandidate(pair.Left, pair.Right, leftRanks[i], rightRanks[i]))]).Value,
        WithoutOne);

    private static Gen<StableProblem> Stable(int agents, int most, Gen<int> ranks, Gen<int> limits) =>
        from left in Capacities(0, agents)
        from right in Capacities(0, agents)
        from pairs in Pairs(left.Length, right.Length, most)
        from leftRanks in ranks.ListOf(pairs.Length)
        from rightRanks in ranks.ListOf(pairs.Length)
        from pairLimits in Gen.Frequency((2, Gen.Constant(1)), (1, limits)).ListOf(pairs.Length)
        select StableProblem.Create(
            left, right,
            [.. pairs.Select((pair, i) => new RankedCandidate(pair.Left, pair.Right, leftRanks[i], rightRanks[i], pairLimits[i]))]).Value;

    private static Gen<int[]> Capacities(int least, int most) =>
        from count in Gen.Choose(least, most)
        from capacities in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(0)), (2, Gen.Choose(2, 3))).ListOf(count)
        select capacities.ToArray();

    private static Gen<Candidate[]> Candidates(int left, int right, int most, Gen<long> weights, Gen<int> limits) =>
        from pairs in Pairs(left, right, most)
        from pairWeights in weights.ListOf(pairs.Length)
        from pairLimits in limits.ListOf(pairs.Length)
        select pairs.Select((pair, i) => new Candidate(pair.Left, pair.Right, pairWeights[i], pairLimits[i])).ToArray();

    // Distinct pairs in random order.
    private static Gen<(int Left, int Right)[]> Pairs(int left, int right, int most) =>
        from order in Gen.Shuffle(Enumerable.Range(0, left * right))
        from count in Gen.Choose(0, Math.Min(most, left * right))
        select order.Take(count).Select(pair => (pair / right, pair % right)).ToArray();

    private static IEnumerable<MatchingProblem> WithoutOne(MatchingProblem problem)
    {
        for (var left = 0; left < problem.Candidates.Length; left++)
        {
            Candidate[] others = [.. problem.Candidates[..left], .. problem.Candidates[(left + 1)..]];
            yield return MatchingProblem.Create(problem.LeftCapacities, problem.RightCapacities, others).Value;
        }
    }

    private static IEnumerable<StableProblem> WithoutOne(StableProblem problem)
    {
        for (var left = 0; left < problem.Candidates.Length; left++)
        {
            RankedCandidate[] others = [.. problem.Candidates[..left], .. problem.Candidates[(left + 1)..]];
            yield return StableProblem.Create(problem.LeftCapacities, problem.RightCapacities, others).Value;
        }
    }
}
