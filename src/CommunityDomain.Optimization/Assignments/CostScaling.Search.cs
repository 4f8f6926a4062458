using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace CommunityDomain.Optimization;

/// <content>The search: how far, in units of ε, each node is from an excess; potentials follow the distances.</content>
internal sealed partial class CostScaling
{
    private const int Unreached = int.MaxValue;
    private const int Least = 16;

    private int[] _distance = [];
    private int[] _settled = [];
    private int[] _next = [];
    private int[] _previous = [];
    private int[] _buckets = [];
    private int _furthest;
    private int _settledCount;
    private int _last;

    // The candidates of each left agent that matter now, how far they were looked for, and how far potentials have moved since, in ε.
    private Near[] _near = [];
    private int[] _nearEnd = [];
    private int _reach;
    private int _moved;

    private void StartSearch()
    {
        (_distance, _settled) = (new int[_hub + 1], new int[_hub + 1]);
        (_next, _previous) = (new int[_hub + 1], new int[_hub + 1]);
        (_near, _nearEnd) = (new Near[_room.Length], new int[_left]);
        // A deficit is never further than this from an excess: each arc's length is at most its reduced cost in ε plus one, and the path
        // back had no arc worse than one step of scaling before the scale began, two since the left agents were lifted. Who pushed locally
        // only came nearer: the potentials of excesses fell, those of deficits did not.
        _buckets = new int[checked((((2 << StepBits) + 4) * (_hub + 2)) + 1)];
        Array.Fill(_buckets, -1);
    }

    // Within a scale most candidates cost far too much to matter. Those whose reduced cost is above `reach` × ε are left out: as long as
    // potentials have moved by no more than that in all, such a candidate can't be on a shortest path, nor break the bound.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Select(int bits, int reach)
    {
        (_reach, _moved) = (reach, 0);
        for (var left = 0; left < _left; left++)
            SelectRow(left, bits, reach);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SelectRow(int left, int bits, int reach)
    {
        var potential = _potential[left];
        var count = _rows[left];
        for (var edge = _rows[left]; edge < _rows[left + 1]; edge++)
        {
            var (cost, right) = (_cost[edge], _edgeRight[edge]);
            if (reach >= _buckets.Length || (cost + potential - _potential[right]) >> bits < reach)
                _near[count++] = new(cost, right, edge);
        }
        _nearEnd[left] = count;
    }

    // Dijkstra over buckets, until deficits for as many units were met as are asked for. False when that is beyond what the candidates
    // selected can tell.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Search(int bits, long wanted)
    {
        Array.Fill(_distance, Unreached);
        (_furthest, _settledCount, _last) = (0, 0, 0);
        for (var node = 0; node <= _hub; node++)
        {
            if (_excess[node] > 0)
            {
                _distance[node] = 0;
                Enqueue(node, 0);
            }
        }
        var furthest = Math.Min(_buckets.Length - 1, _reach - _moved);
        for (var distance = 0; distance <= Math.Min(_furthest, furthest) && wanted > 0; distance++)
        {
            while (_buckets[distance] >= 0 && wanted > 0)
            {
                var node = _buckets[distance];
                Dequeue(node, distance);
                _settled[_settledCount++] = node;
                _last = distance;
                if (_excess[node] < 0)
                    wanted += _excess[node];
                Scan(node, distance, bits);
            }
        }
        Array.Fill(_buckets, -1, _last, _furthest - _last + 1);
        if (wanted > 0 && _reach >= _buckets.Length && _moved == 0)
            throw new UnreachableException("An excess has no way to a deficit.");
        return wanted <= 0;
    }

    // Lets the potentials follow the distances. False when they grew beyond what is exact.
    private bool Raise(int bits)
    {
        if (_last > -Lowest >> bits)
            return false;
        _moved += _last;
        for (var i = 0; i < _settledCount; i++)
        {
            var node = _settled[i];
            _potential[node] -= (long)(_last - _distance[node]) << bits;
            if (_potential[node] < Lowest)
                return false;
        }
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Scan(int node, int distance, int bits)
    {
        var potential = _potential[node];
        if (node < _left)
        {
            if (_through[node] > 0)
                Reach(_hub, distance, potential, 0, bits);
            foreach (ref readonly var near in _near.AsSpan(_rows[node].._nearEnd[node]))
            {
                if (_room[near.Edge] > 0)
                    Reach(near.Right, distance, potential, near.Cost, bits);
            }
        }
        else if (node < _hub)
        {
            if (_through[node] < _capacity[node])
                Reach(_hub, distance, potential, 0, bits);
            var column = node - _left;
            var end = _columns[column] + _used[column];
            for (var place = _columns[column]; place < end; place++)
            {
                var edge = _columnEdges[place];
                Reach(_edgeLeft[edge], distance, potential, -_cost[edge], bits);
            }
        }
        else
        {
            for (var other = 0; other < _hub; other++)
            {
                if (other < _left ? _through[other] < _capacity[other] : _through[other] > 0)
                    Reach(other, distance, potential, 0, bits);
            }
        }
    }

    // Called for every arc: what is settled or no shorter is left at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Reach(int node, int distance, long potential, long cost, int bits)
    {
        var known = _distance[node];
        if (known <= distance)
            return;
        var through = distance + 1 + ((cost + potential - _potential[node]) >> bits);
        if (through < known)
            Shorten(node, known, through);
    }

    private void Shorten(int node, int known, long through)
    {
        if (through >= _buckets.Length)
            return;
        if (known != Unreached)
            Dequeue(node, known);
        _distance[node] = (int)through;
        Enqueue(node, (int)through);
    }

    private void Enqueue(int node, int distance)
    {
        var head = _buckets[distance];
        (_next[node], _previous[node]) = (head, -1);
        if (head >= 0)
            _previous[head] = node;
        _buckets[distance] = node;
        _furthest = Math.Max(_furthest, distance);
    }

    private void Dequeue(int node, int distance)
    {
        var (next, previous) = (_next[node], _previous[node]);
        if (previous >= 0)
            _next[previous] = next;
        else
            _buckets[distance] = next;
        if (next >= 0)
            _previous[next] = previous;
    }

    // What the search reads of a candidate, side by side: most of its time goes by waiting for memory.
    private readonly record struct Near(long Cost, int Right, int Edge);
}
