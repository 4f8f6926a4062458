using FluentResults;

namespace CommunityDomain.Optimization;

/// <summary>
/// The best matching of a problem by weight, exact, with prices that prove it: assignment with capacities on sparse candidates.
/// </summary>
/// <remarks>
/// Immutable. Among several best matchings the one found depends on the problem alone: not on the order in which candidates were given, the
/// machine or the number of threads. Which of them it is may change with the package's version; the weight can't.
/// </remarks>
public sealed class Assignment
{
    private Assignment(Matching matching, long weight, PriceCertificate certificate) =>
        (Matching, Weight, Certificate) = (matching, weight, certificate);

    /// <summary>What was maximised.</summary>
    public AssignmentObjective Objective => Certificate.Objective;

    /// <summary>The matched pairs.</summary>
    public Matching Matching { get; }

    /// <summary>The total weight of the matched units.</summary>
    public long Weight { get; }

    /// <summary>The prices that prove that no matching is better.</summary>
    public PriceCertificate Certificate { get; }

    /// <summary>Solves a problem exactly, on the calling thread.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="objective">What is maximised.</param>
    /// <param name="progress">Told about the solver's progress, on the calling thread.</param>
    /// <param name="cancellation">Ends the run early, with <c>optimization.cancelled</c> and no matching.</param>
    /// <returns>The assignment; <c>optimization.weights-overflow</c> when the greatest weight times the number of agents is too
    /// large for exact 64-bit arithmetic (about 2^58); or <c>optimization.cancelled</c>.</returns>
    /// <remarks>
    /// Cost scaling: for n agents, m candidates and weights up to C, O(log(n·C)) scales of a few searches in O(m) each. Weights up to
    /// 10^12 are safe with 100,000 agents for <see cref="AssignmentObjective.MaximumWeight"/>; for
    /// <see cref="AssignmentObjective.MaximumCardinalityThenWeight"/> C is the spread of the weights times the number of units.
    /// </remarks>
    public static Result<Assignment> Solve(
        MatchingProblem problem,
        AssignmentObjective objective = AssignmentObjective.MaximumWeight,
        IProgress<SolverProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        if (!Enum.IsDefined(objective))
            throw new ArgumentOutOfRangeException(nameof(objective), objective, "Not an objective.");

        var bonus = objective == AssignmentObjective.MaximumWeight ? 0 : CardinalityBonus.Of(problem);
        var overflow = new OptimizationErrors.WeightsOverflow(CostScaling.Greatest / 4);
        if (bonus > CostScaling.Greatest)
            return Result.Fail<Assignment>(overflow);

        using var activity = OptimizationActivity.Start("assignment", problem.LeftCount, problem.RightCount, problem.Candidates.Length);
        try
        {
            var solved = CostScaling.Solve(problem, (long)bonus, progress, cancellation);
            if (solved is null)
                return Result.Fail<Assignment>(overflow);
            var matching = Matching.Of(solved.Pairs());
            var (left, right) = solved.Prices(problem, (long)bonus);
            return Result.Ok(new Assignment(
                matching, Sum(problem, matching), new(objective, ValueList.Create<long>(left), ValueList.Create<long>(right), (long)bonus)));
        }
        catch (OperationCanceledException)
        {
            return Result.Fail<Assignment>(new OptimizationErrors.Cancelled());
        }
    }

    private static long Sum(MatchingProblem problem, Matching matching)
    {
        long weight = 0;
        foreach (var pair in matching.Pairs)
            weight += problem.Find(pair.Left, pair.Right)!.Value.Weight * pair.Quantity;
        return weight;
    }
}
