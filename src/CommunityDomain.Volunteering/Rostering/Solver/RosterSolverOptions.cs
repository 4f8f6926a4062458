namespace CommunityDomain.Volunteering;

/// <summary>How much work a solver does. Work is counted in iterations, never in time, so that the same problem gives the same roster everywhere.</summary>
public sealed record RosterSolverOptions
{
    /// <summary>Threads: from 1. The answer does not depend on it. As many as the machine has processors unless given.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Price iterations before the first real roster is built, from 1.</summary>
    public int FirstIterations { get; init; } = 200;

    /// <summary>Rounds of price iterations and improvement after that, from 0.</summary>
    public int Rounds { get; init; } = 10;

    /// <summary>Price iterations in each round, from 1.</summary>
    public int IterationsPerRound { get; init; } = 150;

    /// <summary>How many volunteers with slack each round tries to improve, the greatest slack first, from 0.</summary>
    public int ImprovementsPerRound { get; init; } = 20_000;

    /// <summary>
    /// Work of the search over groups of volunteers under general rules in each round, in evaluations of all their subproblems, from 0 (none).
    /// It pays where schedules are long and hang together (rows of days, weekly hours); for a weekend or two, chains find as much in a fraction of the time.
    /// </summary>
    public int GroupEvaluations { get; init; } = 400;

    /// <summary>The longest search of one chain, in shifts, from 1.</summary>
    public int ChainShifts { get; init; } = 64;

    /// <summary>The most nodes of the branch and bound that closes what gap is left, from 0 (none).</summary>
    public int BranchNodes { get; init; } = 600;

    /// <summary>
    /// The most work of the branch and bound, from 0: pairs looked at and steps tried in the volunteers' subproblems.
    /// No node is opened past it.
    /// </summary>
    public long BranchWork { get; init; } = 400_000_000;

    /// <summary>Problems with more eligible pairs are not branched on.</summary>
    public int BranchPairs { get; init; } = 4_000;

    /// <summary>The most labels that one volunteer's subproblem may hold at a time; past it rules are dropped from his bound, from 16.</summary>
    public int LabelCap { get; init; } = 20_000;

    internal void Check()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Threads, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(FirstIterations, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(Rounds);
        ArgumentOutOfRangeException.ThrowIfLessThan(IterationsPerRound, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(ImprovementsPerRound);
        ArgumentOutOfRangeException.ThrowIfNegative(GroupEvaluations);
        ArgumentOutOfRangeException.ThrowIfLessThan(ChainShifts, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(BranchNodes);
        ArgumentOutOfRangeException.ThrowIfNegative(BranchWork);
        ArgumentOutOfRangeException.ThrowIfLessThan(LabelCap, 16);
    }
}
