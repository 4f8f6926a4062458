using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What an inspection knows.</summary>
public sealed record InspectionState : AggregateState<InspectionId>
{
    /// <summary>Where it was found.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Whose it is to set right.</summary>
    public required PartyId Subject { get; init; }

    /// <summary>What was found.</summary>
    public required string Finding { get; init; }

    /// <summary>Where it stands.</summary>
    public InspectionStatus Status { get; init; }

    /// <summary>How often it was looked at again and not set right.</summary>
    public int Failures { get; init; }

    /// <summary>When it was last looked at again and not set right; <c>null</c> before.</summary>
    public Instant? FailedAt { get; init; }

    /// <summary>The notice in force; <c>null</c> before one is issued.</summary>
    public RectificationNotice? Notice { get; init; }
}
