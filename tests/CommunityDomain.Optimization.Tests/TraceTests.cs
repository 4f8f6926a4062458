using System.Diagnostics;

namespace CommunityDomain.Optimization.Tests;

/// <summary>Whoever listens sees each run by its solver and its size.</summary>
public sealed class TraceTests
{
    [Fact]
    public void Solve_is_traced_by_solver_and_size()
    {
        var seen = new List<string>();
        using var outer = new Activity("outer").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "CommunityDomain.Optimization",
            Sample = (ref _) => ActivitySamplingResult.AllData,
            // Other tests run meanwhile: only what began below is ours.
            ActivityStopped = activity =>
            {
                if (activity.ParentSpanId == outer.SpanId)
                    seen.Add($"{activity.OperationName} {string.Join(", ", activity.TagObjects.Select(tag => $"{tag.Key} {tag.Value}"))}");
            },
        };
        ActivitySource.AddActivityListener(listener);

        var problem = MatchingProblem.Create([1, 1], [1], [new(0, 0, 1), new(1, 0, 2)]).Value;
        _ = Assignment.Solve(problem);
        _ = LargestMatching.Solve(problem);
        _ = StableMatching.Solve(StableProblem.Create([1, 1, 1], [1], [new(1, 0, 0, 0)]).Value);

        Assert.Equal(
            [
                "assignment left 2, right 1, candidates 2",
                "cardinality left 2, right 1, candidates 2",
                "stability left 3, right 1, candidates 1",
            ],
            seen);
    }
}
