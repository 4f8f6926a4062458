using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a grant round knows.</summary>
public sealed record GrantRoundState : AggregateState<GrantRoundId>
{
    /// <summary>The city, town, subdistrict or community that gives.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>What it says.</summary>
    public required GrantTerms Terms { get; init; }

    /// <summary>Where it stands.</summary>
    public GrantRoundStatus Status { get; init; }

    /// <summary>Its projects, by number.</summary>
    public ValueList<GrantProject> Projects { get; init; }

    /// <summary>Who steps back from what.</summary>
    public ValueList<GrantRecusal> Recusals { get; init; }

    /// <summary>The scores.</summary>
    public ValueList<GrantScore> Scores { get; init; }

    /// <summary>The ranking, once it stands.</summary>
    public ValueList<RankedProject> Ranking { get; init; }

    /// <summary>Since when the shortlist is shown.</summary>
    public Instant? ShortlistShownAt { get; init; }

    /// <summary>Since when the awards are shown.</summary>
    public Instant? AwardsShownAt { get; init; }
}
