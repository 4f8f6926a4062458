namespace CommunityDomain.Volunteering;

/// <summary>
/// The first answer to drop-outs, in milliseconds: a legal roster whose lost places are filled by chains. It can be shown at once; <see cref="Prove"/>
/// then looks for a better one and proves how good that is.
/// </summary>
/// <remarks>Immutable and safe for concurrent use.</remarks>
public sealed class RosterRefill
{
    private readonly RepairRun _run;

    internal RosterRefill(RepairRun run, Roster roster, int lost, int wanted, int filled, int moved)
    {
        _run = run;
        (Roster, Lost, Wanted, Filled, Moved) = (roster, lost, wanted, filled, moved);
    }

    /// <summary>The roster, certified for the problem's own objective by the prices of the old one.</summary>
    public Roster Roster { get; }

    /// <summary>How many old assignments are impossible now.</summary>
    public int Lost { get; }

    /// <summary>How many places are wanted: those that the old roster filled, and those of new shifts.</summary>
    public int Wanted { get; }

    /// <summary>How many of them are filled.</summary>
    public int Filled { get; }

    /// <summary>How many old assignments were still possible and are not in it.</summary>
    public int Moved { get; }

    /// <summary>Fills more places where that is possible, moves fewer, and proves both.</summary>
    /// <param name="cancellation">When cancelled, the best by then is returned, with bounds that hold.</param>
    public RosterRepair Prove(CancellationToken cancellation = default) => _run.Prove(cancellation);
}
