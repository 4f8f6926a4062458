using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a community partner knows.</summary>
public sealed record CommunityPartnerState : AggregateState<PartnerId>
{
    /// <summary>The community that it is a partner of.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>The party, its present form, and its people by pseudonym.</summary>
    public required Applicant Party { get; init; }

    /// <summary>What it is admitted to.</summary>
    public required ValueList<PartnershipScope> Scopes { get; init; }

    /// <summary>The applications that it came from.</summary>
    public ValueList<PartnerApplicationId> Applications { get; init; }

    /// <summary>Under what basis it was taken over, where it was a partner before this record began; else <c>null</c>.</summary>
    public string? GrandfatheredUnder { get; init; }

    /// <summary>The present term.</summary>
    public required PartnershipTerm Term { get; init; }

    /// <summary>The version of the policy under which it was admitted or last renewed.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The figures of the procedure under which it was admitted or last renewed; <c>null</c> in a history from before procedures.</summary>
    public AdmissionProcedure? Procedure { get; init; }

    /// <summary>How it stands by its events.</summary>
    public PartnerStanding Standing { get; init; }

    /// <summary>Since when it stands so.</summary>
    public Instant StandingSince { get; init; }

    /// <summary>While on probation, its last day.</summary>
    public LocalDate? ProbationUntil { get; init; }

    /// <summary>While suspended, what it means for running agreements.</summary>
    public SuspensionEffect? Suspension { get; init; }

    /// <summary>An announced termination.</summary>
    public TerminationCase? Termination { get; init; }

    /// <summary>Its changes of legal form, in order.</summary>
    public ValueList<FormChange> Forms { get; init; }
}
