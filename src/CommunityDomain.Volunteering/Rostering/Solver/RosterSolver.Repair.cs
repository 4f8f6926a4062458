namespace CommunityDomain.Volunteering;

public sealed partial class RosterSolver
{
    // The refill by chains is nearly always best already: little search, much proof.
    private const int RepairRounds = 4;
    private const int RepairImprovements = 200;
    private const int RepairNodes = 60;
    private const int RepairGroups = 40;

    /// <summary>
    /// Mends a roster for a problem that has changed: volunteers dropped out, shifts came, went or moved. Fills what can be filled, moving as few other
    /// assignments as possible, and proves both.
    /// </summary>
    /// <param name="problem">The problem as it is now.</param>
    /// <param name="old">The roster of the problem as it was; volunteers and shifts are matched by their ids.</param>
    /// <param name="cancellation">When cancelled, the places filled by then are returned, with bounds that hold.</param>
    public RosterRepair Repair(RosterProblem problem, Roster old, CancellationToken cancellation = default) => NewRepair(problem, old).Prove(cancellation);

    /// <summary>The first part of <see cref="Repair"/> alone, in milliseconds: lost places filled by chains. The proof can follow from its answer.</summary>
    /// <param name="problem">The problem as it is now.</param>
    /// <param name="old">The roster of the problem as it was; volunteers and shifts are matched by their ids.</param>
    /// <param name="cancellation">When cancelled, the certificate may be weaker than it could be.</param>
    public RosterRefill Refill(RosterProblem problem, Roster old, CancellationToken cancellation = default) => NewRepair(problem, old).Refill(cancellation);

    private RepairRun NewRepair(RosterProblem problem, Roster old)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(old);
        var work = Options with
        {
            Rounds = Math.Min(Options.Rounds, RepairRounds),
            ImprovementsPerRound = Math.Min(Options.ImprovementsPerRound, RepairImprovements),
            GroupEvaluations = Math.Min(Options.GroupEvaluations, RepairGroups),
            BranchNodes = Math.Min(Options.BranchNodes, RepairNodes),
        };
        return new RepairRun(problem, old, Options, work);
    }
}
