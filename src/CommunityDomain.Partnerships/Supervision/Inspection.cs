using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>An inspection (巡查): persuasion first, then a rectification notice issued jointly, and only then the enforcement body.</summary>
/// <remarks>The community has no power to punish: it persuades, gives notice together with the body that has it, and hands over.</remarks>
public sealed class Inspection
    : Aggregate<Inspection, InspectionId, InspectionState, InspectionEvent>, IAggregate<Inspection, InspectionState, InspectionEvent>
{
    private Inspection(InspectionState state, long version, ValueList<EventEnvelope<InspectionEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of an inspection's life.</summary>
    public static Lifecycle<InspectionStatus, InspectionVerb> Lifecycle { get; } = new("Inspection", InspectionStatus.Found)
    {
        { InspectionStatus.Found, InspectionVerb.Persuade, InspectionStatus.Persuaded },
        { InspectionStatus.Persuaded, InspectionVerb.Persuade, InspectionStatus.Persuaded },
        { InspectionStatus.Persuaded, InspectionVerb.Reinspect, InspectionStatus.Closed },
        { InspectionStatus.Persuaded, InspectionVerb.Reinspect, InspectionStatus.Persuaded },
        { InspectionStatus.Persuaded, InspectionVerb.IssueNotice, InspectionStatus.Noticed },
        { InspectionStatus.Noticed, InspectionVerb.Reinspect, InspectionStatus.Closed },
        { InspectionStatus.Noticed, InspectionVerb.Reinspect, InspectionStatus.Noticed },
        { InspectionStatus.Noticed, InspectionVerb.HandOver, InspectionStatus.HandedOver },
    };

    /// <summary>Where it stands.</summary>
    public InspectionStatus Status => State.Status;

    /// <summary>Records what a patrol found.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">Where.</param>
    /// <param name="subject">Whose it is to set right, by a pseudonymous id.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="by">Who found it.</param>
    /// <param name="now">When.</param>
    /// <returns>The inspection, or <c>core.empty</c>.</returns>
    public static Result<Inspection> Find(InspectionId id, CommunityId community, PartyId subject, string finding, Actor by, Instant now) =>
        new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .When(subject == default, () => new CoreErrors.Empty("subject"))
            .When(string.IsNullOrWhiteSpace(finding), () => new CoreErrors.Empty("finding"))
            .Then(() => Begin(id, by, now, new InspectionEvent.Found(community, subject, finding)));

    /// <summary>Persuades in words, or guides to a set place (疏导点).</summary>
    /// <param name="kind">How.</param>
    /// <param name="words">What was said, or the set place.</param>
    /// <param name="by">Who persuades.</param>
    /// <param name="now">When.</param>
    /// <returns>The inspection, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public Result<Inspection> Persuade(PersuasionKind kind, string words, Actor by, Instant now)
    {
        Require.Defined(kind);
        return Check(now, Lifecycle.Illegal(Status, InspectionVerb.Persuade))
            .When(string.IsNullOrWhiteSpace(words), () => new CoreErrors.Empty("words"))
            .Then(() => Record(by, now, new InspectionEvent.Persuaded(kind, words)));
    }

    /// <summary>Issues a rectification notice, once persuasion was tried and found wanting, jointly with the enforcement body.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who issues it.</param>
    /// <param name="now">When.</param>
    /// <returns>The inspection, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.notice-not-joint</c>,
    /// <c>partnerships.persuasion-not-tried</c>, <c>partnerships.due-date-passed</c>.</returns>
    public Result<Inspection> IssueNotice(RectificationNotice notice, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(notice);
        var today = now.InZone(zone).Date;
        return Check(now, Lifecycle.Illegal(Status, InspectionVerb.IssueNotice))
            .When(string.IsNullOrWhiteSpace(notice.Demand), () => new CoreErrors.Empty("demand"))
            .When(notice.Issuers.Any(issuer => issuer == default), () => new CoreErrors.Empty("issuer"))
            .When(State.Failures == 0, () => new PartnershipsErrors.PersuasionNotTried())
            .When(notice.Issuers.Distinct().Count() < 2 || !notice.Issuers.Contains(notice.Enforcement),
                () => new PartnershipsErrors.NoticeNotJoint(notice.Enforcement))
            .When(notice.DueOn < today, () => new PartnershipsErrors.DueDatePassed(notice.DueOn, today))
            .Then(() => Record(by, now, new InspectionEvent.Noticed(notice)));
    }

    /// <summary>Looks again; what is set right closes the inspection, before the date too.</summary>
    /// <param name="setRight">Whether it was set right.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who looks.</param>
    /// <param name="now">When.</param>
    /// <returns>The inspection, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Inspection> Reinspect(bool setRight, string evidence, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, InspectionVerb.Reinspect))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .Then(() => Record(by, now, new InspectionEvent.Reinspected(setRight, evidence)));

    /// <summary>Hands over to the enforcement body that issued the notice, when its date is past and somebody looked again since and found it not set right.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who hands over.</param>
    /// <param name="now">When.</param>
    /// <returns>The inspection, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.notice-running</c>,
    /// <c>partnerships.reinspection-missing</c>.</returns>
    public Result<Inspection> HandOver(string reason, DateTimeZone zone, Actor by, Instant now)
    {
        var notice = State.Notice;
        var runs = notice is not null && now.InZone(zone).Date <= notice.DueOn;
        return Check(now, Lifecycle.Illegal(Status, InspectionVerb.HandOver))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(runs, () => new PartnershipsErrors.NoticeRunning(notice!.DueOn))
            .When(Status == InspectionStatus.Noticed && !runs && !(State.FailedAt is { } looked && looked.InZone(zone).Date > notice!.DueOn),
                () => new PartnershipsErrors.ReinspectionMissing(notice!.DueOn))
            .Then(() => Record(by, now, new InspectionEvent.HandedOver(notice!.Enforcement, reason)));
    }

    static InspectionState? IAggregate<Inspection, InspectionState, InspectionEvent>.Begin(EventEnvelope<InspectionEvent> first) =>
        first.Event is InspectionEvent.Found found
            ? new InspectionState { Community = found.Community, Subject = found.Subject, Finding = found.What }
            : null;

    static InspectionState IAggregate<Inspection, InspectionState, InspectionEvent>.Apply(
        InspectionState state, EventEnvelope<InspectionEvent> change) => change.Event switch
        {
            InspectionEvent.Persuaded => state with { Status = InspectionStatus.Persuaded },
            InspectionEvent.Noticed noticed => state with { Status = InspectionStatus.Noticed, Notice = noticed.Notice },
            InspectionEvent.Reinspected { SetRight: true } => state with { Status = InspectionStatus.Closed },
            InspectionEvent.Reinspected => state with { Failures = state.Failures + 1, FailedAt = change.At },
            InspectionEvent.HandedOver => state with { Status = InspectionStatus.HandedOver },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Inspection IAggregate<Inspection, InspectionState, InspectionEvent>.Create(
        InspectionState state, long version, ValueList<EventEnvelope<InspectionEvent>> changes) => new(state, version, changes);
}
