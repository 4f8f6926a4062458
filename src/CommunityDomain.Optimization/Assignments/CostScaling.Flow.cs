using System.Runtime.CompilerServices;

namespace CommunityDomain.Optimization;

/// <content>The blocking flow: excess moves to deficits over arcs with a negative reduced cost, until no such path is left.</content>
internal sealed partial class CostScaling
{
    private const byte OnPath = 1;
    private const byte Dead = 2;
    private const int ToHub = -1;

    private int[] _current = [];
    private int[] _path = [];
    private byte[] _mark = [];

    private void BlockingFlow()
    {
        if (_current.Length == 0)
            (_current, _path, _mark) = (new int[_hub + 1], new int[_hub + 1], new byte[_hub + 1]);
        Array.Clear(_mark);
        Array.Fill(_current, ToHub);
        for (var source = 0; source <= _hub; source++)
        {
            while (_excess[source] > 0 && _mark[source] != Dead)
                Augment(source);
        }
    }

    // Walks along admissible arcs from the source until a deficit, then moves as much as the path has room for.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Augment(int source)
    {
        var length = 0;
        _path[length++] = source;
        _mark[source] = OnPath;
        while (length > 0)
        {
            var node = _path[length - 1];
            if (_excess[node] < 0)
            {
                Move(length);
                break;
            }
            var next = Advance(node);
            if (next >= 0)
            {
                _mark[next] = OnPath;
                _path[length++] = next;
                continue;
            }
            _mark[node] = Dead;
            if (--length > 0)
                _current[_path[length - 1]]++;
        }
        for (var i = 0; i < length; i++)
            _mark[_path[i]] = 0;
    }

    // The first node, from the current arc on, that an admissible arc leads to; the current arc stays on it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Advance(int node)
    {
        ref var current = ref _current[node];
        var potential = _potential[node];
        if (node == _hub)
        {
            for (current = Math.Max(current, 0); current < _hub; current++)
            {
                if (potential < _potential[current] && _mark[current] == 0
                    && (current < _left ? _through[current] < _capacity[current] : _through[current] > 0))
                    return current;
            }
            return -1;
        }
        if (current == ToHub)
        {
            if (potential < _potential[_hub] && _mark[_hub] == 0
                && (node < _left ? _through[node] > 0 : _through[node] < _capacity[node]))
                return _hub;
            current++;
        }
        if (node < _left)
        {
            var (start, count) = (_rows[node], _nearEnd[node] - _rows[node]);
            for (; current < count; current++)
            {
                ref readonly var near = ref _near[start + current];
                if (near.Cost + potential < _potential[near.Right] && _mark[near.Right] == 0 && _room[near.Edge] > 0)
                    return near.Right;
            }
            return -1;
        }
        var column = node - _left;
        for (; current < _used[column]; current++)
        {
            var edge = _columnEdges[_columns[column] + current];
            var left = _edgeLeft[edge];
            if (_mark[left] == 0 && potential - _cost[edge] < _potential[left])
                return left;
        }
        return -1;
    }

    private void Move(int length)
    {
        var (source, sink) = (_path[0], _path[length - 1]);
        var units = Math.Min(_excess[source], -_excess[sink]);
        for (var i = 0; i + 1 < length; i++)
            units = Math.Min(units, Room(_path[i], _path[i + 1]));
        for (var i = 0; i + 1 < length; i++)
            Carry(_path[i], _path[i + 1], (int)units);
        _excess[source] -= units;
        _excess[sink] += units;
    }

    private int Room(int from, int to)
    {
        if (to == _hub)
            return from < _left ? _through[from] : _capacity[from] - _through[from];
        if (from == _hub)
            return to < _left ? _capacity[to] - _through[to] : _through[to];
        var edge = CurrentEdge(from);
        return from < _left ? _room[edge] : _limit[edge] - _room[edge];
    }

    private void Carry(int from, int to, int units)
    {
        if (to == _hub)
            _through[from] += from < _left ? -units : units;
        else if (from == _hub)
            _through[to] += to < _left ? units : -units;
        else if (from < _left)
            Push(CurrentEdge(from), units);
        else
            PushBack(CurrentEdge(from), units);
    }

    private int CurrentEdge(int node) =>
        node < _left ? _near[_rows[node] + _current[node]].Edge : _columnEdges[_columns[node - _left] + _current[node]];
}
