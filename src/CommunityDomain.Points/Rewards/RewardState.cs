namespace CommunityDomain.Points;

/// <summary>What a reward knows. How many pieces are left is the ledger's.</summary>
public sealed record RewardState : AggregateState<RewardId>
{
    /// <summary>The programme.</summary>
    public required PointsProgrammeId Programme { get; init; }

    /// <summary>The terms.</summary>
    public required RewardTerms Terms { get; init; }

    /// <summary>Where it stands.</summary>
    public RewardStatus Status { get; init; }

    /// <summary>How many pieces were ever put in stock.</summary>
    public long Stocked { get; init; }

    /// <summary>How often pieces were put in stock.</summary>
    public int Deliveries { get; init; }
}
