namespace CommunityDomain.Admission;

/// <summary>What a talent listing knows.</summary>
public sealed record TalentListingState : AggregateState<TalentListingId>
{
    /// <summary>The talent call.</summary>
    public required RecruitmentCallId Call { get; init; }

    /// <summary>The community whose roll it is.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>The person, by pseudonym.</summary>
    public required PersonId Person { get; init; }

    /// <summary>His qualifications.</summary>
    public required ValueList<HeldQualification> Qualifications { get; init; }

    /// <summary>The fields that he consented to publish.</summary>
    public ValueList<string> ConsentedFields { get; init; }

    /// <summary>The first and the last day on the roll, both inclusive.</summary>
    public required PartnershipTerm Term { get; init; }

    /// <summary>Where it stands by its events.</summary>
    public TalentStatus Status { get; init; }

    /// <summary>The nominations, in order.</summary>
    public ValueList<TalentNomination> Nominations { get; init; }
}
