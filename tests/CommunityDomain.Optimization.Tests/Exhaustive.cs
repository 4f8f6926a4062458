namespace CommunityDomain.Optimization.Tests;

/// <summary>Every feasible matching of a small problem, by trying each quantity of each candidate: slow and plain, the oracle.</summary>
internal static class Exhaustive
{
    public static IEnumerable<Matching> Matchings(MatchingProblem problem) =>
        Matchings(problem.LeftCapacities, problem.RightCapacities, [.. problem.Candidates.ToArray().Select(one => (one.Left, one.Right, one.Limit))]);

    public static IEnumerable<Matching> Matchings(StableProblem problem) =>
        Matchings(problem.LeftCapacities, problem.RightCapacities, [.. problem.Candidates.ToArray().Select(one => (one.Left, one.Right, one.Limit))]);

    public static Int128 Weight(MatchingProblem problem, Matching matching) =>
        matching.Pairs.Aggregate((Int128)0, (sum, pair) => sum + ((Int128)problem.Find(pair.Left, pair.Right)!.Value.Weight * pair.Quantity));

    private static List<Matching> Matchings(ReadOnlySpan<int> left, ReadOnlySpan<int> right, (int Left, int Right, int Limit)[] candidates)
    {
        var found = new List<Matching>();
        Extend(0, left.ToArray(), right.ToArray(), candidates, [], found);
        return found;
    }

    private static void Extend(
        int at, int[] left, int[] right, (int Left, int Right, int Limit)[] candidates, List<MatchedPair> chosen, List<Matching> found)
    {
        if (at == candidates.Length)
        {
            found.Add(Matching.Of(chosen));
            return;
        }
        var (l, r, limit) = candidates[at];
        Extend(at + 1, left, right, candidates, chosen, found);
        for (var quantity = 1; quantity <= Math.Min(limit, Math.Min(left[l], right[r])); quantity++)
        {
            left[l] -= quantity;
            right[r] -= quantity;
            chosen.Add(new(l, r, quantity));
            Extend(at + 1, left, right, candidates, chosen, found);
            chosen.RemoveAt(chosen.Count - 1);
            left[l] += quantity;
            right[r] += quantity;
        }
    }
}
