namespace CommunityDomain;

/// <summary>What a <see cref="MergeMap{TId}"/> has to know of a merge; the states of <see cref="PersonMerge"/> and <see cref="PartyMerge"/> say it.</summary>
/// <typeparam name="TId">What is merged.</typeparam>
public interface IMerged<TId>
    where TId : struct, IId<TId>
{
    /// <summary>The merge's id.</summary>
    MergeId Id { get; }

    /// <summary>The id that stands for another.</summary>
    TId Duplicate { get; }

    /// <summary>The id that it stands for.</summary>
    TId Survivor { get; }

    /// <summary>Where the merge stands.</summary>
    MergeStatus Status { get; }
}
