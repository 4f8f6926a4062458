using System.Runtime.CompilerServices;

namespace CommunityDomain.Optimization;

/// <content>
/// The local rounds of a scale: whoever has an excess pushes it along his cheapest arc and gives way to his second cheapest, first come first
/// served, as in an auction (Goldberg and Kennedy's double push, 1995, Mathematical Programming 71). They settle nearly all without a search;
/// what they do not settle in their share of work, the searches do.
/// </content>
internal sealed partial class CostScaling
{
    // Arcs looked at in a scale, by candidate and agent. Half as many cost time where places are contested, two or four times as many save none.
    private const int LocalWork = 20;

    private readonly int _localWork;
    private int[] _queue = [];
    private bool[] _isQueued = [];
    private int _head;
    private int _waiting;
    private long _looks;

    // How low the potential of a left agent may fall before a candidate that was not selected could matter.
    private long[] _floor = [];

    private void StartLocal() => (_queue, _isQueued, _floor) = (new int[_hub + 1], new bool[_hub + 1], new long[_left]);

    // False when potentials grew beyond what is exact.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool PushLocally(int bits, CancellationToken cancellation)
    {
        (_head, _waiting, _looks) = (0, 0, _localWork * ((long)_room.Length + _hub));
        Array.Clear(_isQueued);
        for (var left = 0; left < _left; left++)
            _floor[left] = _potential[left] - ((long)_reach << bits);
        for (var node = 0; node <= _hub; node++)
            Wait(node);
        while (_waiting > 0 && _looks > 0)
        {
            var node = _queue[_head];
            _waiting--;
            if (++_head > _hub)
            {
                _head = 0;
                cancellation.ThrowIfCancellationRequested();
            }
            _isQueued[node] = false;
            if (node == _hub)
                PushHub(1L << bits);
            while (_excess[node] > 0 && node != _hub && _looks > 0)
                Wait(node < _left ? PushLeft(node, bits) : PushRight(node, bits));
        }
        foreach (var potential in _potential)
        {
            if (potential is < Lowest or > -Lowest)
                return false;
        }
        return true;
    }

    private void Wait(int node)
    {
        if (_excess[node] <= 0 || _isQueued[node])
            return;
        _isQueued[node] = true;
        var tail = _head + _waiting++;
        _queue[tail > _hub ? tail - _hub - 1 : tail] = node;
    }

    // Pushes along the cheapest arc with room, and returns where it leads. There is one: what came in can go back.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PushLeft(int node, int bits)
    {
        for (var reach = Math.Min(2 * _reach, _buckets.Length); ; reach = Math.Min(2 * reach, _buckets.Length))
        {
            var potential = _potential[node];
            var (best, second, arc) = (long.MaxValue, long.MaxValue, 0);
            var row = _near.AsSpan(_rows[node].._nearEnd[node]);
            _looks -= row.Length + 1;
            for (var i = 0; i < row.Length; i++)
            {
                ref readonly var near = ref row[i];
                if (_room[near.Edge] == 0)
                    continue;
                var reduced = near.Cost + potential - _potential[near.Right];
                if (reduced < best)
                    (best, second, arc) = (reduced, best, i);
                else if (reduced < second)
                    second = reduced;
            }
            if (_through[node] > 0 && potential - _potential[_hub] is var back && back < second)
                (best, second, arc) = back < best ? (back, best, _hub) : (best, back, arc);
            // What was not selected costs no less than this.
            var others = row.Length == _rows[node + 1] - _rows[node] ? long.MaxValue : potential - _floor[node];
            if (best >= others)
            {
                SelectRow(node, bits, reach);
                _floor[node] = potential - ((long)reach << bits);
                _looks -= _rows[node + 1] - _rows[node];
                continue;
            }
            int units, next, room;
            if (arc == _hub)
            {
                units = (int)Math.Min(_excess[node], _through[node]);
                room = _through[node] -= units;
                next = _hub;
            }
            else
            {
                var edge = row[arc].Edge;
                units = (int)Math.Min(_excess[node], _room[edge]);
                Push(edge, units);
                (room, next) = (_room[edge], row[arc].Right);
            }
            GiveWay(node, next, units, best, room > 0 ? best : Math.Min(second, others), 1L << bits);
            return next;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int PushRight(int node, int bits)
    {
        var potential = _potential[node];
        var (best, second, arc) = (long.MaxValue, long.MaxValue, 0);
        var column = node - _left;
        var (start, end) = (_columns[column], _columns[column] + _used[column]);
        _looks -= end - start + 1;
        for (var place = start; place < end; place++)
        {
            var edge = _columnEdges[place];
            var reduced = potential - _cost[edge] - _potential[_edgeLeft[edge]];
            if (reduced < best)
                (best, second, arc) = (reduced, best, edge);
            else if (reduced < second)
                second = reduced;
        }
        if (_through[node] < _capacity[node])
        {
            var onwards = potential - _potential[_hub];
            if (onwards < best)
            {
                var units = (int)Math.Min(_excess[node], _capacity[node] - _through[node]);
                _through[node] += units;
                GiveWay(node, _hub, units, onwards, _through[node] < _capacity[node] ? onwards : best, 1L << bits);
                return _hub;
            }
            second = Math.Min(second, onwards);
        }
        var returned = (int)Math.Min(_excess[node], _limit[arc] - _room[arc]);
        PushBack(arc, returned);
        GiveWay(node, _edgeLeft[arc], returned, best, _room[arc] < _limit[arc] ? best : second, 1L << bits);
        return _edgeLeft[arc];
    }

    // Units moved along the best arc; the potential falls until the cheapest arc that still has room costs −ε. That is as low as it may. Where it
    // falls beyond what is exact, the rounds end.
    private void GiveWay(int node, int next, int units, long best, long left, long epsilon)
    {
        _excess[node] -= units;
        _excess[next] += units;
        _potential[node] -= Math.Max(0, (left == long.MaxValue ? best : left) + epsilon);
        if (_potential[node] < Lowest)
            _looks = 0;
    }

    // The hub has an arc to everybody: it pushes along all that cost less than nothing in one pass.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void PushHub(long epsilon)
    {
        var potential = _potential[_hub];
        var least = long.MaxValue;
        _looks -= _hub;
        for (var node = 0; node < _hub && _excess[_hub] > 0; node++)
        {
            var room = node < _left ? _capacity[node] - _through[node] : _through[node];
            var reduced = potential - _potential[node];
            if (room > 0 && reduced < 0)
            {
                var units = (int)Math.Min(_excess[_hub], room);
                _through[node] += node < _left ? units : -units;
                _excess[_hub] -= units;
                _excess[node] += units;
                room -= units;
                Wait(node);
            }
            if (room > 0)
                least = Math.Min(least, reduced);
        }
        // An excess always leaves an arc with room: it came in by one.
        if (_excess[_hub] == 0)
            return;
        _potential[_hub] -= least + epsilon;
        if (_potential[_hub] < Lowest)
            _looks = 0;
        Wait(_hub);
    }
}
