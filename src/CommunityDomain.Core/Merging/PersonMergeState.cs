namespace CommunityDomain;

/// <summary>What a merge of two people knows.</summary>
public sealed record PersonMergeState : AggregateState<MergeId>, IMerged<PersonId>
{
    /// <summary>The id that stands for another from now on.</summary>
    public PersonId Duplicate { get; init; }

    /// <summary>The id that it stands for.</summary>
    public PersonId Survivor { get; init; }

    /// <summary>Where the merge stands.</summary>
    public MergeStatus Status { get; init; }

    /// <summary>On what evidence the two were taken for one; names nobody.</summary>
    public string Evidence { get; init; } = string.Empty;
}
