using CommunityDomain.Optimization;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>One round of matching (供需匹配): entries in, links out, by a declared objective, with a proof and an explanation for every entry.</summary>
/// <remarks>Pure: the same entries, in any order, give the same links, digest included. It suggests; <see cref="LinkProposal.Offer"/> binds.</remarks>
public sealed class MatchRound
{
    private const int LongestWaitInDays = 366;

    /// <summary>The most pairs that may suit each other in one round: what is more than this is split by place or category.</summary>
    public const int MostPairs = 10_000_000;

    private readonly MatchingProblem _problem;
    private readonly StableProblem? _stable;

    private MatchRound(
        MatchObjective objective, MatchingProblem problem, StableProblem? stable, Matching matching, object certificate,
        ValueList<LinkSuggestion> links, ValueList<EntryOutcome> demands, ValueList<EntryOutcome> supplies)
    {
        Objective = objective;
        _problem = problem;
        _stable = stable;
        Matching = matching;
        Certificate = certificate;
        Links = links;
        Demands = demands;
        Supplies = supplies;
    }

    /// <summary>What was looked for.</summary>
    public MatchObjective Objective { get; }

    /// <summary>The links, by demand and supply.</summary>
    public ValueList<LinkSuggestion> Links { get; }

    /// <summary>What became of each demand, by id.</summary>
    public ValueList<EntryOutcome> Demands { get; }

    /// <summary>What became of each supply, by id.</summary>
    public ValueList<EntryOutcome> Supplies { get; }

    /// <summary>The links as the solver gave them: indices follow <see cref="Demands"/> and <see cref="Supplies"/>.</summary>
    public Matching Matching { get; }

    private object Certificate { get; }

    /// <summary>Checks the proof again, from the entries' numbers alone: prices for the greatest weight, a cut for the greatest number,
    /// the absence of blocking pairs for stability.</summary>
    /// <returns>Whether the links are what was looked for.</returns>
    public bool IsProven() => Certificate switch
    {
        PriceCertificate prices => prices.Verify(_problem, Matching).IsProven,
        CutCertificate cut => cut.Verify(_problem, Matching).IsProven,
        _ => StabilityAudit.Of(_stable!, Matching).IsStable,
    };

    /// <summary>Runs a round.</summary>
    /// <param name="demands">The demands, in any order; none twice.</param>
    /// <param name="supplies">The supplies, in any order; none twice.</param>
    /// <param name="objective">What is looked for.</param>
    /// <param name="weights">How links are weighed.</param>
    /// <param name="answerBy">Until when both sides would answer: what runs out before is left out.</param>
    /// <param name="declined">Pairs of which one declined the other before.</param>
    /// <param name="now">The instant of the round.</param>
    /// <param name="cancellation">Cancels; then the result says so.</param>
    /// <returns>The round, or <c>core.duplicate-id</c>, <c>core.out-of-range</c> (a weight), <c>partnerships.answer-by-passed</c>,
    /// <c>partnerships.round-too-large</c>, and what the solver refuses.</returns>
    /// <exception cref="ArgumentException">A demand is no demand, or a supply no supply.</exception>
    public static Result<MatchRound> Run(
        IReadOnlyCollection<RegisterEntry> demands, IReadOnlyCollection<RegisterEntry> supplies, MatchObjective objective, MatchWeights weights,
        Instant answerBy, IReadOnlySet<(RegisterEntryId Demand, RegisterEntryId Supply)> declined, Instant now,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(demands);
        ArgumentNullException.ThrowIfNull(supplies);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(declined);
        Require.Defined(objective);
        if (demands.Any(one => one.Terms.Side != EntrySide.Demand) || supplies.Any(one => one.Terms.Side != EntrySide.Supply))
            throw new ArgumentException("Demands and supplies are matched, each in its own list.", nameof(demands));
        var (left, right) = (demands.OrderBy(one => one.Id).ToArray(), supplies.OrderBy(one => one.Id).ToArray());
        var refusals = new Refusals();
        foreach (var twice in left.Concat(right).GroupBy(one => one.Id).Where(group => group.Skip(1).Any()))
            refusals.Add(new CoreErrors.DuplicateId("entry", twice.Key.ToString()));
        refusals.AddAll(weights.Faults()).When(answerBy <= now, () => new PartnershipsErrors.AnswerByPassed(answerBy));
        if (refusals.Any)
            return refusals.Fail<MatchRound>();
        return MatchCandidates.Find(left, right, weights, answerBy, declined, now, LongestWaitInDays, MostPairs) is { } pairs
            ? Solve(left, right, objective, pairs, cancellation)
            : Result.Fail<MatchRound>(new PartnershipsErrors.RoundTooLarge(MostPairs));
    }

    private static Result<MatchRound> Solve(
        RegisterEntry[] left, RegisterEntry[] right, MatchObjective objective, MatchCandidates pairs, CancellationToken cancellation)
    {
        int[] leftCapacities = [.. left.Select(one => one.Left)], rightCapacities = [.. right.Select(one => one.Left)];
        var problem = MatchingProblem.Create(leftCapacities, rightCapacities, pairs.Candidates);
        if (problem.IsFailed)
            return Result.Fail<MatchRound>(problem.Errors);
        switch (objective)
        {
            case MatchObjective.MaximumWeight:
                var assigned = Assignment.Solve(problem.Value, AssignmentObjective.MaximumWeight, cancellation: cancellation);
                return assigned.IsFailed
                    ? Result.Fail<MatchRound>(assigned.Errors)
                    : Round(null, assigned.Value.Matching, assigned.Value.Certificate);
            case MatchObjective.MaximumCardinality:
                var largest = LargestMatching.Solve(problem.Value, cancellation: cancellation);
                return largest.IsFailed
                    ? Result.Fail<MatchRound>(largest.Errors)
                    : Round(null, largest.Value.Matching, largest.Value.Certificate);
            default:
                var ranked = StableProblem.Create(leftCapacities, rightCapacities, pairs.Ranked());
                if (ranked.IsFailed)
                    return Result.Fail<MatchRound>(ranked.Errors);
                // The demands propose: of all stable results it is the best for each of them. Ties go to the lower id.
                var stable = StableMatching.Solve(ranked.Value, cancellation: cancellation);
                return stable.IsFailed
                    ? Result.Fail<MatchRound>(stable.Errors)
                    : Round(ranked.Value, stable.Value.Matching, MatchObjective.Stable);
        }

        Result<MatchRound> Round(StableProblem? stableProblem, Matching matching, object certificate)
        {
            var links = matching.Pairs.Select(pair => new LinkSuggestion(
                left[pair.Left].Id, right[pair.Right].Id, pair.Quantity, problem.Value.Find(pair.Left, pair.Right)!.Value.Weight)).ToValueList();
            pairs.CountUnlinked(matching);
            return Result.Ok(new MatchRound(
                objective, problem.Value, stableProblem, matching, certificate, links,
                Outcomes(left, links.ToLookup(link => link.Demand), pairs.LeftMisses),
                Outcomes(right, links.ToLookup(link => link.Supply), pairs.RightMisses)));
        }
    }

    private static ValueList<EntryOutcome> Outcomes(RegisterEntry[] entries, ILookup<RegisterEntryId, LinkSuggestion> links, int[][] misses) =>
        entries.Select((entry, at) => new EntryOutcome(
            entry.Id, entry.Left, links[entry.Id].ToValueList(),
            misses[at].Select((count, reason) => new MissCount((MissReason)reason, count)).Where(count => count.Entries > 0)
                .OrderByDescending(count => count.Entries).ThenBy(count => count.Reason).ToValueList())).ToValueList();
}
