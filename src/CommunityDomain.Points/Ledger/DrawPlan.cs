namespace CommunityDomain.Points;

/// <summary>The lots that one transfer draws, as decided and not yet applied. Reused from transfer to transfer.</summary>
internal struct DrawPlan
{
    private LotDraw[] _draws;
    private int _count;

    public DrawPlan() => _draws = new LotDraw[8];

    public long Total { get; private set; }

    public readonly ReadOnlySpan<LotDraw> Draws => _draws.AsSpan(0, _count);

    /// <summary>Makes room for so many lots of one transfer, so that planning them allocates nothing.</summary>
    public void Reserve(int lots)
    {
        if (lots > _draws.Length)
            Array.Resize(ref _draws, lots);
    }

    public void Clear() => (_count, Total) = (0, 0);

    public void Add(int lot, long amount)
    {
        if (_count == _draws.Length)
            Array.Resize(ref _draws, _count * 2);
        _draws[_count++] = new LotDraw { Lot = lot, Amount = amount };
        Total += amount;
    }
}
