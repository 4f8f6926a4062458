using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>The assignment of a volunteer to a shift: proposed, and his only when he says yes (志愿服务条例 art. 25: nobody is forced).</summary>
/// <remarks>
/// <para>A roster only ever proposes. Saying no, or nothing, leaves no mark: no reason is asked, nothing is counted, and it is never a
/// no-show. Somebody who was asked once can be asked again: another round, with an id of its own.</para>
/// <para>The rules of eligibility are asked when he is asked and again when he says yes, on the day of the shift: an insurance or an
/// agreement that a dangerous shift needs must be there before the yes counts.</para>
/// </remarks>
public sealed class Assignment
    : Aggregate<Assignment, AssignmentId, AssignmentState, AssignmentEvent>, IAggregate<Assignment, AssignmentState, AssignmentEvent>
{
    private Assignment(AssignmentState state, long version, ValueList<EventEnvelope<AssignmentEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of an assignment's life; <see cref="AssignmentStatus.Lapsed"/> is derived and not in it.</summary>
    public static Lifecycle<AssignmentStatus, AssignmentVerb> Lifecycle { get; } = new("Assignment", AssignmentStatus.Proposed)
    {
        { AssignmentStatus.Proposed, AssignmentVerb.Accept, AssignmentStatus.Accepted },
        { AssignmentStatus.Proposed, AssignmentVerb.Decline, AssignmentStatus.Declined },
        { AssignmentStatus.Proposed, AssignmentVerb.Release, AssignmentStatus.Released },
        { AssignmentStatus.Accepted, AssignmentVerb.Withdraw, AssignmentStatus.Withdrawn },
        { AssignmentStatus.Accepted, AssignmentVerb.Release, AssignmentStatus.Released },
    };

    /// <summary>The id of the assignment of a person to a shift.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="person">The person.</param>
    /// <param name="round">How often he was asked before.</param>
    public static AssignmentId IdOf(ShiftId shift, PersonId person, int round = 0) =>
        CommunityDomain.Id.Derive<AssignmentId>(shift.Value, $"assignment:{person}", round);

    /// <summary>Where it stands at an instant: a proposal that nobody answered in time has lapsed.</summary>
    /// <param name="now">The instant.</param>
    public AssignmentStatus StatusAt(Instant now) =>
        State.Status == AssignmentStatus.Proposed && now >= State.AnswerBy ? AssignmentStatus.Lapsed : State.Status;

    /// <summary>Asks somebody to serve in a shift.</summary>
    /// <param name="candidate">Whom.</param>
    /// <param name="activity">The activity; its risks are told.</param>
    /// <param name="shift">One of its shifts.</param>
    /// <param name="policy">The rules of eligibility.</param>
    /// <param name="answerBy">Until when he can answer, exclusive; not after the start.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <param name="round">How often he was asked before, from 0.</param>
    /// <returns>The proposal, or all of <c>core.illegal-verb</c> (the activity is over), <c>volunteering.post-unknown</c>,
    /// <c>volunteering.not-eligible</c>,
    /// <c>volunteering.deadline-unusable</c>, <c>core.out-of-range</c> that apply.</returns>
    public static Result<Assignment> Propose(
        Candidate candidate, Activity activity, Shift shift, Policy<EligibilityFacts> policy, Instant answerBy, Actor by, Instant now,
        int round = 0)
    {
        var person = Person(candidate);
        return Fit(candidate, activity, shift, policy)
            .When(answerBy <= now || answerBy > shift.StartsAt, () => new VolunteeringErrors.DeadlineUnusable(answerBy, shift.StartsAt))
            .When(round < 0, () => new CoreErrors.OutOfRange("round", round, 0, int.MaxValue))
            .Then(() => Begin(IdOf(shift.Id, person, round), by, now, new AssignmentEvent.Proposed(
                person, activity.Id, shift.Post, shift.Id, shift.StartsAt, answerBy, activity.Terms.Risks)));
    }

    /// <summary>Somebody signs up by himself: asked and accepted at once.</summary>
    /// <param name="candidate">Who.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="shift">One of its shifts.</param>
    /// <param name="policy">The rules of eligibility.</param>
    /// <param name="window">When people can sign up.</param>
    /// <param name="taken">How many places of the shift are taken.</param>
    /// <param name="knowsRisks">Whether he says that he knows the risks.</param>
    /// <param name="by">Who signs up: the volunteer, or for a minor a guardian whose consent covers the day.</param>
    /// <param name="now">When.</param>
    /// <param name="round">How often he was asked before, from 0.</param>
    /// <returns>The assignment, or all of <c>core.illegal-verb</c> (the activity is over), <c>volunteering.post-unknown</c>,
    /// <c>volunteering.not-eligible</c>,
    /// <c>volunteering.sign-up-closed</c>, <c>volunteering.shift-full</c>, <c>volunteering.risks-not-acknowledged</c>,
    /// <c>volunteering.not-his-own-answer</c>, <c>core.out-of-range</c> that apply.</returns>
    public static Result<Assignment> SignUp(
        Candidate candidate, Activity activity, Shift shift, Policy<EligibilityFacts> policy, SignUpWindow window, int taken,
        bool knowsRisks, Actor by, Instant now, int round = 0)
    {
        ArgumentNullException.ThrowIfNull(window);
        var person = Person(candidate);
        return Fit(candidate, activity, shift, policy)
            .AddAll(window.Faults())
            .When(!window.IsOpenAt(shift, now), () => new VolunteeringErrors.SignUpClosed(window.OpensAt(shift), window.ClosesAt(shift)))
            .When(taken >= shift.Demand.Maximum, () => new VolunteeringErrors.ShiftFull(shift.Id, shift.Demand.Maximum))
            .Add(Unknowing(activity.Terms.Risks, knowsRisks))
            .Add(NotHisOwn(candidate, shift, by))
            .When(round < 0, () => new CoreErrors.OutOfRange("round", round, 0, int.MaxValue))
            .Then(() => Begin(IdOf(shift.Id, person, round), by, now, new AssignmentEvent.SignedUp(
                person, activity.Id, shift.Post, shift.Id, shift.StartsAt, activity.Terms.Risks)));
    }

    /// <summary>Says yes.</summary>
    /// <param name="candidate">The volunteer as he is known now.</param>
    /// <param name="context">The shift as it is now.</param>
    /// <param name="policy">The rules of eligibility, asked again.</param>
    /// <param name="knowsRisks">Whether he says that he knows the risks that he was told.</param>
    /// <param name="by">Who says yes: the volunteer, or for a minor a guardian whose consent covers the day.</param>
    /// <param name="now">When; before the deadline.</param>
    /// <returns>The assignment, or all of <c>core.illegal-verb</c>, <c>volunteering.answer-too-late</c>,
    /// <c>volunteering.not-his-own-answer</c>, <c>volunteering.risks-not-acknowledged</c>, <c>volunteering.not-eligible</c> that apply.</returns>
    /// <exception cref="ArgumentException">The candidate or the shift is another than the one asked.</exception>
    public Result<Assignment> Accept(
        Candidate candidate, ShiftContext context, Policy<EligibilityFacts> policy, bool knowsRisks, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(policy);
        if (Person(candidate) != State.Person || context.Shift.Id != State.Shift)
            throw new ArgumentException("Another person or shift than the assignment's.", nameof(candidate));
        return Answer(AssignmentVerb.Accept, now)
            .Add(NotHisOwn(candidate, context.Shift, by))
            .Add(Unknowing(State.Risks, knowsRisks))
            .Add(Unfit(candidate, context, policy))
            .Then(() => Record(by, now, new AssignmentEvent.Accepted()));
    }

    /// <summary>Says no. Leaves no mark.</summary>
    /// <param name="by">Who says no: the volunteer.</param>
    /// <param name="now">When; before the deadline.</param>
    /// <returns>The assignment, or <c>core.illegal-verb</c>, <c>volunteering.answer-too-late</c>, <c>volunteering.not-his-own-answer</c>.</returns>
    public Result<Assignment> Decline(Actor by, Instant now) =>
        Answer(AssignmentVerb.Decline, now)
            .When(by.Person != State.Person, () => new VolunteeringErrors.NotHisOwnAnswer(State.Person))
            .Then(() => Record(by, now, new AssignmentEvent.Declined()));

    /// <summary>Takes a yes back before the shift begins.</summary>
    /// <param name="by">Who takes it back: the volunteer, or the guardian who said yes for him.</param>
    /// <param name="now">When.</param>
    /// <returns>The assignment, or <c>core.illegal-verb</c>, <c>volunteering.shift-begun</c>, <c>volunteering.not-his-own-answer</c>.</returns>
    public Result<Assignment> Withdraw(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(State.Status, AssignmentVerb.Withdraw))
            .When(now >= State.StartsAt, () => new VolunteeringErrors.ShiftBegun(State.StartsAt))
            .When(by.Person != State.Person && by.Person != State.AcceptedBy, () => new VolunteeringErrors.NotHisOwnAnswer(State.Person))
            .Then(() => Record(by, now, new AssignmentEvent.Withdrawn()));

    /// <summary>Takes the proposal or the assignment back.</summary>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who: the organiser.</param>
    /// <param name="now">When.</param>
    /// <returns>The assignment, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Assignment> Release(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(State.Status, AssignmentVerb.Release))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new AssignmentEvent.Released(reason)));

    static AssignmentState? IAggregate<Assignment, AssignmentState, AssignmentEvent>.Begin(EventEnvelope<AssignmentEvent> first) =>
        first.Event switch
        {
            AssignmentEvent.Proposed one => new()
            {
                Person = one.Person,
                Activity = one.Activity,
                Post = one.Post,
                Shift = one.Shift,
                StartsAt = one.StartsAt,
                AnswerBy = one.AnswerBy,
                Risks = one.Risks,
            },
            AssignmentEvent.SignedUp one => new()
            {
                Person = one.Person,
                Activity = one.Activity,
                Post = one.Post,
                Shift = one.Shift,
                StartsAt = one.StartsAt,
                AnswerBy = first.At,
                Risks = one.Risks,
                Status = AssignmentStatus.Accepted,
                AcceptedBy = first.By.Person,
            },
            _ => null,
        };

    static AssignmentState IAggregate<Assignment, AssignmentState, AssignmentEvent>.Apply(
        AssignmentState state, EventEnvelope<AssignmentEvent> change) => change.Event switch
        {
            AssignmentEvent.Accepted => state with { Status = AssignmentStatus.Accepted, AcceptedBy = change.By.Person },
            AssignmentEvent.Declined => state with { Status = AssignmentStatus.Declined },
            AssignmentEvent.Withdrawn => state with { Status = AssignmentStatus.Withdrawn },
            AssignmentEvent.Released => state with { Status = AssignmentStatus.Released },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Assignment IAggregate<Assignment, AssignmentState, AssignmentEvent>.Create(
        AssignmentState state, long version, ValueList<EventEnvelope<AssignmentEvent>> changes) => new(state, version, changes);

    private static PersonId Person(Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return candidate.Volunteer.Id;
    }

    private static Refusals Fit(Candidate candidate, Activity activity, Shift shift, Policy<EligibilityFacts> policy)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(policy);
        var context = activity.ContextOf(shift);
        return new Refusals()
            .Add(Activity.Lifecycle.Illegal(activity.Status, ActivityVerb.Arrange))
            .AddFrom(context)
            .Add(context.IsSuccess ? Unfit(candidate, context.Value, policy) : null);
    }

    private static VolunteeringErrors.NotEligible? Unfit(Candidate candidate, ShiftContext context, Policy<EligibilityFacts> policy)
    {
        var failures = policy.Assess(candidate, context).Failures.Select(verdict => verdict.Code).ToValueList();
        return failures.IsEmpty ? null : new(candidate.Volunteer.Id, failures);
    }

    // A guardian answers for a minor, within what he consented to; nobody answers for who is of age.
    private static VolunteeringErrors.NotHisOwnAnswer? NotHisOwn(Candidate candidate, Shift shift, Actor by) =>
        by.Person == candidate.Volunteer.Id
        || (candidate.Personal.AgeOn(shift.Day) is null or < HasGuardian.Majority
            && candidate.Volunteer.GuardianConsents.Any(consent => consent.Guardian == by.Person && consent.Days.Contains(shift.Day)))
            ? null
            : new(candidate.Volunteer.Id);

    private static VolunteeringErrors.RisksNotAcknowledged? Unknowing(string risks, bool knowsRisks) =>
        knowsRisks || string.IsNullOrWhiteSpace(risks) ? null : new(risks);

    private Refusals Answer(AssignmentVerb verb, Instant now) =>
        Check(now, Lifecycle.Illegal(State.Status, verb))
            .When(StatusAt(now) == AssignmentStatus.Lapsed, () => new VolunteeringErrors.AnswerTooLate(State.AnswerBy));
}
