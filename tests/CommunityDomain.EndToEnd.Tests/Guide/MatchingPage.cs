using CommunityDomain.Optimization;
using FluentResults;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class MatchingPage
{
    [Fact]
    public void Assignment_is_proven()
    {
        // guide:begin
        Result<MatchingProblem> created = MatchingProblem.Create(
            leftCapacities: [1, 1, 2],
            rightCapacities: [1, 2],
            [new Candidate(Left: 0, Right: 0, Weight: 9), new(1, 0, 8), new(1, 1, 3), new(2, 1, 5, Limit: 2)]);
        MatchingProblem problem = created.Value;

        Assignment best = Assignment.Solve(problem).Value;
        foreach (MatchedPair pair in best.Matching.Pairs)
            Console.WriteLine($"{pair.Left} – {pair.Right} × {pair.Quantity}");
        // guide:end
        // guide:begin
        OptimalityAudit audit = best.Certificate.Verify(problem, best.Matching);
        Shown(audit.IsProven);
        Shown(audit.Defects);
        // guide:end
        Assert.True(audit.IsProven);
        Assert.Empty(audit.Defects);
        // 9 and twice 5: everything else is less.
        Assert.Equal(["0 – 0 × 1", "2 – 1 × 2"], best.Matching.Pairs.Select(pair => $"{pair.Left} – {pair.Right} × {pair.Quantity}"));
    }

    [Fact]
    public void Stable_matching_is_the_best_stable_one_of_its_side()
    {
        var seed = 7ul;
        // guide:begin
        StableProblem problem = StableProblem.Create(
            leftCapacities: [1, 1], rightCapacities: [1, 1],
            [new RankedCandidate(Left: 0, Right: 0, LeftRank: 1, RightRank: 0), new(0, 1, 0, 1), new(1, 0, 0, 1), new(1, 1, 1, 0)]).Value;

        StableMatching offered = StableMatching.Solve(problem, MatchingSide.Left, TieBreak.ByLot(seed)).Value;
        StabilityAudit audit = offered.Verify(problem);
        // guide:end
        Assert.True(audit.IsStable);
        // Each of the left gets its first choice.
        Assert.Equal([(0, 1), (1, 0)], offered.Matching.Pairs.Select(pair => (pair.Left, pair.Right)));
    }
}
