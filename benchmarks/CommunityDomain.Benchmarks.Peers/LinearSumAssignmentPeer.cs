using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Graph;

namespace CommunityDomain.Benchmarks.Peers;

/// <summary>OR-Tools' linear sum assignment: perfect matchings of equal sides only.</summary>
/// <remarks>Input: <c>arcs</c>; a line <c>left right cost</c> for each arc. Output: <c>flow</c> (pairs), <c>cost</c>, <c>seconds</c> and <c>core-seconds</c> (of solving alone).</remarks>
internal static class LinearSumAssignmentPeer
{
    public static int Run(TextReader input, TextWriter output)
    {
        using var problem = new LinearSumAssignment();
        for (var left = MinCostFlowPeer.Numbers(input)[0]; left > 0; left--)
        {
            var line = MinCostFlowPeer.Numbers(input);
            problem.AddArcWithCost((int)line[0], (int)line[1], line[2]);
        }
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var status = problem.Solve();
        clock.Stop();
        var core = Environment.CpuUsage.TotalTime - before;
        if (status != LinearSumAssignment.Status.OPTIMAL)
        {
            Console.Error.WriteLine($"linear-sum-assignment: {status}");
            return 1;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"flow\t{problem.NumNodes()}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cost\t{problem.OptimalCost()}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds\t{clock.Elapsed.TotalSeconds}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"core-seconds\t{core.TotalSeconds}"));
        return 0;
    }
}
