using System.Diagnostics;
using System.Globalization;
using Google.OrTools.Graph;

namespace CommunityDomain.Benchmarks.Peers;

/// <summary>OR-Tools' minimum-cost flow.</summary>
/// <remarks>Input: <c>nodes arcs</c>; a line <c>tail head capacity cost</c> for each arc; a line <c>supply</c> for each node.
/// Output: <c>flow</c>, <c>cost</c>, <c>seconds</c> and <c>core-seconds</c> (of solving alone).</remarks>
internal static class MinCostFlowPeer
{
    public static int Run(TextReader input, TextWriter output)
    {
        var size = Numbers(input);
        using var problem = new MinCostFlow();
        for (var arc = 0L; arc < size[1]; arc++)
        {
            var line = Numbers(input);
            problem.AddArcWithCapacityAndUnitCost((int)line[0], (int)line[1], line[2], line[3]);
        }
        for (var node = 0; node < size[0]; node++)
            problem.SetNodeSupply(node, Numbers(input)[0]);
        var before = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        var status = problem.SolveMaxFlowWithMinCost();
        clock.Stop();
        var core = Environment.CpuUsage.TotalTime - before;
        if (status != MinCostFlowBase.Status.OPTIMAL)
        {
            Console.Error.WriteLine($"min-cost-flow: {status}");
            return 1;
        }
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"flow\t{problem.MaximumFlow()}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cost\t{problem.OptimalCost()}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds\t{clock.Elapsed.TotalSeconds}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"core-seconds\t{core.TotalSeconds}"));
        return 0;
    }

    internal static long[] Numbers(TextReader input)
    {
        var line = input.ReadLine() ?? throw new InvalidDataException("The problem ends early.");
        return Array.ConvertAll(line.Split(' ', StringSplitOptions.RemoveEmptyEntries), word => long.Parse(word, CultureInfo.InvariantCulture));
    }
}
