namespace CommunityDomain.Optimization;

/// <summary>The bonus for each matched unit that puts the number of units before every difference in weight.</summary>
internal static class CardinalityBonus
{
    // Two matchings of at most u units differ in weight by at most u × (greatest − least, with zero between them).
    public static Int128 Of(MatchingProblem problem)
    {
        Int128 left = 0, right = 0, limits = 0;
        foreach (var capacity in problem.LeftCapacities)
            left += capacity;
        foreach (var capacity in problem.RightCapacities)
            right += capacity;
        long greatest = 0, least = 0;
        foreach (var candidate in problem.Candidates)
        {
            limits += candidate.Limit;
            greatest = Math.Max(greatest, candidate.Weight);
            least = Math.Min(least, candidate.Weight);
        }
        return (Int128.Min(limits, Int128.Min(left, right)) * ((Int128)greatest - least)) + 1;
    }
}
