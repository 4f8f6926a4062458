using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

// Evaluation, award, challenges.
public sealed partial class PurchaseProject
{
    private const int LeastEvaluators = 3, LeastBidders = 3;
    private const int DaysOfStay = 30, WorkdaysToChallenge = 7, WorkdaysToComplain = 15;

    // A result is known when its notice has stood its time, one working day (实施条例 art. 53, 财政部令87 art. 69).
    private const int WorkdaysOfNotice = 1;

    /// <summary>Whether a pending challenge that may change the result holds signature and performance; a complaint for thirty days at most. One to an
    /// award that has fallen holds the next no more.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="now">The instant asked about.</param>
    public bool IsHeldAt(ProcurementRules rules, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Holds(ProcurementInvariant.ChallengeHold, Terms.Regime) && State.Challenges.Any(challenge =>
            challenge.MayChangeResult && IsToAward(challenge) && (challenge.Stage == ChallengeStage.Raised
                || (challenge.Stage == ChallengeStage.Complained && now < challenge.ComplainedAt!.Value + Duration.FromDays(DaysOfStay))));
    }

    /// <summary>Disqualifies what the regime disqualifies, and ranks the rest.</summary>
    /// <param name="evaluators">The evaluators with their scores.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who leads the evaluation.</param>
    /// <param name="now">When; after the deadline for bids.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.out-of-range</c> (a score), <c>partnerships.bids-open</c>,
    /// <c>partnerships.too-few-evaluators</c>, <c>partnerships.evaluator-recused</c>, <c>partnerships.score-missing</c>,
    /// <c>partnerships.too-few-bidders</c>: then it can only be declared void.</returns>
    public Result<PurchaseProject> Evaluate(
        ValueList<Evaluator> evaluators, ProcurementRules rules, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var grounds = BidEvaluation.Grounds(State.Bids, Terms, rules, zone).ToList();
        var bids = State.Bids.Replace(
            bid => grounds.Exists(ground => ground.Bidder == bid.Bid.Bidder), bid => bid with { Disqualified = DisqualificationGround.Other });
        var valid = bids.Where(bid => bid.Disqualified is null).Select(bid => bid.Bid.Bidder).ToList();
        var refusals = Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Evaluate))
            .When(State.BidsUntil is { } until && now < until, () => new PartnershipsErrors.BidsOpen(State.BidsUntil!.Value))
            .AddAll(JudgeNumber(valid.Count, rules));
        JudgePanel(evaluators, rules, valid, refusals);
        if (refusals.Any)
            return refusals.Fail<PurchaseProject>();
        var ranking = BidEvaluation.Rank(bids, Terms.Criteria, evaluators);
        return Record(by, now,
        [
            .. grounds.Select(ground => new PurchaseProjectEvent.BidderDisqualified(ground.Bidder, ground.Ground, ground.Ground.ToString())),
            new PurchaseProjectEvent.Evaluated(ranking, evaluators.Select(evaluator => evaluator.Person).ToValueList()),
        ]);
    }

    /// <summary>Declares it void (废标): too few bidders, or a breach that taints the result.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who declares it.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<PurchaseProject> DeclareVoid(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.DeclareVoid))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new PurchaseProjectEvent.DeclaredVoid(reason)));

    /// <summary>Publishes the award to the best that still counts. Where three have to be left, they have to be left after an award fell, too
    /// (财政部令94 art. 16).</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When; what is later than two working days shows in <see cref="LateSteps"/>.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.nobody-left</c>,
    /// <c>partnerships.too-few-bidders</c>: then it can only be declared void.</returns>
    public Result<PurchaseProject> NoticeAward(ProcurementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var best = State.Ranking.FirstOrDefault(result => ValidBids.Any(bid => bid.Bid.Bidder == result.Bidder));
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.NoticeAward))
            .When(best is null, () => new PartnershipsErrors.NobodyLeft())
            .AddAll(best is null ? new() : JudgeNumber(ValidBids.Count(), rules))
            .Then(() => Record(by, now, new PurchaseProjectEvent.AwardNoticed(best!.Bidder, best.Price)));
    }

    /// <summary>Records that the winner does not sign (实施条例 art. 49): the award falls, and the next in the ranking can be noticed.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<PurchaseProject> DeclineAward(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.DeclineAward))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new PurchaseProjectEvent.AwardDeclined(State.Winner!.Bidder, reason)));

    /// <summary>Challenges the result (质疑), where the law gives a time within seven working days of the end of the award notice, which stands for one.</summary>
    /// <param name="challenger">A bidder.</param>
    /// <param name="subject">What is challenged.</param>
    /// <param name="mayChangeResult">Whether it may change the result, as the purchaser judges; only then it holds the project.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The work calendar.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-bidder</c>,
    /// <c>partnerships.challenge-late</c>.</returns>
    public Result<PurchaseProject> FileChallenge(
        PartyId challenger, string subject, bool mayChangeResult, ProcurementRules rules, WorkCalendar calendar, DateTimeZone zone, Actor by,
        Instant now)
    {
        var refusals = Check(now, Lifecycle.Illegal(Status, PurchaseVerb.FileChallenge))
            .When(string.IsNullOrWhiteSpace(subject), () => new CoreErrors.Empty("subject"))
            .When(!State.Bids.Any(bid => bid.Bid.Bidder == challenger), () => new PartnershipsErrors.UnknownBidder(challenger));
        if (State.AwardedAt is { } awarded)
            JudgeDeadline([Due(awarded, WorkdaysOfNotice + WorkdaysToChallenge, zone)], rules, calendar, zone, now, refusals);
        return refusals.Then(() => Record(by, now, new PurchaseProjectEvent.ChallengeRaised(challenger, subject, mayChangeResult)));
    }

    /// <summary>Answers a challenge, or decides a complaint. What is upheld before the signature takes back the award that it was raised against.</summary>
    /// <param name="challenge">The challenge.</param>
    /// <param name="upheld">Whether it is upheld.</param>
    /// <param name="words">The answer or the decision.</param>
    /// <param name="by">Who decides: the purchaser a challenge, the authority a complaint.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-challenge</c>.</returns>
    public Result<PurchaseProject> DecideChallenge(ChallengeId challenge, bool upheld, string words, Actor by, Instant now)
    {
        var pending = State.Challenges.FirstOrDefault(
            one => one.Id == challenge && (one.Stage is ChallengeStage.Raised or ChallengeStage.Complained));
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.DecideChallenge))
            .When(string.IsNullOrWhiteSpace(words), () => new CoreErrors.Empty("answer"))
            .When(pending is null, () => new PartnershipsErrors.UnknownChallenge(challenge))
            .Then(() =>
            {
                PurchaseProjectEvent decided = pending!.Stage == ChallengeStage.Raised
                    ? new PurchaseProjectEvent.ChallengeAnswered(challenge, upheld, words)
                    : new PurchaseProjectEvent.ComplaintDecided(challenge, upheld, words);
                return upheld && pending.MayChangeResult && Status == PurchaseStatus.AwardNotice && IsToAward(pending)
                    ? Record(by, now, decided, new PurchaseProjectEvent.AwardWithdrawn(State.Winner!.Bidder))
                    : Record(by, now, decided);
            });
    }

    /// <summary>Complains (投诉) to the supervising authority of an answer, or of none in time. Where the law gives a time (art. 55): within fifteen
    /// working days of the end of the seven to answer, or of a later answer.</summary>
    /// <param name="challenge">The challenge.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The work calendar.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.unknown-challenge</c>, <c>partnerships.challenge-late</c>.</returns>
    public Result<PurchaseProject> Complain(
        ChallengeId challenge, ProcurementRules rules, WorkCalendar calendar, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendar);
        var open = State.Challenges.FirstOrDefault(one => one.Id == challenge && (one.Stage == ChallengeStage.Answered ? !one.Upheld
            : one.Stage == ChallengeStage.Raised && rules.Holds(ProcurementInvariant.ChallengeAnswered, Terms.Regime)
                && Due(one.RaisedAt, WorkdaysToAnswer, zone).IsPastOn(now.InZone(zone).Date, calendar)));
        var refusals = Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Complain))
            .When(open is null, () => new PartnershipsErrors.UnknownChallenge(challenge));
        if (open is not null)
        {
            List<DueRule> dues = [Due(open.RaisedAt, WorkdaysToAnswer + WorkdaysToComplain, zone)];
            if (open.AnsweredAt is { } answered)
                dues.Add(Due(answered, WorkdaysToComplain, zone));
            JudgeDeadline(dues, rules, calendar, zone, now, refusals);
        }
        return refusals.Then(() => Record(by, now, new PurchaseProjectEvent.Complained(challenge)));
    }

    // Whether it was raised against the award that stands.
    private bool IsToAward(Challenge challenge) => challenge.Winner is null || challenge.Winner == State.Winner?.Bidder;

    private static DueRule Due(Instant from, int workdays, DateTimeZone zone) => new(from.InZone(zone).Date, Term.OfWorkingDays(workdays));

    // Late is what comes after the last of several deadlines.
    private void JudgeDeadline(
        IReadOnlyList<DueRule> dues, ProcurementRules rules, WorkCalendar calendar, DateTimeZone zone, Instant now, Refusals refusals)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendar);
        if (!rules.Holds(ProcurementInvariant.ChallengeInTime, Terms.Regime))
            return;
        refusals.When(
            dues.All(due => due.IsPastOn(now.InZone(zone).Date, calendar)),
            () => new PartnershipsErrors.ChallengeLate(dues.Max(due => due.Resolve(calendar).LastDay.Value)));
    }

    private Refusals JudgeNumber(int bidders, ProcurementRules rules)
    {
        var least = rules.Holds(ProcurementInvariant.ThreeBidders, Terms.Regime) ? LeastBidders : 1;
        return new Refusals().When(
            bidders < least, () => new PartnershipsErrors.TooFewBidders(bidders, least, rules.Basis(ProcurementInvariant.ThreeBidders)));
    }

    private void JudgePanel(ValueList<Evaluator> evaluators, ProcurementRules rules, List<PartyId> valid, Refusals refusals)
    {
        var least = rules.Holds(ProcurementInvariant.Panel, Terms.Regime) ? LeastEvaluators : 1;
        var people = evaluators.Select(evaluator => evaluator.Person).Distinct().Count();
        refusals.When(people < least || people < evaluators.Count, () => new PartnershipsErrors.TooFewEvaluators(people, least));
        foreach (var evaluator in evaluators)
        {
            refusals.When(
                rules.Holds(ProcurementInvariant.Recusal, Terms.Regime) && State.Bids.Any(bid => evaluator.Interests.Contains(bid.Bid.Bidder)),
                () => new PartnershipsErrors.EvaluatorRecused(evaluator.Person, rules.Basis(ProcurementInvariant.Recusal)));
            foreach (var score in evaluator.Scores.Where(score => score.Score is < 0 or > 100))
                refusals.Add(new CoreErrors.OutOfRange("score", score.Score, 0, 100));
            foreach (var criterion in Terms.Criteria.Where(criterion => criterion.Kind == BidCriterionKind.Quality))
            {
                foreach (var bidder in valid.Where(bidder => evaluator.Scores.Count(
                    score => score.Bidder == bidder && score.Criterion == criterion.Name) != 1))
                    refusals.Add(new PartnershipsErrors.ScoreMissing(evaluator.Person, bidder, criterion.Name));
            }
        }
    }
}
