using System.Globalization;
using CommunityDomain.Benchmarks.Peers;

// One line for each peer: it reads its problem from the input and prints "name TAB value" lines.
switch (args)
{
    case ["min-cost-flow"]:
        return MinCostFlowPeer.Run(Console.In, Console.Out);
    case ["roster-cp-sat", var seconds]:
        return RosterPeer.RunCpSat(Console.In, Console.Out, int.Parse(seconds, CultureInfo.InvariantCulture));
    case ["roster-scip", var seconds]:
        return RosterPeer.RunMip(Console.In, Console.Out, "SCIP", int.Parse(seconds, CultureInfo.InvariantCulture));
    case ["roster-highs", var seconds]:
        return RosterPeer.RunMip(Console.In, Console.Out, "HIGHS", int.Parse(seconds, CultureInfo.InvariantCulture));
    case ["linear-sum-assignment"]:
        return LinearSumAssignmentPeer.Run(Console.In, Console.Out);
    default:
        Console.Error.WriteLine("peers: min-cost-flow, linear-sum-assignment, roster-cp-sat SECONDS, roster-scip SECONDS, roster-highs SECONDS");
        return 2;
}
