using System.Diagnostics;

namespace CommunityDomain.Optimization;

/// <summary>The traces of solver runs; costs nothing when nobody listens.</summary>
internal static class OptimizationActivity
{
    private static readonly ActivitySource Source = new("CommunityDomain.Optimization");

    public static Activity? Start(string solver, int left, int right, int candidates)
    {
        var activity = Source.StartActivity(solver);
        activity?.SetTag("left", left).SetTag("right", right).SetTag("candidates", candidates);
        return activity;
    }
}
