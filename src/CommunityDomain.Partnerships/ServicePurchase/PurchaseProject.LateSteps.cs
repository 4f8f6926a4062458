using NodaTime;

namespace CommunityDomain.Partnerships;

// What was or is late.
public sealed partial class PurchaseProject
{
    private const int WorkdaysToAnswer = 7, WorkdaysToDecide = 30, WorkdaysToFile = 7;

    private static readonly Term TwoWorkdays = Term.OfWorkingDays(2);

    /// <summary>The duties that were done later than the law gives, or are late and open: nothing is refused for being late, and nothing hidden.</summary>
    /// <remarks>A signature that a pending challenge holds is not late while it holds. What waits for a year that the calendar lacks is not late.</remarks>
    /// <param name="rules">The rules.</param>
    /// <param name="calendar">The work calendar.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="asOf">The instant by which what is open is judged.</param>
    /// <returns>The steps of the project in their order, then those of its challenges.</returns>
    public IEnumerable<LateStep> LateSteps(ProcurementRules rules, WorkCalendar calendar, DateTimeZone zone, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zone);
        var waits = Status is PurchaseStatus.Evaluated or PurchaseStatus.AwardNotice;
        var runs = Status is PurchaseStatus.Contracted or PurchaseStatus.Performing or PurchaseStatus.Rectifying;
        List<LateStep?> steps =
        [
            Late(ProcurementInvariant.AwardPublished, State.EvaluatedAt, State.AwardedAt, TwoWorkdays, waits),
            Late(ProcurementInvariant.SignInTime, State.AwardedAt, State.SignedAt, Term.OfDays(30), waits && !IsHeldAt(rules, asOf)),
            Late(ProcurementInvariant.ContractPublished, State.SignedAt, State.ContractPublishedAt, TwoWorkdays, runs),
            // Owed until it is done: neither the end of the contract nor the archive takes it away.
            Late(ProcurementInvariant.ContractFiled, State.SignedAt, State.ContractFiledAt, Term.OfWorkingDays(WorkdaysToFile), isOpen: true),
        ];
        foreach (var challenge in State.Challenges)
        {
            steps.Add(Late(
                ProcurementInvariant.ChallengeAnswered, challenge.RaisedAt, challenge.AnsweredAt, Term.OfWorkingDays(WorkdaysToAnswer),
                isOpen: true, challenge.Id));
            steps.Add(Late(
                ProcurementInvariant.ComplaintDecided, challenge.ComplainedAt, challenge.DecidedAt, Term.OfWorkingDays(WorkdaysToDecide),
                challenge.Stage == ChallengeStage.Complained, challenge.Id));
        }
        return steps.OfType<LateStep>();

        // Open only while the project still waits for it: nobody signs what was cancelled.
        LateStep? Late(ProcurementInvariant invariant, Instant? from, Instant? done, Term term, bool isOpen, ChallengeId? challenge = null)
        {
            if (from is not { } start || !rules.Holds(invariant, Terms.Regime) || (done is null && !isOpen))
                return null;
            var due = new DueRule(start.InZone(zone).Date, term);
            return due.IsPastOn((done ?? asOf).InZone(zone).Date, calendar)
                ? new(invariant, due.Resolve(calendar).LastDay.Value, done?.InZone(zone).Date, challenge)
                : null;
        }
    }
}
