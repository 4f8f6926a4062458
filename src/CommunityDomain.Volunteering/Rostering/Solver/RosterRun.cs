namespace CommunityDomain.Volunteering;

/// <summary>One run of the solver over one problem.</summary>
internal sealed class RosterRun
{
    private readonly RosterProblem _problem;
    private readonly RosterProblemData _data;
    private readonly RosterSolverOptions _options;
    private readonly IProgress<RosterProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private readonly PriceEngine _engine;
    private readonly ShiftColumns _columns;
    private readonly PriceAscent _ascent;
    private readonly RosterCertificate? _known;
    private int[][] _best = [];
    private long _objective = long.MinValue;

    public RosterRun(RosterProblem problem, RosterSolverOptions options, IProgress<RosterProgress>? progress, CancellationToken cancellation,
        RosterCertificate? known = null)
    {
        (_problem, _data, _options, _progress, _cancellation, _known) = (problem, problem.Data, options, progress, cancellation, known);
        _engine = new PriceEngine(_data, options.Threads, options.LabelCap);
        _columns = new ShiftColumns(_data);
        _ascent = new PriceAscent(_engine, _data.Shifts.Length);
    }

    public PriceEngine Engine => _engine;

    private bool IsCancelled => _cancellation.IsCancellationRequested;

    public Roster Solve()
    {
        var improver = NewImprover();
        Keep(improver.Draft);
        var start = StartPrices.Of(_data, _columns);
        improver.Build(start, _cancellation);
        improver.Respond(_cancellation);
        Keep(improver.Draft);
        _ascent.Start(start);
        _ascent.Run(_options.FirstIterations, _objective, Patience, _cancellation);
        if (!IsProven)
        {
            improver = NewImprover();
            improver.Build(_ascent.Prices, _cancellation);
            Keep(improver.Draft);
            Dive(improver.Draft);
        }

        return Finish(improver);
    }

    /// <summary>Proves, and improves where it can, a roster that another search found, from those of the given prices that bound it best.</summary>
    public Roster SolveFrom(RosterDraft draft, IReadOnlyList<long[]> starts)
    {
        Keep(draft);
        var (wanted, filled) = (new int[_data.Shifts.Length], new int[_data.Shifts.Length]);
        var start = starts.MinBy(prices => _engine.Evaluate(prices, wanted, filled) ?? Int128.MaxValue)!;
        _ascent.Start(start);
        _ascent.Run(_options.FirstIterations, _objective, Patience, _cancellation);
        return Finish(new RosterImprover(_data, _engine, draft, _columns, _options.ChainShifts));
    }

    /// <summary>A certificate for a roster as it stands: from the prices that are known for it, or from a first run of price iterations.</summary>
    public Roster CertifyOnly(int[][] pairs)
    {
        var draft = new RosterDraft(_data, _engine.Worth);
        draft.Restore(pairs);
        Keep(draft.Copy(), draft.Objective);
        var prices = _known is { Leaves.Count: > 0 } known && known.Leaves[0].Prices.Count == _data.Shifts.Length && known.Scale == PriceScale.Scale
            ? known.Leaves[0].Prices.AsSpan().ToArray()
            : null;
        _ascent.Start(prices ?? StartPrices.Of(_data, _columns));
        _ascent.Run(prices is null ? _options.FirstIterations : 1, _objective, Patience, _cancellation);
        return Roster.Of(_problem, _best, Certify([new([], [.. _ascent.Prices])]), IsCancelled);
    }

    // Halfway from the best roster to the bound is an aim within reach.
    private void Dive(RosterDraft draft)
    {
        if (IsProven || IsCancelled || !HasGroups)
            return;
        var bound = PriceScale.Floor(_ascent.Bound);
        new GroupSearch(_data, _engine, draft).Dive(_ascent.Prices, _objective + ((bound - _objective) / 2), _cancellation);
        Keep(draft);
    }

    private bool HasGroups => _options.GroupEvaluations > 0 && _engine.Generals > 1;

