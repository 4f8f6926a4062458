namespace CommunityDomain.Volunteering;

public sealed partial class RosterSolver
{
    // The refill by chains is nearly always best already: little search, much proof.
    private const int RepairRounds = 4;
    private const int RepairImprovements = 200;

    /// <summary>
    /// Mends a roster for a problem that has changed: volunteers dropped out, shifts came, went or moved. Fills what can be filled, moving as few other
    /// assignments as possible, and proves both.
    /// </summary>
    /// <param name="problem">The problem as it is now.</param>
    /// <param name="old">The roster of the problem as it was; volunteers and shifts are matched by their ids.</param>
    /// <param name="cancellation">When cancelled, the places filled by then are returned, with bounds that hold.</param>
    public RosterRepair Repair(RosterProblem problem, Roster old, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(old);
        var run = new RepairRun(problem, old, Options);
        var work = Options with { Rounds = Math.Min(Options.Rounds, RepairRounds), ImprovementsPerRound = Math.Min(Options.ImprovementsPerRound, RepairImprovements) };
        return run.Prove(
            new RosterRun(run.Question, work, null, cancellation), new RosterRun(problem, Options, null, cancellation, old.Certificate), cancellation);
    }
}
