namespace CommunityDomain.Volunteering;

/// <summary>
/// The state graphs of a problem's volunteers, shared by all threads. Volunteers of the same rules share one over the shifts of them all where their
/// shifts are much the same; others have their own. Which have one is decided once, in their order and within a fixed amount of memory, so that the same
/// are swept everywhere.
/// </summary>
internal sealed class LabelGraphs
{
    // At 12 bytes an arc and 16 a node, about 200 MB at the most.
    private const int MostArcs = 12_000_000;

    private readonly (LabelGraph Graph, LabelProgram Program)?[] _graphs;

    public LabelGraphs(RosterProblemData data, bool[] isCount, int cap)
    {
        _graphs = new (LabelGraph, LabelProgram)?[data.Persons.Length];
        long arcs = 0;
        foreach (var alike in Enumerable.Range(0, data.Persons.Length).Where(person => !isCount[person]).GroupBy(person => data.RulesOf[person]))
        {
            var persons = alike.ToArray();
            var shifts = UnionOf(data, persons);
            // A shift that a volunteer may not take is passed over, but the nights after it are not: half as many more are worth the sharing.
            var isShared = persons.Length > 1 && 2 * (long)shifts.Length * persons.Length <= 3 * persons.Sum(person => (long)ShiftsOf(data, person).Length);
            if (isShared && Build(shifts) is { } shared)
            {
                foreach (var person in persons)
                    _graphs[person] = shared;
                continue;
            }

            foreach (var person in persons)
                _graphs[person] = Build(ShiftsOf(data, person).ToArray());

            (LabelGraph, LabelProgram)? Build(int[] own)
            {
                if (arcs > MostArcs || LabelProgram.TryCompile(data, data.RuleSets[alike.Key], own, 0) is not { } program
                    || LabelGraph.TryBuild(data, program, cap) is not { } graph)
                {
                    return null;
                }

                arcs += graph.Arcs;
                return (graph, program);
            }
        }
    }

    /// <summary>The graph of a volunteer, with what it was made of; <c>null</c> when he has none.</summary>
    public (LabelGraph Graph, LabelProgram Program)? Of(int person) => _graphs[person];

    /// <summary>The shifts that a volunteer may take, in time order.</summary>
    public static ReadOnlySpan<int> ShiftsOf(RosterProblemData data, int person) =>
        data.PairShift.AsSpan(data.PersonStart[person], data.PersonStart[person + 1] - data.PersonStart[person]);

    private static int[] UnionOf(RosterProblemData data, int[] persons)
    {
        var isIn = new bool[data.Shifts.Length];
        foreach (var person in persons)
        {
            foreach (var shift in ShiftsOf(data, person))
                isIn[shift] = true;
        }

        return Enumerable.Range(0, isIn.Length).Where(shift => isIn[shift]).ToArray();
    }
}
