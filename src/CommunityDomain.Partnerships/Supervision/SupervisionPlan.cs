using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>The supervision of a community (督导): what falls due is filed, and what is late is found and never passed over in silence.</summary>
public sealed class SupervisionPlan
    : Aggregate<SupervisionPlan, SupervisionPlanId, SupervisionPlanState, SupervisionPlanEvent>, IAggregate<SupervisionPlan, SupervisionPlanState, SupervisionPlanEvent>
{
    private SupervisionPlan(SupervisionPlanState state, long version, ValueList<EventEnvelope<SupervisionPlanEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a plan's life.</summary>
    public static Lifecycle<SupervisionPlanStatus, SupervisionPlanVerb> Lifecycle { get; } =
        new("SupervisionPlan", SupervisionPlanStatus.Running)
        {
            { SupervisionPlanStatus.Running, SupervisionPlanVerb.File, SupervisionPlanStatus.Running },
            { SupervisionPlanStatus.Running, SupervisionPlanVerb.FindLate, SupervisionPlanStatus.Running },
            { SupervisionPlanStatus.Running, SupervisionPlanVerb.Resolve, SupervisionPlanStatus.Running },
            { SupervisionPlanStatus.Running, SupervisionPlanVerb.Promote, SupervisionPlanStatus.Running },
            { SupervisionPlanStatus.Running, SupervisionPlanVerb.End, SupervisionPlanStatus.Ended },
        };

    /// <summary>Where it stands.</summary>
    public SupervisionPlanStatus Status => State.Status;

    /// <summary>What is due and not filed, and certainly late on a day; nothing once the plan has ended.</summary>
    /// <param name="day">The day.</param>
    /// <param name="calendar">The work calendar.</param>
    public IEnumerable<SupervisionDue> LateOn(LocalDate day, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return Status == SupervisionPlanStatus.Ended
            ? []
            : State.Cadence.Dues().Where(due => !IsFiled(due.Kind, due.Number) && due.Due.IsPastOn(day, calendar));
    }

    /// <summary>Begins the supervision of a community.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">The community.</param>
    /// <param name="cadence">What falls due.</param>
    /// <param name="by">Who begins it.</param>
    /// <param name="now">When.</param>
    /// <returns>The plan, or <c>core.empty</c>, <c>core.out-of-range</c> (months).</returns>
    public static Result<SupervisionPlan> Start(SupervisionPlanId id, CommunityId community, SupervisionCadence cadence, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(cadence);
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .When(cadence.Months is < 1 or > 1200, () => new CoreErrors.OutOfRange("months", cadence.Months, 1, 1200))
            .Then(() => Begin(id, by, now, new SupervisionPlanEvent.Begun(community, cadence)));
    }

    /// <summary>Files what was due, on time or late; it cannot be filed before the last day of its period.</summary>
    /// <param name="kind">What was due.</param>
    /// <param name="number">Its number among its kind.</param>
    /// <param name="report">Where it is kept.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who files.</param>
    /// <param name="now">When.</param>
    /// <returns>The plan, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c> (number),
    /// <c>partnerships.period-not-over</c>, <c>partnerships.filed-already</c>.</returns>
    public Result<SupervisionPlan> File(SupervisionKind kind, int number, string report, DateTimeZone zone, Actor by, Instant now)
    {
        var count = State.Cadence.CountOf(kind);
        var due = number >= 1 && number <= count ? State.Cadence.Due(kind, number) : null;
        return Check(now, Lifecycle.Illegal(Status, SupervisionPlanVerb.File))
            .When(string.IsNullOrWhiteSpace(report), () => new CoreErrors.Empty("report"))
            .When(due is null, () => new CoreErrors.OutOfRange("number", number, 1, count))
            .When(due is not null && now.InZone(zone).Date < due.Period.End, () => new PartnershipsErrors.PeriodNotOver(due!.Period.End))
            .When(IsFiled(kind, number), () => new PartnershipsErrors.FiledAlready(kind, number))
            .Then(() => Record(by, now, new SupervisionPlanEvent.Filed(kind, number, report)));
    }

    /// <summary>Raises a finding for everything that is late and was not found before.</summary>
    /// <param name="calendar">The work calendar; what it can't date is not late by a guess.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who looks; the clock may.</param>
    /// <param name="now">When.</param>
    /// <returns>The plan with its findings, or <c>core.illegal-verb</c>, <c>partnerships.nothing-late</c>.</returns>
    public Result<SupervisionPlan> FindLate(WorkCalendar calendar, DateTimeZone zone, Actor by, Instant now)
    {
        var found = NotFound(calendar, zone, now)
            .Select(due => new SupervisionPlanEvent.LateFound(due.Kind, due.Number, due.Due.Resolve(calendar).LastDay.Value))
            .ToArray();
        return Check(now, Lifecycle.Illegal(Status, SupervisionPlanVerb.FindLate))
            .When(found.Length == 0 && Status == SupervisionPlanStatus.Running, () => new PartnershipsErrors.NothingLate())
            .Then(() => Record(by, now, found));
    }

    /// <summary>Resolves a finding: what was late was filed, or somebody says why it will not be.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="resolution">How.</param>
    /// <param name="by">Who resolves it.</param>
    /// <param name="now">When.</param>
    /// <returns>The plan, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-finding</c>,
    /// <c>partnerships.finding-resolved</c>.</returns>
    public Result<SupervisionPlan> Resolve(FindingId finding, string resolution, Actor by, Instant now)
    {
        var found = State.Findings.FirstOrDefault(one => one.Id == finding);
        return Check(now, Lifecycle.Illegal(Status, SupervisionPlanVerb.Resolve))
            .When(string.IsNullOrWhiteSpace(resolution), () => new CoreErrors.Empty("resolution"))
            .When(found is null, () => new PartnershipsErrors.UnknownFinding(finding))
            .When(found is { ResolvedAt: not null }, () => new PartnershipsErrors.FindingResolved(finding))
            .Then(() => Record(by, now, new SupervisionPlanEvent.FindingResolved(finding, resolution)));
    }

    /// <summary>Promotes good practice in a batch (分批推广).</summary>
    /// <param name="batch">The batch: at least one, none that was promoted before.</param>
    /// <param name="by">Who promotes.</param>
    /// <param name="now">When.</param>
    /// <returns>The plan, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c> (a title twice).</returns>
    public Result<SupervisionPlan> Promote(ValueList<GoodPractice> batch, Actor by, Instant now)
    {
        var refusals = Check(now, Lifecycle.Illegal(Status, SupervisionPlanVerb.Promote))
            .When(batch.IsEmpty, () => new CoreErrors.Empty("batch"))
            .When(batch.Any(one => string.IsNullOrWhiteSpace(one.Title)), () => new CoreErrors.Empty("title"))
            .When(batch.Any(one => one.Community == default), () => new CoreErrors.Empty("community"))
            .When(batch.Any(one => string.IsNullOrWhiteSpace(one.Evidence)), () => new CoreErrors.Empty("evidence"));
        foreach (var twice in State.Promoted.Concat(batch).GroupBy(one => (one.Community, one.Title)).Where(group => group.Skip(1).Any()))
            refusals.Add(new CoreErrors.DuplicateId("good practice", twice.Key.Title));
        return refusals.Then(() => Record(by, now, new SupervisionPlanEvent.PracticePromoted(batch)));
    }

    /// <summary>Ends the plan, once what is late was found and no finding is open.</summary>
    /// <param name="calendar">The work calendar; what it can't date is not late by a guess.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who ends it.</param>
    /// <param name="now">When.</param>
    /// <returns>The ended plan, or <c>core.illegal-verb</c>, <c>partnerships.findings-open</c>, <c>partnerships.late-not-found</c>.</returns>
    public Result<SupervisionPlan> End(WorkCalendar calendar, DateTimeZone zone, Actor by, Instant now)
    {
        var late = NotFound(calendar, zone, now).Count();
        var open = State.Findings.Where(finding => finding.ResolvedAt is null).Select(finding => finding.Id).ToValueList();
        return Check(now, Lifecycle.Illegal(Status, SupervisionPlanVerb.End))
            .When(!open.IsEmpty, () => new PartnershipsErrors.FindingsOpen(open))
            .When(late > 0, () => new PartnershipsErrors.LateNotFound(late))
            .Then(() => Record(by, now, new SupervisionPlanEvent.Ended()));
    }

    static SupervisionPlanState? IAggregate<SupervisionPlan, SupervisionPlanState, SupervisionPlanEvent>.Begin(EventEnvelope<SupervisionPlanEvent> first) =>
        first.Event is SupervisionPlanEvent.Begun begun
            ? new SupervisionPlanState { Community = begun.Community, Cadence = begun.Cadence }
            : null;

    static SupervisionPlanState IAggregate<SupervisionPlan, SupervisionPlanState, SupervisionPlanEvent>.Apply(
        SupervisionPlanState state, EventEnvelope<SupervisionPlanEvent> change) => change.Event switch
        {
            SupervisionPlanEvent.Filed filed => state with
            {
                Filed = state.Filed.Add(new(filed.Kind, filed.Number, filed.Report, change.At)),
            },
            SupervisionPlanEvent.LateFound late => state with
            {
                Findings = state.Findings.Add(new(
                    CommunityDomain.Id.Derive<FindingId>(change.AggregateId, "finding", state.Findings.Count), late.Kind, late.Number, late.DueOn,
                    change.At, null, null)),
            },
            SupervisionPlanEvent.FindingResolved resolved => state with
            {
                Findings = state.Findings.Replace(
                    one => one.Id == resolved.Finding, one => one with { ResolvedAt = change.At, Resolution = resolved.Resolution }),
            },
            SupervisionPlanEvent.PracticePromoted promoted => state with { Promoted = state.Promoted.AddRange(promoted.Batch) },
            SupervisionPlanEvent.Ended => state with { Status = SupervisionPlanStatus.Ended },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static SupervisionPlan IAggregate<SupervisionPlan, SupervisionPlanState, SupervisionPlanEvent>.Create(
        SupervisionPlanState state, long version, ValueList<EventEnvelope<SupervisionPlanEvent>> changes) => new(state, version, changes);

    private IEnumerable<SupervisionDue> NotFound(WorkCalendar calendar, DateTimeZone zone, Instant now) => LateOn(now.InZone(zone).Date, calendar)
        .Where(due => !State.Findings.Any(finding => finding.Kind == due.Kind && finding.Number == due.Number));

    private bool IsFiled(SupervisionKind kind, int number) => State.Filed.Any(filed => filed.Kind == kind && filed.Number == number);
}
