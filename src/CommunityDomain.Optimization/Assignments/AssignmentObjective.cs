namespace CommunityDomain.Optimization;

/// <summary>What an assignment maximises. <c>default</c> is <see cref="MaximumWeight"/>.</summary>
public enum AssignmentObjective
{
    /// <summary>The total weight. Who would lower it stays unmatched.</summary>
    MaximumWeight,

    /// <summary>The number of matched units, and among all matchings with that number the total weight, negative weights included.</summary>
    MaximumCardinalityThenWeight,
}
