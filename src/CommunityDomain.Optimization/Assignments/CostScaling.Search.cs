using System.Diagnostics;

namespace CommunityDomain.Optimization;

/// <content>The search: how far, in units of ε, each node is from an excess; potentials follow the distances.</content>
internal sealed partial class CostScaling
{
    private const int Unreached = int.MaxValue;

    private int[] _distance = [];
    private int[] _settled = [];
    private int[] _next = [];
    private int[] _previous = [];
    private int[] _buckets = [];
    private int _furthest;

    private void StartSearch()
    {
        (_distance, _settled) = (new int[_hub + 1], new int[_hub + 1]);
        (_next, _previous) = (new int[_hub + 1], new int[_hub + 1]);
        // A deficit is never further than this from an excess: each arc's length is at most its reduced cost in ε plus one, and the path
        // back had no arc worse than one step of scaling before the scale began.
        _buckets = new int[checked((((1 << StepBits) + 4) * (_hub + 2)) + 1)];
        Array.Fill(_buckets, -1);
    }

    // Dijkstra over buckets. Stops at the distance at which deficits for all of the excess were met.
    private bool Search(int bits, long open)
    {
        Array.Fill(_distance, Unreached);
        _furthest = 0;
        for (var node = 0; node <= _hub; node++)
        {
            if (_excess[node] > 0)
            {
                _distance[node] = 0;
                Enqueue(node, 0);
            }
        }
        var (count, last) = (0, 0);
        for (var distance = 0; distance <= _furthest && open > 0; distance++)
        {
            while (_buckets[distance] >= 0 && open > 0)
            {
                var node = _buckets[distance];
                Dequeue(node, distance);
                _settled[count++] = node;
                last = distance;
                if (_excess[node] < 0)
                    open += _excess[node];
                Scan(node, distance, bits);
            }
        }
        if (open > 0)
            throw new UnreachableException("An excess has no way to a deficit.");
        Array.Fill(_buckets, -1, last, _furthest - last + 1);
        if (last > (Greatest / 4) >> bits)
            return false;
        for (var i = 0; i < count; i++)
        {
            var node = _settled[i];
            _potential[node] -= (long)(last - _distance[node]) << bits;
            if (_potential[node] < -Greatest / 4)
                return false;
        }
        return true;
    }

    private void Scan(int node, int distance, int bits)
    {
        var potential = _potential[node];
        if (node < _left)
        {
            if (_through[node] > 0)
                Reach(_hub, distance, potential, 0, bits);
            for (var edge = _rows[node]; edge < _rows[node + 1]; edge++)
            {
                if (_room[edge] > 0)
                    Reach(_edgeRight[edge], distance, potential, _cost[edge], bits);
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

    private void Reach(int node, int distance, long potential, long cost, int bits)
    {
        var known = _distance[node];
        if (known <= distance)
            return;
        var through = distance + 1 + ((cost + potential - _potential[node]) >> bits);
        if (through >= known || through >= _buckets.Length)
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
}
