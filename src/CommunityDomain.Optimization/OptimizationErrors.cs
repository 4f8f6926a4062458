namespace CommunityDomain.Optimization;

/// <summary>The refusals of matching: problems that can't be solved, and matchings or certificates that don't hold.</summary>
public static partial class OptimizationErrors;
