namespace CommunityDomain.Partnerships;

/// <summary>What a board knows.</summary>
public sealed record HonourBoardState : AggregateState<BoardId>
{
    /// <summary>Where it hangs.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Where it stands.</summary>
    public BoardStatus Status { get; init; }

    /// <summary>Its entries, in order.</summary>
    public ValueList<BoardEntry> Entries { get; init; }
}
