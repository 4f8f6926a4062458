namespace CommunityDomain.Optimization;

/// <summary>How far a solver is.</summary>
/// <param name="Round">The round that was just finished, from 1.</param>
/// <param name="Rounds">The number of rounds, where it is known beforehand; otherwise 0.</param>
/// <param name="Open">Units that have still to find their place in this round.</param>
public readonly record struct SolverProgress(int Round, int Rounds, long Open);
