using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>The finding that two ids mean the same person (人员合并): a person who was registered twice. Reversible.</summary>
/// <remarks>
/// Nothing is rewritten: events keep the id under which they happened, and <see cref="MergeMap{PersonId}"/> says whose they are now. So hours,
/// points, qualifications and sign-ups follow a merge at once, and its undoing gives each side back exactly what was its own.
/// </remarks>
public sealed class PersonMerge
    : Aggregate<PersonMerge, MergeId, PersonMergeState, PersonMergeEvent>, IAggregate<PersonMerge, PersonMergeState, PersonMergeEvent>
{
    private PersonMerge(PersonMergeState state, long version, ValueList<EventEnvelope<PersonMergeEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a merge's life.</summary>
    public static Lifecycle<MergeStatus, MergeVerb> Lifecycle { get; } = new("PersonMerge", MergeStatus.InForce)
    {
        { MergeStatus.InForce, MergeVerb.Undo, MergeStatus.Undone },
    };

    /// <summary>Where the merge stands.</summary>
    public MergeStatus Status => State.Status;

    /// <summary>Takes two ids for one.</summary>
    /// <param name="id">The merge's new id.</param>
    /// <param name="duplicate">The id that stands for the other from now on; not merged away already.</param>
    /// <param name="survivor">The id that it stands for; may itself be merged away, or be merged away later.</param>
    /// <param name="evidence">On what evidence; names nobody.</param>
    /// <param name="merges">The merges in force now.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="now">When.</param>
    /// <returns>The merge, or all that apply of <c>core.empty</c>, <c>core.already-merged</c> and <c>core.merge-cycle</c> (the survivor stands,
    /// directly or by others, for the duplicate, or is it).</returns>
    /// <remarks>Two officers may decide at once on maps that don't know of each other: a host keeps the duplicates of merges in force unique, or
    /// saves under one lock, and <see cref="MergeMap{PersonId}.Create"/> refuses what slipped through.</remarks>
    public static Result<PersonMerge> Join(
        MergeId id, PersonId duplicate, PersonId survivor, string evidence, MergeMap<PersonId> merges, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return merges.Faults(id, duplicate, survivor, evidence)
            .Then(() => Begin(id, by, now, new PersonMergeEvent.Merged(duplicate, survivor, evidence)));
    }

    /// <summary>Tells the two apart again.</summary>
    /// <param name="reason">Why; names nobody.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="now">When.</param>
    /// <returns>The merge undone, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.time-went-back</c>.</returns>
    public Result<PersonMerge> Undo(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, MergeVerb.Undo))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new PersonMergeEvent.Undone(reason)));

    static PersonMergeState? IAggregate<PersonMerge, PersonMergeState, PersonMergeEvent>.Begin(EventEnvelope<PersonMergeEvent> first) =>
        first.Event is PersonMergeEvent.Merged merged
            ? new PersonMergeState { Duplicate = merged.Duplicate, Survivor = merged.Survivor, Evidence = merged.Evidence }
            : null;

    static PersonMergeState IAggregate<PersonMerge, PersonMergeState, PersonMergeEvent>.Apply(
        PersonMergeState state, EventEnvelope<PersonMergeEvent> change) => change.Event switch
        {
            PersonMergeEvent.Undone => state with { Status = MergeStatus.Undone },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static PersonMerge IAggregate<PersonMerge, PersonMergeState, PersonMergeEvent>.Create(
        PersonMergeState state, long version, ValueList<EventEnvelope<PersonMergeEvent>> changes) => new(state, version, changes);
}
