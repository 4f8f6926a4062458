using CommunityDomain.Optimization;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class MatchingProblemsTests
{
    [Fact]
    public void Small_problems_reach_nothing_every_capacity_ties_and_the_edges_of_weights()
    {
        var sample = Sample(MatchingProblems.Small.Generator);

        Assert.Contains(sample, problem => problem.LeftCount == 0 && problem.RightCount == 0);
        foreach (var capacity in new[] { 0, 1, 2, 3 })
            Assert.Contains(sample, problem => problem.LeftCapacities.Contains(capacity));
        foreach (var weight in new[] { 0, -1, 1L << 40, -(1L << 40) })
            Assert.Contains(sample, problem => problem.Candidates.ToArray().Any(candidate => candidate.Weight == weight));
        Assert.Contains(sample, problem => problem.Candidates.Length == 9);
        Assert.Contains(sample, problem => problem.Candidates.ToArray().GroupBy(candidate => candidate.Weight).Any(ties => ties.Count() > 2));
        Assert.Contains(sample, problem => problem.Candidates.ToArray().Any(candidate => candidate.Limit == 3));
    }

    [Fact]
    public void Problems_shrink_to_no_candidates()
    {
        ShrinksToAnEnd(MatchingProblems.Small, _ => true, problem => Assert.Equal(0, problem.Candidates.Length));
        ShrinksToAnEnd(MatchingProblems.SmallStable, _ => true, problem => Assert.Equal(0, problem.Candidates.Length));
        ShrinksToAnEnd(MatchingProblems.Marriages, _ => true, problem => Assert.Equal(0, problem.Candidates.Length));
    }

    [Fact]
    public void Stable_problems_reach_ties_of_both_sides_and_marriages_have_none()
    {
        var sample = Sample(MatchingProblems.SmallStable.Generator, 500);
        static bool Ties(StableProblem problem, Func<RankedCandidate, (int Of, int Rank)> by) =>
            problem.Candidates.ToArray().GroupBy(by).Any(same => same.Count() > 1);

        Assert.Contains(sample, problem => Ties(problem, candidate => (candidate.Left, candidate.LeftRank)));
        Assert.Contains(sample, problem => Ties(problem, candidate => (candidate.Right, candidate.RightRank)));
        Assert.All(Sample(MatchingProblems.Marriages.Generator, 300), problem =>
        {
            Assert.False(Ties(problem, candidate => (candidate.Left, candidate.LeftRank)) || Ties(problem, candidate => (candidate.Right, candidate.RightRank)));
            Assert.All(problem.LeftCapacities.ToArray(), capacity => Assert.Equal(1, capacity));
        });
    }

    [Fact]
    public void Medium_problems_reach_hundreds_of_candidates()
    {
        Assert.Contains(Sample(MatchingProblems.Medium.Generator, 200), problem => problem.Candidates.Length > 200);
        Assert.Contains(Sample(MatchingProblems.MediumStable.Generator, 200), problem => problem.Candidates.Length > 200);
    }
}
