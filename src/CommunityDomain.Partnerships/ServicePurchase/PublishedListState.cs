namespace CommunityDomain.Partnerships;

/// <summary>What a published list knows.</summary>
public sealed record PublishedListState : AggregateState<PublishedListId>
{
    /// <summary>The community that publishes it.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Which of the four it is, 1 to 4.</summary>
    public required int Position { get; init; }

    /// <summary>What it is called: the host's word, for the source does not name the four.</summary>
    public required string Title { get; init; }

    /// <summary>Whether nothing is published in it any more.</summary>
    public bool IsRetired { get; init; }

    /// <summary>Its versions, in order.</summary>
    public ValueList<ListVersion> Versions { get; init; }
}
