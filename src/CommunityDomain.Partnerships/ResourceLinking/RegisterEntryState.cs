using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What a register entry knows.</summary>
public sealed record RegisterEntryState : AggregateState<RegisterEntryId>
{
    /// <summary>What it says.</summary>
    public required EntryTerms Terms { get; init; }

    /// <summary>Where it stands.</summary>
    public EntryStatus Status { get; init; }

    /// <summary>When it was opened; <c>null</c> before.</summary>
    public Instant? OpenedAt { get; init; }

    /// <summary>How many units are reserved.</summary>
    public int Reserved { get; init; }

    /// <summary>How many units are delivered.</summary>
    public int Delivered { get; init; }
}
