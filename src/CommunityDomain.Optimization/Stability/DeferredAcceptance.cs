namespace CommunityDomain.Optimization;

/// <summary>
/// Deferred acceptance (Gale and Shapley 1962, American Mathematical Monthly 69(1)) with capacities on both sides and limits on pairs
/// (Baïou and Balinski 2002, Mathematics of Operations Research 27(3)).
/// </summary>
/// <remarks>
/// Each proposer goes down his list; each receiver holds the best units offered so far, up to his capacity, and rejects the worst. A receiver who
/// rejected a unit of a pair is full of better ones and stays so, so no more of that pair is ever offered to him. With limits of 1 there are
/// at most as many proposals as candidates; in general at most as many as units.
/// </remarks>
internal sealed class DeferredAcceptance
{
    private readonly RankedCandidate[] _candidates;
    private readonly bool _leftProposes;

    // Each proposer's candidates from best to worst, and where he stands in the list.
    private readonly int[] _lists;
    private readonly int[] _starts;
    private readonly int[] _place;
    private readonly int[] _free;

    // Each receiver's place for a candidate: lower is better. The candidates held, as a heap with the worst on top.
    private readonly int[] _worth;
    private readonly int[] _heaps;
    private readonly int[] _heapStarts;
    private readonly int[] _heapCounts;
    private readonly long[] _room;

    private readonly int[] _units;
    private readonly bool[] _closed;

    private DeferredAcceptance(StableProblem problem, MatchingSide proposing, TieBreak ties)
    {
        _candidates = problem.Candidates.ToArray();
        _leftProposes = proposing == MatchingSide.Left;
        var receiving = _leftProposes ? MatchingSide.Right : MatchingSide.Left;
        var proposers = _leftProposes ? problem.LeftCapacities : problem.RightCapacities;
        var receivers = _leftProposes ? problem.RightCapacities : problem.LeftCapacities;
        _free = proposers.ToArray();
        _room = new long[receivers.Length];
        for (var i = 0; i < receivers.Length; i++)
            _room[i] = receivers[i];
        _lists = Lists(proposing, proposers.Length, receivers.Length, ties, out _starts);
        _place = _starts.AsSpan(..proposers.Length).ToArray();
        _heaps = Lists(receiving, receivers.Length, proposers.Length, ties, out _heapStarts);
        _worth = new int[_candidates.Length];
        for (var place = 0; place < _heaps.Length; place++)
            _worth[_heaps[place]] = place;
        _heapCounts = new int[receivers.Length];
        (_units, _closed) = (new int[_candidates.Length], new bool[_candidates.Length]);
    }

    /// <summary>The number of proposals made.</summary>
    public long Proposals { get; private set; }

    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public static DeferredAcceptance Run(
        StableProblem problem, MatchingSide proposing, TieBreak ties, IProgress<SolverProgress>? progress, CancellationToken cancellation)
    {
        const int Often = 1 << 16;
        var run = new DeferredAcceptance(problem, proposing, ties);
        var waiting = new Stack<int>();
        for (var proposer = run._free.Length - 1; proposer >= 0; proposer--)
            waiting.Push(proposer);
        while (waiting.TryPop(out var proposer))
        {
            while (run.NextCandidate(proposer) is >= 0 and var candidate)
            {
                run.Propose(proposer, candidate, waiting);
                if (++run.Proposals % Often == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    progress?.Report(new((int)Math.Min(run.Proposals / Often, int.MaxValue), 0, run.Open()));
                }
            }
        }
        cancellation.ThrowIfCancellationRequested();
        return run;
    }

    public IEnumerable<MatchedPair> Pairs()
    {
        for (var i = 0; i < _units.Length; i++)
        {
            if (_units[i] > 0)
                yield return new(_candidates[i].Left, _candidates[i].Right, _units[i]);
        }
    }

    // The units of all who have somebody left to ask.
    private long Open()
    {
        long open = 0;
        for (var proposer = 0; proposer < _free.Length; proposer++)
            open += _place[proposer] < _starts[proposer + 1] ? _free[proposer] : 0;
        return open;
    }