    private Roster Finish(RosterImprover improver)
    {
        var groups = HasGroups ? new GroupSearch(_data, _engine, improver.Draft) : null;
        // Under general rules many schedules are worth the same at good prices, and the bound rests long before it falls on.
        var patience = groups is null ? Patience : 2 * Patience;
        Report();
        _ascent.Restep();
        for (var round = 0; round < _options.Rounds && !IsProven && !IsCancelled; round++)
        {
            improver.Draft.Restore(_best);
            var gained = improver.Improve(_ascent.Prices, _options.ImprovementsPerRound, _cancellation);
            Keep(improver.Draft);
            if (!IsProven && groups is not null)
            {
                gained |= groups.Improve(_ascent.Prices, _engine.GeneralWork * _options.GroupEvaluations, _cancellation);
                Keep(improver.Draft);
            }

            if (IsProven)
                break;
            var before = _ascent.Bound;
            _ascent.Run(_options.IterationsPerRound, _objective, patience, _cancellation);
            Report();
            if (!gained && before - _ascent.Bound < PriceScale.Scale / 100)
                break;
        }

        var leaves = new List<RosterLeaf> { new([], [.. _ascent.Prices]) };
        if (!IsProven && !IsCancelled && _options.BranchNodes > 0 && _data.PairShift.Length <= _options.BranchPairs)
        {
            var branching = new RosterBranching(_data, _engine, _ascent, improver, _options, _cancellation);
            leaves = branching.Close(_best, _objective);
            Keep(branching.Best, branching.Objective);
        }

        var roster = Roster.Of(_problem, _best, Certify(leaves), IsCancelled);
        _progress?.Report(new RosterProgress(_ascent.Evaluations, _objective, roster.Certificate.Bound));
        return roster;
    }

    private const int Patience = 20;

    private bool IsProven => _ascent.Bound < Int128.MaxValue && PriceScale.Floor(_ascent.Bound) <= _objective;

    private RosterImprover NewImprover() => new(_data, _engine, new RosterDraft(_data, _engine.Worth), _columns, _options.ChainShifts);

    private void Keep(RosterDraft draft)
    {
        if (draft.Objective > _objective)
            Keep(draft.Copy(), draft.Objective);
    }

    private void Keep(int[][] schedules, long objective)
    {
        if (objective > _objective)
            (_best, _objective) = (schedules, objective);
    }

    private void Report() => _progress?.Report(new RosterProgress(_ascent.Evaluations, _objective, PriceScale.Floor(_ascent.Bound)));

    // The bound is computed once more at the end, because rules that were dropped on the way may have raised it.
    private RosterCertificate Certify(List<RosterLeaf> leaves)
    {
        var (wanted, filled) = (new int[_data.Shifts.Length], new int[_data.Shifts.Length]);
        long bound;
        int[] dropped;
        do
        {
            dropped = (int[])_engine.Dropped.Clone();
            bound = long.MinValue;
            foreach (var leaf in leaves)
            {
                _engine.Fixing = RosterBranching.FixingOf(_data, leaf.Fixings);
                if (_engine.Evaluate(leaf.Prices.AsSpan().ToArray(), wanted, filled) is { } value)
                    bound = Math.Max(bound, PriceScale.Floor(value));
            }
        }
        while (!dropped.AsSpan().SequenceEqual(_engine.Dropped));
        return new RosterCertificate(
            _problem.Digest, PriceScale.Scale, leaves.ToValueList(), DroppedRulesOf().ToValueList(), _objective, Math.Max(bound, _objective));
    }

    private IEnumerable<DroppedRules> DroppedRulesOf()
    {
        for (var person = 0; person < _engine.Dropped.Length; person++)
        {
            var mask = _engine.Dropped[person];
            if (mask == 0)
                continue;
            var limits = _problem.RulesOf(person).Limits;
            yield return new DroppedRules(person, limits.Where((_, i) => (mask & (1 << i)) != 0).ToValueList(),
                (mask & RuleDrop.Rows) != 0, (mask & RuleDrop.Successions) != 0, (mask & RuleDrop.Fairness) != 0, (mask & RuleDrop.Rest) != 0);
        }
    }
}
