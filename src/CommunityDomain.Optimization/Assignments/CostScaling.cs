using System.Runtime.CompilerServices;

namespace CommunityDomain.Optimization;

/// <summary>
/// The flow behind <see cref="Assignment"/>: a circulation of least cost by cost scaling. In each scale agents first push locally; what they leave
/// is settled by rounds of a shortest-path search in whole units of ε and a blocking flow.
/// </summary>
/// <remarks>
/// <para>
/// Nodes are the left agents, the right agents and one hub. Arcs run hub → left (capacity of the agent), left → right (limit of the
/// candidate, cost −weight) and right → hub (capacity). A circulation is a matching and its cost the weight, negated.
/// </para>
/// <para>
/// All costs are multiplied by <c>N</c>, more than the number of nodes. A flow is ε-optimal for a potential when no arc with room has a
/// reduced cost below −ε. With ε = 1 a cycle with room costs at least −(nodes) &gt; −N, and being a multiple of N at least 0: the flow
/// is optimal (Goldberg and Tarjan 1990, Mathematics of Operations Research 15(3)). The rounds with a search are those of
/// Gabow and Tarjan 1989 (SIAM Journal on Computing 18(5)). ε is a power of two, so that a length is a shift.
/// </para>
/// <para>
/// Mutable, flat arrays, single use: the hot path of the package. Deterministic. The inner loops are compiled fully at once: a run is over
/// in a second, before a busy machine gets round to compiling them better.
/// </para>
/// </remarks>
internal sealed partial class CostScaling
{
    /// <summary>Scaled weights stay below a quarter of this and potentials within twice of it, so that no sum of three overflows.</summary>
    public const long Greatest = 1L << 60;

    // No potential falls below this, nor rises above its opposite: a run in which one would is given up. Eight times the greatest scaled weight leaves
    // room for all steps of the coarse scales, in each of which a potential falls by a few such weights.
    private const long Lowest = -2 * Greatest;

    // ε falls to a quarter from scale to scale: larger steps are slower where places are contested, smaller ones nowhere faster.
    private const int StepBits = 2;

    private readonly int _left;
    private readonly int _right;
    private readonly int _hub;
    private readonly int _multiplier;

    // Candidates with room for at least one unit, by left and then right agent.
    private readonly int[] _rows;
    private readonly int[] _edgeLeft;
    private readonly int[] _edgeRight;
    private readonly long[] _cost;
    private readonly int[] _limit;
    private readonly int[] _room;

    // The candidates of each right agent; those in use stand first.
    private readonly int[] _columns;
    private readonly int[] _columnEdges;
    private readonly int[] _columnPlace;
    private readonly int[] _used;

    // Capacity, flow between hub and agent, excess and potential of each node.
    private readonly int[] _capacity;
    private readonly int[] _through;
    private readonly long[] _excess;
    private readonly long[] _potential;

    private CostScaling(MatchingProblem problem, long bonus, int localWork)
    {
        _localWork = localWork;
        (_left, _right) = (problem.LeftCount, problem.RightCount);
        _hub = _left + _right;
        _multiplier = Multiplier(problem);
        _capacity = [.. problem.LeftCapacities, .. problem.RightCapacities];
        (_through, _excess, _potential) = (new int[_hub], new long[_hub + 1], new long[_hub + 1]);

        _rows = new int[_left + 1];
        var candidates = problem.Candidates;
        var count = 0;
        (_edgeLeft, _edgeRight) = (new int[candidates.Length], new int[candidates.Length]);
        (_cost, _limit) = (new long[candidates.Length], new int[candidates.Length]);
        for (var i = 0; i < candidates.Length; i++)
        {
            var (left, right, _, limit) = candidates[i];
            limit = Math.Min(limit, Math.Min(_capacity[left], _capacity[_left + right]));
            if (limit > 0)
            {
                (_edgeLeft[count], _edgeRight[count], _cost[count], _limit[count]) = (left, _left + right, -(candidates[i].Weight + bonus) * _multiplier, limit);
                count++;
            }
            _rows[left + 1] = count;
        }
        for (var left = 1; left <= _left; left++)
            _rows[left] = Math.Max(_rows[left], _rows[left - 1]);
        _room = _limit.AsSpan(..count).ToArray();

        var ends = new int[count];
        for (var edge = 0; edge < count; edge++)
            ends[edge] = _edgeRight[edge] - _left;
        _columnEdges = CandidateTable.Group(ends, _right, out _columns);
        (_columnPlace, _used) = (new int[count], new int[_right]);
        for (var place = 0; place < count; place++)
            _columnPlace[_columnEdges[place]] = place;
        StartSearch();
        StartLocal();
    }

