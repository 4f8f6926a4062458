using FluentResults;

namespace CommunityDomain.Optimization;

/// <summary>A matching in which no two would both rather have each other: deferred acceptance, either side proposing.</summary>
/// <remarks>
/// Immutable. The same problem, side and tie-break give the same matching. With ties broken as declared it is the best stable matching for
/// every proposer at once and the worst for every receiver (for many-to-many pairs: by each agent's ranking of single partners), and
/// no proposer gains by misstating his list as long as his capacity is 1.
/// </remarks>
public sealed class StableMatching
{
    private StableMatching(Matching matching, MatchingSide proposing, TieBreak ties, long proposals) =>
        (Matching, Proposing, Ties, Proposals) = (matching, proposing, ties, proposals);

    /// <summary>The matched pairs.</summary>
    public Matching Matching { get; }

    /// <summary>The side that proposed.</summary>
    public MatchingSide Proposing { get; }

    /// <summary>How ties were broken.</summary>
    public TieBreak Ties { get; }

    /// <summary>The number of proposals made.</summary>
    public long Proposals { get; }

    /// <summary>Finds a stable matching, on the calling thread. There always is one.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="proposing">The side that proposes, and is favoured.</param>
    /// <param name="ties">How ties are broken.</param>
    /// <param name="progress">Told every 65,536 proposals, on the calling thread.</param>
    /// <param name="cancellation">Ends the run early, with <c>optimization.cancelled</c> and no matching.</param>
    /// <returns>The matching, or <c>optimization.cancelled</c>.</returns>
    /// <remarks>O(m·log m) for m candidates with limits of 1. With greater limits the number of proposals may grow with the units.</remarks>
    public static Result<StableMatching> Solve(
        StableProblem problem,
        MatchingSide proposing = MatchingSide.Left,
        TieBreak ties = default,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (!Enum.IsDefined(proposing))
            throw new ArgumentOutOfRangeException(nameof(proposing), proposing, "Not a side.");
        using var activity = OptimizationActivity.Start("stability", problem.LeftCount, problem.RightCount, problem.Candidates.Length);
        try
        {
            var run = DeferredAcceptance.Run(problem, proposing, ties, progress, cancellation);
            return Result.Ok(new StableMatching(Matching.Of(run.Pairs()), proposing, ties, run.Proposals));
        }
        catch (OperationCanceledException)
        {
            return Result.Fail<StableMatching>(new OptimizationErrors.Cancelled());
        }
    }

    /// <summary>Checks this matching against everybody's preferences: <see cref="StabilityAudit.Of"/>.</summary>
    /// <param name="problem">The problem that was solved.</param>
    public StabilityAudit Verify(StableProblem problem) => StabilityAudit.Of(problem, Matching);
}
