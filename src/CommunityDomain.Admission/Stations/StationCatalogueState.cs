namespace CommunityDomain.Admission;

/// <summary>What a station's catalogue knows.</summary>
public sealed record StationCatalogueState : AggregateState<StationId>
{
    /// <summary>Where the station is.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>At which level it serves.</summary>
    public required CommunityLevel Level { get; init; }

    /// <summary>Where it stands.</summary>
    public StationStatus Status { get; init; }

    /// <summary>The services that it offers.</summary>
    public ValueList<StationService> Services { get; init; }

    /// <summary>How often each was used, retired ones included, in the order of first use.</summary>
    public ValueList<ServiceUse> Uses { get; init; }
}
