namespace CommunityDomain;

/// <summary>What a merge of two parties knows.</summary>
public sealed record PartyMergeState : AggregateState<MergeId>, IMerged<PartyId>
{
    /// <summary>The id that stands for another from now on.</summary>
    public PartyId Duplicate { get; init; }

    /// <summary>The id that it stands for.</summary>
    public PartyId Survivor { get; init; }

    /// <summary>Where the merge stands.</summary>
    public MergeStatus Status { get; init; }

    /// <summary>On what evidence the two were taken for one; names nobody.</summary>
    public string Evidence { get; init; } = string.Empty;
}
