using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A service record (志愿服务记录): one person's service in one shift, from check-in to attestation.</summary>
/// <remarks>
/// <para>The times stay as they were recorded; which minutes count is the policy's, and rounding is the points policy's. The id is
/// derived from the shift and the person: one record for both.</para>
/// <para>Service that is duty or paid can be recorded for attendance; it makes neither hours nor points (志愿服务记录与证明出具办法 art. 19).</para>
/// </remarks>
public sealed class ServiceRecord
    : Aggregate<ServiceRecord, ServiceRecordId, ServiceRecordState, ServiceRecordEvent>,
        IAggregate<ServiceRecord, ServiceRecordState, ServiceRecordEvent>
{
    private static readonly Duration LongestService = Duration.FromHours(24);

    private ServiceRecord(ServiceRecordState state, long version, ValueList<EventEnvelope<ServiceRecordEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a record's life.</summary>
    public static Lifecycle<ServiceStatus, ServiceVerb> Lifecycle { get; } = new("ServiceRecord", ServiceStatus.CheckedIn)
    {
        { ServiceStatus.CheckedIn, ServiceVerb.CheckOut, ServiceStatus.CheckedOut },
        { ServiceStatus.CheckedIn, ServiceVerb.Void, ServiceStatus.Voided },
        { ServiceStatus.CheckedOut, ServiceVerb.Attest, ServiceStatus.Attested },
        { ServiceStatus.CheckedOut, ServiceVerb.Correct, ServiceStatus.CheckedOut },
        { ServiceStatus.CheckedOut, ServiceVerb.Void, ServiceStatus.Voided },
        { ServiceStatus.Attested, ServiceVerb.Correct, ServiceStatus.Attested },
        { ServiceStatus.Attested, ServiceVerb.Void, ServiceStatus.Voided },
    };

    /// <summary>Where the record stands.</summary>
    public ServiceStatus Status => State.Status;

    /// <summary>Whole minutes of service that count: within the shift (and the policy's overtime), less the breaks; 0 while he serves.</summary>
    public int NetMinutes
    {
        get
        {
            if (State.CheckedOutAt is not { } wentAt)
                return 0;
            var counted = Instant.Min(wentAt, State.Counted.End) - Instant.Max(State.CheckedInAt, State.Counted.Start);
            return Math.Max(0, (int)Math.Floor(counted.TotalMinutes) - State.BreakMinutes);
        }
    }

    /// <summary>How well the times are evidenced.</summary>
    public EvidenceTier Evidence =>
        State.CheckedInBy != CheckMethod.Attestor && State.CheckedOutBy is { } method && method != CheckMethod.Attestor
            ? EvidenceTier.Recorded
            : EvidenceTier.Stated;

    /// <summary>Whether its minutes are volunteer service: attested, and neither duty nor paid.</summary>
    public bool EarnsHours => Status == ServiceStatus.Attested && State.Nature == ServiceNature.Volunteer;

    /// <summary>The id of the record of a person in a shift.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="person">The person.</param>
    public static ServiceRecordId IdOf(ShiftId shift, PersonId person) =>
        CommunityDomain.Id.Derive<ServiceRecordId>(shift.Value, $"service:{person}");

    /// <summary>Somebody comes to serve; walk-ins too.</summary>
    /// <param name="person">Who.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="shift">One of its shifts.</param>
    /// <param name="at">When he came, not after <paramref name="now"/>.</param>
    /// <param name="method">How that is known.</param>
    /// <param name="others">His other records around that time.</param>
    /// <param name="policy">Which minutes count.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>The record, or all of <c>core.empty</c>, <c>core.out-of-range</c>, <c>volunteering.shift-of-another-activity</c>,
    /// <c>volunteering.in-the-future</c>, <c>volunteering.check-in-too-early</c>, <c>volunteering.shift-over</c>,
    /// <c>volunteering.service-overlaps</c> and <c>volunteering.self-attestation</c> (his own word instead of a code) that apply.</returns>
    public static Result<ServiceRecord> CheckIn(
        PersonId person, Activity activity, Shift shift, Instant at, CheckMethod method, IEnumerable<ServiceRecord> others,
        AttendancePolicy policy, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(shift);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(policy);
        Defined(method);
        var opensAt = shift.StartsAt - Duration.FromMinutes(Math.Max(0, policy.EarlyMinutes));
        var counted = new Interval(shift.StartsAt, shift.EndsAt + Duration.FromMinutes(Math.Max(0, policy.OvertimeMinutes)));
        return policy.Faults()
            .When(person == default, () => new CoreErrors.Empty("person"))
            .When(shift.Activity != activity.Id, () => new VolunteeringErrors.ShiftOfAnotherActivity(shift.Id, activity.Id))
            .When(at > now, () => new VolunteeringErrors.InTheFuture(at, now))
            .When(at < opensAt, () => new VolunteeringErrors.CheckInTooEarly(opensAt, at))
            .When(at >= shift.EndsAt, () => new VolunteeringErrors.ShiftOver(shift.EndsAt, at))
            .Add(OwnWord(person, method, by))
            .Add(Overlap(IdOf(shift.Id, person), person, at, null, others))
            .Then(() => Begin(IdOf(shift.Id, person), by, now, new ServiceRecordEvent.CheckedIn(
                person, activity.State.Community, activity.Id, shift.Post, shift.Id, activity.Terms.Nature, shift.Day, counted, at, method)));
    }

    /// <summary>He goes. A forgotten check-out is recorded the same way by an organiser, with the end of the shift.</summary>
    /// <param name="at">When he went, not after <paramref name="now"/>.</param>
    /// <param name="breakMinutes">Minutes of breaks, from 0.</param>
    /// <param name="method">How that is known.</param>
    /// <param name="others">His other records around that time.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>The record, or all of <c>core.illegal-verb</c>, <c>volunteering.in-the-future</c>,
    /// <c>volunteering.check-out-before-check-in</c>, <c>volunteering.service-too-long</c> (25 hours in a day),
    /// <c>volunteering.breaks-too-long</c>, <c>volunteering.service-overlaps</c>, <c>volunteering.self-attestation</c> that apply.</returns>
    public Result<ServiceRecord> CheckOut(
        Instant at, int breakMinutes, CheckMethod method, IEnumerable<ServiceRecord> others, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(others);
        Defined(method);
        return Check(now, Lifecycle.Illegal(Status, ServiceVerb.CheckOut))
            .AddAll(Times(State.CheckedInAt, at, breakMinutes, others, now))
            .Add(OwnWord(State.Person, method, by))
            .Then(() => Record(by, now, new ServiceRecordEvent.CheckedOut(at, breakMinutes, method)));
    }

    /// <summary>Confirms the service, and marks whether that came within the working days that the law gives.</summary>
    /// <param name="calendar">The working days.</param>
    /// <param name="zone">The zone whose days count.</param>
    /// <param name="policy">How many working days there are.</param>
    /// <param name="by">Who attests: not the volunteer.</param>
    /// <param name="now">When.</param>
    /// <returns>The record, or <c>core.illegal-verb</c>, <c>core.out-of-range</c>, <c>volunteering.self-attestation</c>. A calendar that does
    /// not reach so far is no refusal: the due date is then not known.</returns>
    public Result<ServiceRecord> Attest(WorkCalendar calendar, DateTimeZone zone, AttendancePolicy policy, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(policy);
        return Check(now, Lifecycle.Illegal(Status, ServiceVerb.Attest))
            .AddAll(policy.Faults())
            .Add(Self(by))
            .Then(() =>
            {
                var due = calendar.NthWorkdayAfter(State.Day, policy.EntryWorkingDays);
                LocalDate? last = due.IsSuccess ? due.Value : null;
                return Record(by, now, new ServiceRecordEvent.Attested(last, last < now.InZone(zone).Date));
            });
    }

    /// <summary>Puts times or breaks right; the earlier ones stay in the history. A volunteer may ask for it (art. 13), somebody else does it.</summary>
    /// <param name="cameAt">When he came.</param>
    /// <param name="wentAt">When he went, not after <paramref name="now"/>.</param>
    /// <param name="breakMinutes">Minutes of breaks, from 0.</param>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="others">His other records around that time.</param>
    /// <param name="by">Who corrects: not the volunteer.</param>
    /// <param name="now">When.</param>
    /// <returns>The record, or <c>core.empty</c> and what <see cref="CheckOut"/> refuses.</returns>
    public Result<ServiceRecord> Correct(
        Instant cameAt, Instant wentAt, int breakMinutes, string reason, IEnumerable<ServiceRecord> others, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(others);
        return Check(now, Lifecycle.Illegal(Status, ServiceVerb.Correct))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Add(Self(by))
            .AddAll(Times(cameAt, wentAt, breakMinutes, others, now))
            .Then(() => Record(by, now, new ServiceRecordEvent.Corrected(cameAt, wentAt, breakMinutes, reason)));
    }

    /// <summary>Takes the record out; what it earned is to be taken back by who gave it.</summary>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who voids: not the volunteer.</param>
    /// <param name="now">When.</param>
    /// <returns>The record, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>volunteering.self-attestation</c>.</returns>
    public Result<ServiceRecord> Void(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ServiceVerb.Void))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Add(Self(by))
            .Then(() => Record(by, now, new ServiceRecordEvent.Voided(reason)));

    static ServiceRecordState? IAggregate<ServiceRecord, ServiceRecordState, ServiceRecordEvent>.Begin(
        EventEnvelope<ServiceRecordEvent> first) =>
        first.Event is ServiceRecordEvent.CheckedIn one
            ? new ServiceRecordState
            {
                Person = one.Person,
                Community = one.Community,
                Activity = one.Activity,
                Post = one.Post,
                Shift = one.Shift,
                Nature = one.Nature,
                Day = one.Day,
                Counted = one.Counted,
                CheckedInAt = one.CameAt,
                CheckedInBy = one.Method,
            }
            : null;

    static ServiceRecordState IAggregate<ServiceRecord, ServiceRecordState, ServiceRecordEvent>.Apply(
        ServiceRecordState state, EventEnvelope<ServiceRecordEvent> change) => change.Event switch
        {
            ServiceRecordEvent.CheckedOut one => state with
            {
                Status = ServiceStatus.CheckedOut,
                CheckedOutAt = one.WentAt,
                CheckedOutBy = one.Method,
                BreakMinutes = one.BreakMinutes,
            },
            ServiceRecordEvent.Attested one => state with
            {
                Status = ServiceStatus.Attested,
                AttestedBy = change.By,
                EntryDue = one.EntryDue,
                IsLateEntry = one.IsLate,
            },
            // A corrected time is somebody's word, whatever recorded the first one.
            ServiceRecordEvent.Corrected one => state with
            {
                CheckedInBy = one.CameAt == state.CheckedInAt ? state.CheckedInBy : CheckMethod.Attestor,
                CheckedInAt = one.CameAt,
                CheckedOutBy = one.WentAt == state.CheckedOutAt ? state.CheckedOutBy : CheckMethod.Attestor,
                CheckedOutAt = one.WentAt,
                BreakMinutes = one.BreakMinutes,
            },
            ServiceRecordEvent.Voided => state with { Status = ServiceStatus.Voided },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static ServiceRecord IAggregate<ServiceRecord, ServiceRecordState, ServiceRecordEvent>.Create(
        ServiceRecordState state, long version, ValueList<EventEnvelope<ServiceRecordEvent>> changes) => new(state, version, changes);

    private static void Defined(CheckMethod method)
    {
        if (!Enum.IsDefined(method))
            throw new ArgumentOutOfRangeException(nameof(method), method, "Not a way to check in or out.");
    }

    private static VolunteeringErrors.SelfAttestation? OwnWord(PersonId person, CheckMethod method, Actor by) =>
        method == CheckMethod.Attestor && by.Person == person ? new(person) : null;

    // Half-open: who goes at ten can come elsewhere at ten. A record without an end reaches into the future; of the one that begins, only
    // its first moment is known, and the rest is asked when he goes.
    private static VolunteeringErrors.ServiceOverlaps? Overlap(
        ServiceRecordId self, PersonId person, Instant cameAt, Instant? wentAt, IEnumerable<ServiceRecord> others)
    {
        foreach (var other in others)
        {
            if (other.Id == self || other.State.Person != person || other.Status == ServiceStatus.Voided)
                continue;
            if (cameAt < (other.State.CheckedOutAt ?? Instant.MaxValue) && (wentAt is { } end ? other.State.CheckedInAt < end : other.State.CheckedInAt <= cameAt))
                return new(other.Id);
        }
        return null;
    }

    private VolunteeringErrors.SelfAttestation? Self(Actor by) => by.Person == State.Person ? new(State.Person) : null;

    private Refusals Times(Instant cameAt, Instant wentAt, int breakMinutes, IEnumerable<ServiceRecord> others, Instant now)
    {
        var refusals = new Refusals().When(wentAt > now, () => new VolunteeringErrors.InTheFuture(wentAt, now));
        if (wentAt <= cameAt)
            return refusals.Add(new VolunteeringErrors.CheckOutBeforeCheckIn(cameAt, wentAt));
        var length = wentAt - cameAt;
        if (length > LongestService)
            return refusals.Add(new VolunteeringErrors.ServiceTooLong(cameAt, wentAt));
        var minutes = (int)length.TotalMinutes;
        return refusals
            .When(breakMinutes < 0 || breakMinutes > minutes, () => new VolunteeringErrors.BreaksTooLong(breakMinutes, minutes))
            .Add(Overlap(Id, State.Person, cameAt, wentAt, others));
    }
}
