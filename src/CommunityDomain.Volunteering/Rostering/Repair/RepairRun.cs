namespace CommunityDomain.Volunteering;

/// <summary>
/// One repair. Chains fill what was lost. Then two questions over the same arrays are answered with prices: how many places can be filled at all, and
/// how much can be kept when a place is worth so many assignments.
/// </summary>
/// <remarks>
/// Any such weight gives a true bound for rosters that fill a given number of places. Small weights have good prices after few steps; a place that
/// outweighs everything would need prices ten thousand times as exact. So weights grow only while the answer is not proven.
/// </remarks>
internal sealed class RepairRun
{
    private static readonly int[] PlaceWeights = [4, 32, 256];

    // The first answer looks near the open places; the proof's search then looks everywhere.
    private const int FirstChainShifts = 24;

    private readonly RepairCase _case;
    private readonly Roster _old;
    private readonly RosterSolverOptions _own;
    private readonly RosterSolverOptions _work;
    private readonly ShiftColumns _columns;
    private readonly RosterProblemData? _tied;
    private readonly int[][] _first;

    public RepairRun(RosterProblem problem, Roster old, RosterSolverOptions own, RosterSolverOptions work)
    {
        (_old, _own, _work) = (old, own, work);
        _case = new RepairCase(problem, old);
        _columns = new ShiftColumns(problem.Data);
        _tied = _case.TieBreaking();
        var data = _tied ?? _case.Ask(_case.InOrder);
        var draft = _case.Kept(data);
        Fill(data, draft, Math.Min(own.ChainShifts, FirstChainShifts));
        _first = draft.Copy();
    }

    /// <summary>The first answer, certified by the old prices.</summary>
    public RosterRefill Refill(CancellationToken cancellation)
    {
        var (filled, kept) = _case.Read(_first);
        return new RosterRefill(this, Certify(_first, cancellation), _case.Lost, _case.Places, filled, _case.KeptCount - kept);
    }

    public RosterRepair Prove(CancellationToken cancellation)
    {
        var search = new Search(_case.Read(_first), _first);
        ProvePlaces(search, Glance(), cancellation);
        var asked = -1;
        foreach (var place in PlaceWeights.Append(_case.InOrder.Place))
        {
            if (search.IsProven(_case.KeptCount) || (asked == search.Filled && place > PlaceWeights[1]) || cancellation.IsCancellationRequested)
                break;
            AskKept(search, new RepairWeights(place, 1), cancellation);
            if (asked != search.Filled && search.Kept == search.KeptAtMost(_case.KeptCount).Most)
                asked = ProvePlacesFully(search, cancellation);
        }

        if (asked != search.Filled)
            ProvePlacesFully(search, cancellation);
        Prefer(search);
        var (most, proof) = search.KeptAtMost(_case.KeptCount);
        var moved = _case.KeptCount - search.Kept;
        return new RosterRepair(
            Certify(search.Pairs, cancellation), _case.Lost, search.Filled, search.FilledAtMost, moved, _case.KeptCount - most,
            search.Filled == _case.Places ? null : search.Places, moved == 0 ? null : proof);
    }

    // Enough where the cut is exact, which is nearly always.
    private RosterSolverOptions Glance() => _work with { FirstIterations = Math.Min(_work.FirstIterations, 8), Rounds = 0, BranchNodes = 0 };

    // A cut is a corner from which steps lead nowhere: what it does not prove is tried from prices of another kind.
    private void ProvePlaces(Search search, RosterSolverOptions work, CancellationToken cancellation, bool fromCut = true)
    {
        if (search.Filled == _case.Places)
            search.FilledAtMost = _case.Places;
        if (search.Filled == search.FilledAtMost)
            return;
        var weights = new RepairWeights(1, 0);
        var question = new RosterProblem(_case.Ask(weights));
        var run = new RosterRun(question, work, null, cancellation);
        var draft = DraftOf(question.Data, run, search.Pairs);
        var before = _case.PlacesBefore ?? new long[_case.Wanted.Length];
        var answer = run.SolveFrom(draft, fromCut ? [CutPrices.Of(question.Data, draft, _columns, _case.Wanted), before] : [before]);
        search.PlacePrices = [.. answer.Certificate.Leaves[0].Prices];
        if (answer.Certificate.Bound < search.FilledAtMost)
            (search.FilledAtMost, search.Places) = ((int)answer.Certificate.Bound, new RepairProof(question, answer, weights));
        Consider(search, _case.PairsOf(answer));
    }

    private int ProvePlacesFully(Search search, CancellationToken cancellation)
    {
        ProvePlaces(search, Glance(), cancellation);
        var filled = search.Filled;
        ProvePlaces(search, _work, cancellation, fromCut: false);
        return filled;
    }

