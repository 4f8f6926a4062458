namespace CommunityDomain.Volunteering;

/// <summary>
/// Solves rostering problems: prices on shifts, an exact subproblem for each volunteer, a bound from both, rosters from the prices, chains that improve
/// them, and branch and bound where the problem is small. Every roster carries a certificate.
/// </summary>
/// <remarks>
/// Deterministic: the same problem and options give the same roster and certificate on any machine and number of threads. Stateless; safe for concurrent
/// use. Not an aggregate but a pure function over flat arrays: at 90,000 volunteers a state record for each step would cost more than the answer.
/// </remarks>
/// <param name="options">How much work to do.</param>
public sealed partial class RosterSolver(RosterSolverOptions options)
{
    /// <summary>A solver with the default amount of work.</summary>
    public RosterSolver()
        : this(new RosterSolverOptions())
    {
    }

    /// <summary>How much work the solver does.</summary>
    public RosterSolverOptions Options { get; } = Checked(options);

    /// <summary>Finds a roster and its certificate.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="progress">Is told after each round.</param>
    /// <param name="cancellation">When cancelled, the best legal roster so far is returned, with a certificate that holds and <see cref="Roster.IsCancelled"/> set.</param>
    public Roster Solve(RosterProblem problem, IProgress<RosterProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        return new RosterRun(problem, Options, progress, cancellation).Solve();
    }

    private static RosterSolverOptions Checked(RosterSolverOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        return options;
    }
}
