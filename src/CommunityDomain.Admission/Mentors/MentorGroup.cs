using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A mentor group (导师团): who trains partners, what was held, and how many took part.</summary>
public sealed class MentorGroup
    : Aggregate<MentorGroup, MentorGroupId, MentorGroupState, MentorGroupEvent>, IAggregate<MentorGroup, MentorGroupState, MentorGroupEvent>
{
    private MentorGroup(MentorGroupState state, long version, ValueList<EventEnvelope<MentorGroupEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a group's life.</summary>
    public static Lifecycle<MentorGroupStatus, MentorGroupVerb> Lifecycle { get; } = new("MentorGroup", MentorGroupStatus.Active)
    {
        { MentorGroupStatus.Active, MentorGroupVerb.Join, MentorGroupStatus.Active },
        { MentorGroupStatus.Active, MentorGroupVerb.Leave, MentorGroupStatus.Active },
        { MentorGroupStatus.Active, MentorGroupVerb.Hold, MentorGroupStatus.Active },
        { MentorGroupStatus.Active, MentorGroupVerb.Dissolve, MentorGroupStatus.Dissolved },
    };

    /// <summary>Where it stands.</summary>
    public MentorGroupStatus Status => State.Status;

    /// <summary>How many took part in all, a person as often as he came.</summary>
    public int PersonTimes => State.Events.Sum(held => held.PersonTimes);

    /// <summary>Founds a group.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="community">Whose it is.</param>
    /// <param name="by">Who founds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The group, or <c>core.empty</c>.</returns>
    public static Result<MentorGroup> Found(MentorGroupId id, CommunityId community, Actor by, Instant now) =>
        new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .Then(() => Begin(id, by, now, new MentorGroupEvent.Founded(community)));

    /// <summary>Takes a mentor in.</summary>
    /// <param name="mentor">Who.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The group, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c>.</returns>
    public Result<MentorGroup> Join(PersonId mentor, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, MentorGroupVerb.Join))
            .When(mentor == default, () => new CoreErrors.Empty("person"))
            .When(State.Mentors.Contains(mentor), () => new CoreErrors.DuplicateId("mentor", mentor.ToString()))
            .Then(() => Record(by, now, new MentorGroupEvent.Joined(mentor)));

    /// <summary>Lets a mentor go; what he held stays.</summary>
    /// <param name="mentor">Who.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The group, or <c>core.illegal-verb</c>, <c>admission.not-a-mentor</c>.</returns>
    public Result<MentorGroup> Leave(PersonId mentor, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, MentorGroupVerb.Leave))
            .When(!State.Mentors.Contains(mentor), () => new AdmissionErrors.NotAMentor(mentor))
            .Then(() => Record(by, now, new MentorGroupEvent.Left(mentor)));

    /// <summary>Records what a mentor held.</summary>
    /// <param name="title">What it was about.</param>
    /// <param name="mentor">Who held it.</param>
    /// <param name="on">When; not in the future.</param>
    /// <param name="personTimes">How many took part, from 1.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When it is recorded.</param>
    /// <returns>The group, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>admission.not-a-mentor</c>,
    /// <c>admission.date-in-the-future</c> that apply.</returns>
    public Result<MentorGroup> Hold(string title, PersonId mentor, LocalDate on, int personTimes, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Check(now, Lifecycle.Illegal(Status, MentorGroupVerb.Hold))
            .When(string.IsNullOrWhiteSpace(title), () => new CoreErrors.Empty("title"))
            .When(personTimes < 1, () => new CoreErrors.OutOfRange("person-times", personTimes, 1, int.MaxValue))
            .When(!State.Mentors.Contains(mentor), () => new AdmissionErrors.NotAMentor(mentor))
            .When(on > days.DateOf(now), () => new AdmissionErrors.DateInTheFuture(on))
            .Then(() => Record(by, now, new MentorGroupEvent.Held(title, mentor, on, personTimes)));
    }

    /// <summary>Dissolves the group.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The group, or <c>core.illegal-verb</c>.</returns>
    public Result<MentorGroup> Dissolve(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, MentorGroupVerb.Dissolve)).Then(() => Record(by, now, new MentorGroupEvent.Dissolved()));

    static MentorGroupState? IAggregate<MentorGroup, MentorGroupState, MentorGroupEvent>.Begin(EventEnvelope<MentorGroupEvent> first) =>
        first.Event is MentorGroupEvent.Founded founded ? new MentorGroupState { Community = founded.Community } : null;

    static MentorGroupState IAggregate<MentorGroup, MentorGroupState, MentorGroupEvent>.Apply(
        MentorGroupState state, EventEnvelope<MentorGroupEvent> change) => change.Event switch
        {
            MentorGroupEvent.Joined joined => state with { Mentors = state.Mentors.Add(joined.Mentor) },
            MentorGroupEvent.Left left => state with { Mentors = state.Mentors.Where(mentor => mentor != left.Mentor).ToValueList() },
            MentorGroupEvent.Held held => state with
            {
                Events = state.Events.Add(new(state.Events.Count + 1, held.Title, held.Mentor, held.On, held.PersonTimes)),
            },
            MentorGroupEvent.Dissolved => state with { Status = MentorGroupStatus.Dissolved },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static MentorGroup IAggregate<MentorGroup, MentorGroupState, MentorGroupEvent>.Create(
        MentorGroupState state, long version, ValueList<EventEnvelope<MentorGroupEvent>> changes) => new(state, version, changes);
}