    private void AskKept(Search search, RepairWeights weights, CancellationToken cancellation)
    {
        var question = new RosterProblem(_case.Ask(weights));
        var run = new RosterRun(question, _work, null, cancellation);
        var starts = new List<long[]> { StartPrices.Of(question.Data, _columns) };
        if (search.PlacePrices is { } places)
        {
            starts.Add(Array.ConvertAll(places, price => price * weights.Place));
            if (search.KeptPrices is { } last)
                starts.Add(last.Prices.Select((price, shift) => price + ((weights.Place - last.Place) * places[shift])).ToArray());
        }

        var answer = run.SolveFrom(DraftOf(question.Data, run, search.Pairs), starts);
        search.KeptPrices = (weights.Place, [.. answer.Certificate.Leaves[0].Prices]);
        search.Proofs.Add(new RepairProof(question, answer, weights));
        Consider(search, _case.PairsOf(answer));
    }

    // An answer, and what chains of any length still fill on top of it.
    private void Consider(Search search, int[][] pairs)
    {
        search.Offer(_case.Read(pairs), pairs);
        var data = _tied ?? _case.Ask(_case.InOrder);
        var draft = new RosterDraft(data, Array.ConvertAll(data.Shifts, PriceEngine.WorthOf));
        draft.Restore(pairs);
        Fill(data, draft, data.Shifts.Length);
        var filled = draft.Copy();
        search.Offer(_case.Read(filled), filled);
    }

    // New assignments that others would like better go to them; the tie-breaking objective never gives up a place or an assignment kept for it.
    private void Prefer(Search search)
    {
        if (_tied is null)
            return;
        var draft = new RosterDraft(_tied, Array.ConvertAll(_tied.Shifts, PriceEngine.WorthOf));
        draft.Restore(search.Pairs);
        var (chains, prices) = (new ChainSearch(_tied, draft, _columns, _own.ChainShifts), new long[_tied.Shifts.Length]);
        for (var person = 0; person < search.Pairs.Length; person++)
        {
            foreach (var pair in search.Pairs[person])
            {
                if (_case.IsKept(person, pair) || !draft.IsOn(person, pair) || _tied.IsFixedPair(pair))
                    continue;
                var before = draft.Objective;
                draft.Commit();
                draft.Remove(person, pair);
                if (!chains.Fill(_tied.PairShift[pair], prices) || draft.Objective <= before)
                    draft.Undo(0);
            }
        }

        var pairs = draft.Copy();
        search.Offer(_case.Read(pairs), pairs, orEqual: true);
    }

    private void Fill(RosterProblemData data, RosterDraft draft, int settled)
    {
        var (chains, prices) = (new ChainSearch(data, draft, _columns, settled), new long[data.Shifts.Length]);
        for (var shift = 0; shift < prices.Length; shift++)
        {
            while (draft.FilledOf(shift) < _case.Wanted[shift] && chains.Fill(shift, prices))
            {
            }
        }
    }

    private static RosterDraft DraftOf(RosterProblemData data, RosterRun run, int[][] pairs)
    {
        var draft = new RosterDraft(data, run.Engine.Worth);
        draft.Restore(pairs);
        return draft;
    }

    private Roster Certify(int[][] pairs, CancellationToken cancellation) =>
        new RosterRun(_case.Problem, _own, null, cancellation, _old.Certificate).CertifyOnly(pairs);

    private sealed class Search((int Filled, int Kept) first, int[][] pairs)
    {
        public int Filled { get; private set; } = first.Filled;

        public int Kept { get; private set; } = first.Kept;

        public int[][] Pairs { get; private set; } = pairs;

        public int FilledAtMost { get; set; } = int.MaxValue;

        public RepairProof? Places { get; set; }

        public long[]? PlacePrices { get; set; }

        public (int Place, long[] Prices)? KeptPrices { get; set; }

        public List<RepairProof> Proofs { get; } = [];

        public bool IsProven(int possible) => Filled == FilledAtMost && Kept == KeptAtMost(possible).Most;

        public void Offer((int Filled, int Kept) value, int[][] offered, bool orEqual = false)
        {
            if (value.CompareTo((Filled, Kept)) > (orEqual ? -1 : 0))
                (Filled, Kept, Pairs) = (value.Filled, value.Kept, offered);
        }

        /// <summary>The most that a roster with as many places can keep, and the proof that says so; every weight's bound holds.</summary>
        public (int Most, RepairProof? Proof) KeptAtMost(int possible)
        {
            var (most, best) = (possible, default(RepairProof));
            foreach (var proof in Proofs)
            {
                var bound = proof.Answer.Certificate.Bound - ((long)proof.Weights.Place * Filled);
                if (bound < most)
                    (most, best) = ((int)bound, proof);
            }

            return (most, best);
        }
    }
}
