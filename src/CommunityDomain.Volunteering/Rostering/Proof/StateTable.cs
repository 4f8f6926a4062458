namespace CommunityDomain.Volunteering;

/// <summary>The verifier's states: rows of numbers, each with the best value that reaches it.</summary>
internal sealed class StateTable(int width)
{
    private readonly Dictionary<int, int> _firstByHash = [];
    private readonly List<int> _nextOfSameHash = [];
    private readonly List<long> _values = [];
    private int[] _rows = new int[width * 64];

    public int Count => _values.Count;

    public ReadOnlySpan<int> StateOf(int number) => _rows.AsSpan(number * width, width);

    public long ValueOf(int number) => _values[number];

    public void Offer(ReadOnlySpan<int> state, long value)
    {
        var hash = new HashCode();
        foreach (var number in state)
            hash.Add(number);
        var code = hash.ToHashCode();
        var first = _firstByHash.GetValueOrDefault(code, -1);
        for (var at = first; at >= 0; at = _nextOfSameHash[at])
        {
            if (!StateOf(at).SequenceEqual(state))
                continue;
            _values[at] = Math.Max(_values[at], value);
            return;
        }

        if (_rows.Length < (Count + 1) * width)
            Array.Resize(ref _rows, _rows.Length * 2);
        state.CopyTo(_rows.AsSpan(Count * width, width));
        _firstByHash[code] = Count;
        _nextOfSameHash.Add(first);
        _values.Add(value);
    }
}
