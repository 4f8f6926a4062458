using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>The finding that two ids mean the same party (主体合并): a party that was registered twice. Reversible.</summary>
/// <remarks>
/// Nothing is rewritten: events keep the id under which they happened, and <see cref="MergeMap{PartyId}"/> says whose they are now. So hours,
/// points, qualifications and sign-ups follow a merge at once, and its undoing gives each side back exactly what was its own.
/// </remarks>
public sealed class PartyMerge
    : Aggregate<PartyMerge, MergeId, PartyMergeState, PartyMergeEvent>, IAggregate<PartyMerge, PartyMergeState, PartyMergeEvent>
{
    private PartyMerge(PartyMergeState state, long version, ValueList<EventEnvelope<PartyMergeEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a merge's life.</summary>
    public static Lifecycle<MergeStatus, MergeVerb> Lifecycle { get; } = new("PartyMerge", MergeStatus.InForce)
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
    /// saves under one lock, and <see cref="MergeMap{PartyId}.Create"/> refuses what slipped through.</remarks>
    public static Result<PartyMerge> Join(
        MergeId id, PartyId duplicate, PartyId survivor, string evidence, MergeMap<PartyId> merges, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return merges.Faults(id, duplicate, survivor, evidence)
            .Then(() => Begin(id, by, now, new PartyMergeEvent.Merged(duplicate, survivor, evidence)));
    }

    /// <summary>Tells the two apart again.</summary>
    /// <param name="reason">Why; names nobody.</param>
    /// <param name="by">Who decided it.</param>
    /// <param name="now">When.</param>
    /// <returns>The merge undone, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.time-went-back</c>.</returns>
    public Result<PartyMerge> Undo(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, MergeVerb.Undo))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new PartyMergeEvent.Undone(reason)));

    static PartyMergeState? IAggregate<PartyMerge, PartyMergeState, PartyMergeEvent>.Begin(EventEnvelope<PartyMergeEvent> first) =>
        first.Event is PartyMergeEvent.Merged merged
            ? new PartyMergeState { Duplicate = merged.Duplicate, Survivor = merged.Survivor, Evidence = merged.Evidence }
            : null;

    static PartyMergeState IAggregate<PartyMerge, PartyMergeState, PartyMergeEvent>.Apply(
        PartyMergeState state, EventEnvelope<PartyMergeEvent> change) => change.Event switch
        {
            PartyMergeEvent.Undone => state with { Status = MergeStatus.Undone },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static PartyMerge IAggregate<PartyMerge, PartyMergeState, PartyMergeEvent>.Create(
        PartyMergeState state, long version, ValueList<EventEnvelope<PartyMergeEvent>> changes) => new(state, version, changes);
}
