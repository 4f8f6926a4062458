namespace CommunityDomain.Optimization;

/// <summary>
/// The flow behind <see cref="LargestMatching"/>: Hopcroft and Karp's phases (1973, SIAM Journal on Computing 2(4)) with capacities, that is,
/// Dinic's: a breadth-first search layers the agents, then augmenting paths of the shortest length are taken until none is left.
/// </summary>
/// <remarks>Mutable, flat arrays, no recursion: a path may be as long as there are agents.</remarks>
internal sealed class LayeredFlow
{
    private const int Unreached = int.MaxValue;

    private readonly int _left;
    private readonly int _right;
    private readonly int[] _rows;
    private readonly int[] _columns;
    private readonly int[] _columnEdges;
    private readonly int[] _edgeLeft;
    private readonly int[] _edgeRight;
    private readonly int[] _limit;
    private readonly int[] _flow;
    private readonly int[] _free;
    private readonly int[] _layer;
    private readonly int[] _queue;
    private readonly int[] _current;
    private readonly int[] _path;

    private LayeredFlow(MatchingProblem problem)
    {
        (_left, _right) = (problem.LeftCount, problem.RightCount);
        var candidates = problem.Candidates;
        (_edgeLeft, _edgeRight) = (new int[candidates.Length], new int[candidates.Length]);
        (_limit, _flow) = (new int[candidates.Length], new int[candidates.Length]);
        _rows = new int[_left + 1];
        for (var edge = 0; edge < candidates.Length; edge++)
        {
            (_edgeLeft[edge], _edgeRight[edge], _limit[edge]) = (candidates[edge].Left, candidates[edge].Right, candidates[edge].Limit);
            _rows[candidates[edge].Left + 1] = edge + 1;
        }
        for (var left = 1; left <= _left; left++)
            _rows[left] = Math.Max(_rows[left], _rows[left - 1]);
        _columnEdges = CandidateTable.Group(_edgeRight, _right, out _columns);
        _free = [.. problem.LeftCapacities, .. problem.RightCapacities];
        (_layer, _queue) = (new int[_left + _right], new int[_left + _right]);
        (_current, _path) = (new int[_left + _right], new int[_left + _right]);
    }

    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static LayeredFlow Solve(MatchingProblem problem, IProgress<SolverProgress>? progress, CancellationToken cancellation)
    {
        var flow = new LayeredFlow(problem);
        for (var round = 1; flow.Layer(cancellation); round++)
        {
            long moved = 0;
            Array.Clear(flow._current);
            for (var left = 0; left < flow._left; left++)
            {
                while (flow._free[left] > 0 && flow.Augment(left) is > 0 and var units)
                    moved += units;
            }
            progress?.Report(new(round, 0, moved));
        }
        return flow;
    }

    public IEnumerable<MatchedPair> Pairs()
    {
        for (var edge = 0; edge < _flow.Length; edge++)
        {
            if (_flow[edge] > 0)
                yield return new(_edgeLeft[edge], _edgeRight[edge], _flow[edge]);
        }
    }

    /// <summary>The agents that the last, unsuccessful search reached: the near side of a least cut.</summary>
    public (IEnumerable<int> Left, IEnumerable<int> Right) Reached() =>
        (Enumerable.Range(0, _left).Where(left => _layer[left] != Unreached),
         Enumerable.Range(0, _right).Where(right => _layer[_left + right] != Unreached));

    // Whether a right agent with free capacity was reached. Nothing is layered beyond the layer in which the first was found.
    private bool Layer(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Array.Fill(_layer, Unreached);
        var (head, tail, last) = (0, 0, Unreached);
        for (var left = 0; left < _left; left++)
        {
            if (_free[left] > 0)
            {
                _layer[left] = 0;
                _queue[tail++] = left;
            }
        }
        while (head < tail)
        {
            var node = _queue[head++];
            if (_layer[node] >= last)
                break;
            for (var (place, end) = Arcs(node); place < end; place++)
            {
                var edge = Edge(node, place);
                var other = Other(node, edge);
                if (Room(node, edge) == 0 || _layer[other] != Unreached)
                    continue;
                _layer[other] = _layer[node] + 1;
                _queue[tail++] = other;
                if (other >= _left && _free[other] > 0)
                    last = _layer[other];
            }
        }
        return last != Unreached;
    }

    private int Augment(int source)
    {
        var length = 1;
        _path[0] = source;
        while (length > 0)
        {
            var node = _path[length - 1];
            if (node >= _left && _free[node] > 0)
                return Move(length);
            var (start, end) = Arcs(node);
            ref var current = ref _current[node];
            var next = -1;
            for (; start + current < end; current++)
            {
                var edge = Edge(node, start + current);
                var other = Other(node, edge);
                if (_layer[other] == _layer[node] + 1 && Room(node, edge) > 0)
                {
                    next = other;
                    break;
                }
            }
            if (next >= 0)
                _path[length++] = next;
            else if (--length > 0)
                _current[_path[length - 1]]++;
        }
        return 0;
    }

    private int Move(int length)
    {
        var units = Math.Min(_free[_path[0]], _free[_path[length - 1]]);
        for (var i = 0; i + 1 < length; i++)
            units = Math.Min(units, Room(_path[i], CurrentEdge(_path[i])));
        for (var i = 0; i + 1 < length; i++)
            _flow[CurrentEdge(_path[i])] += _path[i] < _left ? units : -units;
        _free[_path[0]] -= units;
        _free[_path[length - 1]] -= units;
        return units;
    }

    private (int Start, int End) Arcs(int node) =>
        node < _left ? (_rows[node], _rows[node + 1]) : (_columns[node - _left], _columns[node - _left + 1]);

    private int Edge(int node, int place) => node < _left ? place : _columnEdges[place];

    private int CurrentEdge(int node) => Edge(node, Arcs(node).Start + _current[node]);

    private int Other(int node, int edge) => node < _left ? _left + _edgeRight[edge] : _edgeLeft[edge];

    private int Room(int node, int edge) => node < _left ? _limit[edge] - _flow[edge] : _flow[edge];
}
