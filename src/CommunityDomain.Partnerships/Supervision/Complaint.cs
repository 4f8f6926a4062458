using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A complaint (投诉): a case with deadlines and somebody who answers; not to be confused with a bidder's challenge.</summary>
public sealed class Complaint
    : Aggregate<Complaint, ComplaintId, ComplaintState, ComplaintEvent>, IAggregate<Complaint, ComplaintState, ComplaintEvent>
{
    // As many as a term may have.
    private const int LongestDays = 10_000;

    private Complaint(ComplaintState state, long version, ValueList<EventEnvelope<ComplaintEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a complaint's life.</summary>
    public static Lifecycle<ComplaintStatus, ComplaintVerb> Lifecycle { get; } = new("Complaint", ComplaintStatus.Received)
    {
        { ComplaintStatus.Received, ComplaintVerb.Accept, ComplaintStatus.Accepted },
        { ComplaintStatus.Received, ComplaintVerb.Decline, ComplaintStatus.Declined },
        { ComplaintStatus.Accepted, ComplaintVerb.Answer, ComplaintStatus.Answered },
        { ComplaintStatus.Answered, ComplaintVerb.Escalate, ComplaintStatus.Escalated },
        { ComplaintStatus.Answered, ComplaintVerb.Close, ComplaintStatus.Closed },
        { ComplaintStatus.Escalated, ComplaintVerb.Answer, ComplaintStatus.Answered },
    };

    /// <summary>Where it stands.</summary>
    public ComplaintStatus Status => State.Status;

    /// <summary>When the next step is due; <c>null</c> when nothing is.</summary>
    /// <param name="calendar">The work calendar.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    public DueDate? DueBy(WorkCalendar calendar, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zone);
        return Rule(Status, State.Since, zone)?.Resolve(calendar);
    }

    /// <summary>The steps that were done after their last day, or are late and open: nothing is refused for being late, and nothing hidden. What waits
    /// for a year that the calendar lacks is not late.</summary>
    /// <param name="calendar">The work calendar.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="asOf">The instant by which what is open is judged.</param>
    public IEnumerable<LateComplaintStep> LateSteps(WorkCalendar calendar, DateTimeZone zone, Instant asOf)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zone);
        return State.Done.Select(step => Late(step.Waited, step.Since, step.At)).Append(Late(Status, State.Since, null)).OfType<LateComplaintStep>();

        LateComplaintStep? Late(ComplaintStatus waited, Instant since, Instant? done) =>
            Rule(waited, since, zone) is { } due && due.IsPastOn((done ?? asOf).InZone(zone).Date, calendar)
                ? new(waited, due.Resolve(calendar).LastDay.Value, done?.InZone(zone).Date)
                : null;
    }

    /// <summary>Receives a complaint.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">Where.</param>
    /// <param name="about">The bits of the id of what it is about.</param>
    /// <param name="subject">What is complained of, without personal data.</param>
    /// <param name="deadlines">Until when what must happen.</param>
    /// <param name="by">Who receives it.</param>
    /// <param name="now">When.</param>
    /// <returns>The complaint, or <c>core.empty</c>, <c>core.out-of-range</c>.</returns>
    public static Result<Complaint> Receive(
        ComplaintId id, CommunityId community, UInt128 about, string subject, ComplaintDeadlines deadlines, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(deadlines);
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .When(about == 0, () => new CoreErrors.Empty("about"))
            .When(string.IsNullOrWhiteSpace(subject), () => new CoreErrors.Empty("subject"))
            .When(deadlines.Accept is < 1 or > LongestDays, () => new CoreErrors.OutOfRange("deadline", deadlines.Accept, 1, LongestDays))
            .When(deadlines.Answer is < 1 or > LongestDays, () => new CoreErrors.OutOfRange("deadline", deadlines.Answer, 1, LongestDays))
            .Then(() => Begin(id, by, now, new ComplaintEvent.Received(community, about, subject, deadlines)));
    }

    /// <summary>Takes it up; a late decision is still a decision, and shows as late.</summary>
    /// <param name="handler">Who answers it.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">When.</param>
    /// <returns>The complaint, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Complaint> Accept(PartyId handler, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ComplaintVerb.Accept))
            .When(handler == default, () => new CoreErrors.Empty("handler"))
            .Then(() => Record(by, now, new ComplaintEvent.Accepted(handler)));

    /// <summary>Does not take it up.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">When.</param>
    /// <returns>The complaint, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Complaint> Decline(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ComplaintVerb.Decline))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new ComplaintEvent.Declined(reason)));

    /// <summary>Answers it.</summary>
    /// <param name="answer">The answer, or where it is kept.</param>
    /// <param name="by">Who answers.</param>
    /// <param name="now">When.</param>
    /// <returns>The complaint, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Complaint> Answer(string answer, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ComplaintVerb.Answer))
            .When(string.IsNullOrWhiteSpace(answer), () => new CoreErrors.Empty("answer"))
            .Then(() => Record(by, now, new ComplaintEvent.Answered(answer)));

    /// <summary>Brings it to the next level, which is never who answered before.</summary>
    /// <param name="handler">Who answers at the next level.</param>
    /// <param name="reason">Why the complainant is not content.</param>
    /// <param name="by">Who escalates.</param>
    /// <param name="now">When.</param>
    /// <returns>The complaint, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.same-handler</c>.</returns>
    public Result<Complaint> Escalate(PartyId handler, string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ComplaintVerb.Escalate))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(handler == default, () => new CoreErrors.Empty("handler"))
            .When(State.Done.Any(step => step.Handler == handler), () => new PartnershipsErrors.SameHandler(handler))
            .Then(() => Record(by, now, new ComplaintEvent.Escalated(handler, reason)));

    /// <summary>Closes it.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The complaint, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Complaint> Close(string outcome, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ComplaintVerb.Close))
            .When(string.IsNullOrWhiteSpace(outcome), () => new CoreErrors.Empty("outcome"))
            .Then(() => Record(by, now, new ComplaintEvent.Closed(outcome)));

    static ComplaintState? IAggregate<Complaint, ComplaintState, ComplaintEvent>.Begin(EventEnvelope<ComplaintEvent> first) =>
        first.Event is ComplaintEvent.Received received
            ? new ComplaintState { Community = received.Community, About = received.About, Deadlines = received.Deadlines, Since = first.At }
            : null;

    static ComplaintState IAggregate<Complaint, ComplaintState, ComplaintEvent>.Apply(
        ComplaintState state, EventEnvelope<ComplaintEvent> change) => change.Event switch
        {
            ComplaintEvent.Accepted accepted => Done(state, change.At) with
            {
                Status = ComplaintStatus.Accepted,
                Handler = accepted.Handler,
                Since = change.At,
            },
            ComplaintEvent.Declined => Done(state, change.At) with { Status = ComplaintStatus.Declined },
            ComplaintEvent.Answered answered => Done(state, change.At) with
            {
                Status = ComplaintStatus.Answered,
                Answers = state.Answers.Add(answered.Answer),
            },
            ComplaintEvent.Escalated escalated => state with
            {
                Status = ComplaintStatus.Escalated,
                Handler = escalated.Handler,
                Since = change.At,
            },
            ComplaintEvent.Closed => state with { Status = ComplaintStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Complaint IAggregate<Complaint, ComplaintState, ComplaintEvent>.Create(
        ComplaintState state, long version, ValueList<EventEnvelope<ComplaintEvent>> changes) => new(state, version, changes);

    private static ComplaintState Done(ComplaintState state, Instant at) =>
        state with { Done = state.Done.Add(new(state.Status, state.Handler, state.Since, at)) };

    private DueRule? Rule(ComplaintStatus waits, Instant since, DateTimeZone zone)
    {
        var days = waits switch
        {
            ComplaintStatus.Received => State.Deadlines.Accept,
            ComplaintStatus.Accepted or ComplaintStatus.Escalated => State.Deadlines.Answer,
            _ => 0,
        };
        return days == 0 ? null : new DueRule(since.InZone(zone).Date, Term.OfWorkingDays(days));
    }
}
