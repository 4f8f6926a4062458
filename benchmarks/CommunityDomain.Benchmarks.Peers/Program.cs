using CommunityDomain.Benchmarks.Peers;

// One line for each peer: it reads its problem from the input and prints "name TAB value" lines.
switch (args)
{
    case ["min-cost-flow"]:
        return MinCostFlowPeer.Run(Console.In, Console.Out);
    case ["roster-cp-sat"]:
        return RosterPeer.RunCpSat(Console.In, Console.Out);
    case ["roster-mip"]:
        return RosterPeer.RunMip(Console.In, Console.Out);
    case ["linear-sum-assignment"]:
        return LinearSumAssignmentPeer.Run(Console.In, Console.Out);
    default:
        Console.Error.WriteLine("peers: min-cost-flow linear-sum-assignment roster-cp-sat roster-mip");
        return 2;
}
