using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a recruitment call knows.</summary>
public sealed record RecruitmentCallState : AggregateState<RecruitmentCallId>
{
    /// <summary>The community that calls.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>The terms as amended.</summary>
    public required CallTerms Terms { get; init; }

    /// <summary>Where it stands.</summary>
    public CallStatus Status { get; init; }

    /// <summary>When it was published; <c>null</c> before.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>The applications that have a seat, in the order in which they got it.</summary>
    public ValueList<PartnerApplicationId> Seats { get; init; }
}
