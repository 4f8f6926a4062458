using FluentResults;

namespace CommunityDomain.Optimization;

/// <summary>A matching with as many units as possible, with a cut that proves it; weights are of no concern.</summary>
/// <remarks>Immutable. The matching found depends on the problem alone. Where weights matter among largest matchings, see
/// <see cref="AssignmentObjective.MaximumCardinalityThenWeight"/>.</remarks>
public sealed class LargestMatching
{
    private LargestMatching(Matching matching, CutCertificate certificate) => (Matching, Certificate) = (matching, certificate);

    /// <summary>The matched pairs.</summary>
    public Matching Matching { get; }

    /// <summary>The cut that proves that no matching has more units, and names what is scarce.</summary>
    public CutCertificate Certificate { get; }

    /// <summary>Solves a problem exactly, on the calling thread. For n agents with capacity 1 and m candidates O(m·√n).</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="progress">Told after each round, on the calling thread, with the units gained in it.</param>
    /// <param name="cancellation">Ends the run early, with <c>optimization.cancelled</c> and no matching.</param>
    /// <returns>The matching, or <c>optimization.cancelled</c>.</returns>
    public static Result<LargestMatching> Solve(
        MatchingProblem problem, IProgress<SolverProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        using var activity = OptimizationActivity.Start("cardinality", problem.LeftCount, problem.RightCount, problem.Candidates.Length);
        try
        {
            var flow = LayeredFlow.Solve(problem, progress, cancellation);
            var (left, right) = flow.Reached();
            return Result.Ok(new LargestMatching(Matching.Of(flow.Pairs()), new(left.ToValueList(), right.ToValueList())));
        }
        catch (OperationCanceledException)
        {
            return Result.Fail<LargestMatching>(new OptimizationErrors.Cancelled());
        }
    }
}