    private int Proposer(int candidate) => _leftProposes ? _candidates[candidate].Left : _candidates[candidate].Right;

    private int Receiver(int candidate) => _leftProposes ? _candidates[candidate].Right : _candidates[candidate].Left;

    // Each agent's candidates from best to worst: by rank, then by the lot of the other, then by the other's index.
    private int[] Lists(MatchingSide side, int agents, int others, TieBreak ties, out int[] starts)
    {
        var isLeft = side == MatchingSide.Left;
        var opposite = isLeft ? MatchingSide.Right : MatchingSide.Left;
        var lots = new ulong[others];
        for (var i = 0; i < others; i++)
            lots[i] = ties.Lot(opposite, i);
        var own = new int[_candidates.Length];
        var keys = new (int Rank, ulong Lot, int Other)[_candidates.Length];
        for (var i = 0; i < own.Length; i++)
            own[i] = isLeft ? _candidates[i].Left : _candidates[i].Right;
        var lists = CandidateTable.Group(own, agents, out starts);
        for (var i = 0; i < lists.Length; i++)
        {
            var candidate = _candidates[lists[i]];
            var other = isLeft ? candidate.Right : candidate.Left;
            keys[i] = (isLeft ? candidate.LeftRank : candidate.RightRank, lots[other], other);
        }
        for (var agent = 0; agent < agents; agent++)
            Array.Sort(keys, lists, starts[agent], starts[agent + 1] - starts[agent]);
        return lists;
    }

    // The best candidate to whom the proposer can still offer a unit, or −1.
    private int NextCandidate(int proposer)
    {
        if (_free[proposer] == 0)
            return -1;
        for (ref var place = ref _place[proposer]; place < _starts[proposer + 1]; place++)
        {
            var candidate = _lists[place];
            if (!_closed[candidate] && _units[candidate] < _candidates[candidate].Limit)
                return candidate;
        }
        return -1;
    }

    private void Propose(int proposer, int candidate, Stack<int> waiting)
    {
        var receiver = Receiver(candidate);
        var units = Math.Min(_free[proposer], _candidates[candidate].Limit - _units[candidate]);
        if (_units[candidate] == 0)
            Hold(receiver, candidate);
        _units[candidate] += units;
        _free[proposer] -= units;
        _room[receiver] -= units;
        while (_room[receiver] < 0)
        {
            var worst = _heaps[_heapStarts[receiver]];
            var rejected = (int)Math.Min(_units[worst], -_room[receiver]);
            _closed[worst] = true;
            _units[worst] -= rejected;
            _room[receiver] += rejected;
            // Who waits already, or is proposing just now, waits once more: then he is found with nothing to offer, and that costs a look.
            waiting.Push(Proposer(worst));
            _free[Proposer(worst)] += rejected;
            if (_units[worst] == 0)
                DropWorst(receiver);
        }
    }

    private void Hold(int receiver, int candidate)
    {
        var (start, at) = (_heapStarts[receiver], _heapCounts[receiver]++);
        while (at > 0)
        {
            var above = (at - 1) / 2;
            if (_worth[_heaps[start + above]] > _worth[candidate])
                break;
            _heaps[start + at] = _heaps[start + above];
            at = above;
        }
        _heaps[start + at] = candidate;
    }

    private void DropWorst(int receiver)
    {
        var (start, count) = (_heapStarts[receiver], --_heapCounts[receiver]);
        var moved = _heaps[start + count];
        var at = 0;
        while ((2 * at) + 1 < count)
        {
            var below = (2 * at) + 1;
            if (below + 1 < count && _worth[_heaps[start + below + 1]] > _worth[_heaps[start + below]])
                below++;
            if (_worth[_heaps[start + below]] < _worth[moved])
                break;
            _heaps[start + at] = _heaps[start + below];
            at = below;
        }
        if (count > 0)
            _heaps[start + at] = moved;
    }
}
