namespace CommunityDomain.Admission;

/// <summary>What a conversion knows.</summary>
public sealed record OrganisationConversionState : AggregateState<ConversionId>
{
    /// <summary>The partner.</summary>
    public required PartnerId Partner { get; init; }

    /// <summary>The party and its people, as they were when it was asked for.</summary>
    public required Applicant Party { get; init; }

    /// <summary>What the partner is admitted to.</summary>
    public required ValueList<PartnershipScope> Scopes { get; init; }

    /// <summary>The form that it wants.</summary>
    public required LegalForm To { get; init; }

    /// <summary>Where it stands.</summary>
    public ConversionStatus Status { get; init; }

    /// <summary>What the rules of the new form said.</summary>
    public AssessmentRecord? Assessment { get; init; }

    /// <summary>The filing or registration.</summary>
    public FormRegistration? Registration { get; init; }

    /// <summary>The contracts that run, and whether they go over.</summary>
    public ValueList<ContractNovation> Contracts { get; init; }

    /// <summary>Why it was refused.</summary>
    public string? RefusedBecause { get; init; }
}