    /// <summary>The factor by which costs are multiplied: more than the number of nodes.</summary>
    public static int Multiplier(MatchingProblem problem) => problem.LeftCount + problem.RightCount + 2;

    /// <summary>Solves a problem in which every unit weighs <paramref name="bonus"/> more than its candidate says.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="bonus">Zero, or so much that more units come before every difference in weight.</param>
    /// <param name="progress">Told about each round.</param>
    /// <param name="cancellation">Ends the run.</param>
    /// <param name="localWork">Arcs looked at in the local rounds of a scale, by candidate and agent: with none all is left to the searches.</param>
    /// <returns>The solver with its flow and potentials, or <c>null</c> when the numbers grew beyond <see cref="Greatest"/>.</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static CostScaling? Solve(
        MatchingProblem problem, long bonus, IProgress<SolverProgress>? progress, CancellationToken cancellation, int localWork = LocalWork)
    {
        // The bonus counts by itself, too: where it all but cancels a loss, their sum tells nothing of how great the potentials become.
        Int128 most = bonus, spread = 0;
        foreach (var candidate in problem.Candidates)
        {
            most = Int128.Max(most, Int128.Abs((Int128)candidate.Weight + bonus));
            spread = Int128.Max(spread, Int128.Abs(candidate.Weight));
        }
        if (most * Multiplier(problem) > Greatest / 4)
            return null;
        var solver = new CostScaling(problem, bonus, localWork);
        if (bonus > 0)
            solver.StartWithTheMost(LayeredFlow.Solve(problem, null, cancellation), bonus);
        spread *= Multiplier(problem);
        var bits = 0;
        while (1L << bits < (long)spread)
            bits++;
        bits = (bits + StepBits - 1) / StepBits * StepBits;
        var rounds = (bits / StepBits) + 1;
        for (var round = 1; round <= rounds; round++, bits -= StepBits)
        {
            if (!solver.Refine(bits, progress is null ? null : open => progress.Report(new(round, rounds, open)), cancellation))
                return null;
        }
        return solver;
    }

    // A matching with as many units as possible is the best one if only the bonus counts, and the cut that proves it gives the potentials:
    // reached or not, the reduced cost of the bonus alone is nowhere below zero. What weights add is no more than the greatest of them,
    // so that the scales begin there and not at the bonus.
    private void StartWithTheMost(LayeredFlow largest, long bonus)
    {
        var edge = 0;
        foreach (var (left, right, units) in largest.Pairs())
        {
            while (_edgeLeft[edge] != left || _edgeRight[edge] != _left + right)
                edge++;
            Push(edge, units);
            _through[left] += units;
            _through[_left + right] += units;
        }
        Array.Fill(_potential, bonus * _multiplier, 0, _left);
        var (competing, scarce) = largest.Reached();
        foreach (var left in competing)
            _potential[left] = 0;
        foreach (var right in scarce)
            _potential[_left + right] = -bonus * _multiplier;
    }

    /// <summary>The units of each candidate of the problem that are matched.</summary>
    public IEnumerable<MatchedPair> Pairs()
    {
        for (var edge = 0; edge < _room.Length; edge++)
        {
            if (_room[edge] < _limit[edge])
                yield return new(_edgeLeft[edge], _edgeRight[edge] - _left, _limit[edge] - _room[edge]);
        }
    }

    /// <summary>
    /// Exact prices in whole units of weight. A potential modulo N can't take all N values, as there are fewer nodes; when rounding down
    /// starts at a residue that none has, no reduced cost falls below zero, because only a step from the last residue to the first could.
    /// </summary>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="bonus">The bonus it was solved with.</param>
    public (long[] Left, long[] Right) Prices(MatchingProblem problem, long bonus)
    {
        var taken = new bool[_multiplier];
        foreach (var potential in _potential)
            taken[Residue(potential)] = true;
        var start = Array.IndexOf(taken, false);
        long Rounded(int node) => Floor(_potential[node] - start) - Floor(_potential[_hub] - start);
        var (left, right) = (new long[_left], new long[_right]);
        for (var i = 0; i < _left; i++)
            left[i] = Math.Max(0, Rounded(i));
        for (var i = 0; i < _right; i++)
            right[i] = Math.Max(0, -Rounded(_left + i));
        // Where a pair's limit lies above what one of its two has at all, the flow took that for the limit. What the pair is worth beyond its prices is
        // then due to that agent's capacity: moved into his price it leaves the bound as it is, and says what one more unit of him would add.
        foreach (var candidate in problem.Candidates)
        {
            var (fromLeft, fromRight) = (_capacity[candidate.Left], _capacity[_left + candidate.Right]);
            if (candidate.Limit <= Math.Min(fromLeft, fromRight))
                continue;
            ref var price = ref fromLeft <= fromRight ? ref left[candidate.Left] : ref right[candidate.Right];
            price += Math.Max(0, candidate.Weight + bonus - left[candidate.Left] - right[candidate.Right]);
        }
        return (left, right);
    }

    private long Residue(long potential) => potential - (Floor(potential) * _multiplier);

    private long Floor(long value) => (value / _multiplier) - (value % _multiplier < 0 ? 1 : 0);

    private bool Refine(int bits, Action<long>? report, CancellationToken cancellation)
    {
        Begin(bits);
        cancellation.ThrowIfCancellationRequested();
        var open = Open();
        if (open > 0)
            report?.Invoke(open);
        if (!PushLocally(bits, cancellation))
            return false;
        open = Open();
        if (open > 0)
            Select(bits, Least);
        for (; open > 0; open = Open())
        {
            cancellation.ThrowIfCancellationRequested();
            report?.Invoke(open);
            // The last few deficits are far: it is quicker to leave them to the next round, when there are fewer excesses to start from.
            var wanted = open - (open * 3 / 10);
            while (!Search(bits, wanted))
                Select(bits, Math.Min(2 * _reach, _buckets.Length));
            if (!Raise(bits))
                return false;
            BlockingFlow();
        }
        report?.Invoke(0);
        return true;
    }

    private long Open()
    {
        long open = 0;
        foreach (var excess in _excess)
            open += Math.Max(excess, 0);
        return open;
    }

    // Makes the flow ε-optimal for the potentials: what breaks the bound is filled or emptied, the rest stays as it is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Begin(int bits)
    {
        var epsilon = 1L << bits;
        var shift = _potential[_hub];
        for (var node = 0; node <= _hub; node++)
            _potential[node] -= shift;
        Array.Clear(_excess);
        (_reach, _moved) = (Least, 0);
        for (var left = 0; left < _left; left++)
        {
            Lift(left, epsilon);
            Settle(left, epsilon);
            SelectRow(left, bits, Least);
        }
        for (var node = 0; node < _hub; node++)
        {
            // hub → left costs −potential, right → hub costs +potential: the same test with the sign turned.
            var reduced = node < _left ? -_potential[node] : _potential[node];
            if (reduced < -epsilon)
                _through[node] = _capacity[node];
            else if (reduced > epsilon)
                _through[node] = 0;
            _excess[node] += node < _left ? _through[node] : -_through[node];
            _excess[_hub] += node < _left ? -_through[node] : _through[node];
        }
    }

    // A left agent with a candidate below −ε would fill all such candidates at once. Raised until the cheapest costs nothing, it has no more
    // than its capacity to place again. Potentials rise by a step of scaling at most.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Lift(int left, long epsilon)
    {
        long least = 0;
        var potential = _potential[left];
        for (var edge = _rows[left]; edge < _rows[left + 1]; edge++)
        {
            if (_room[edge] > 0)
                least = Math.Min(least, _cost[edge] + potential - _potential[_edgeRight[edge]]);
        }
        if (least < -epsilon)
            _potential[left] -= least;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Settle(int left, long epsilon)
    {
        var potential = _potential[left];
        for (var edge = _rows[left]; edge < _rows[left + 1]; edge++)
        {
            var right = _edgeRight[edge];
            var reduced = _cost[edge] + potential - _potential[right];
            if (reduced < -epsilon && _room[edge] > 0)
                Push(edge, _room[edge]);
            else if (reduced > epsilon && _room[edge] < _limit[edge])
                PushBack(edge, _limit[edge] - _room[edge]);
            var flow = _limit[edge] - _room[edge];
            _excess[left] -= flow;
            _excess[right] += flow;
        }
    }

    private void Push(int edge, int units)
    {
        if (_room[edge] == _limit[edge])
        {
            var column = _edgeRight[edge] - _left;
            Swap(_columnPlace[edge], _columns[column] + _used[column]++);
        }
        _room[edge] -= units;
    }

    private void PushBack(int edge, int units)
    {
        _room[edge] += units;
        if (_room[edge] == _limit[edge])
        {
            var column = _edgeRight[edge] - _left;
            Swap(_columnPlace[edge], _columns[column] + --_used[column]);
        }
    }

    private void Swap(int a, int b)
    {
        var (first, second) = (_columnEdges[a], _columnEdges[b]);
        (_columnEdges[a], _columnEdges[b]) = (second, first);
        (_columnPlace[second], _columnPlace[first]) = (a, b);
    }
}
