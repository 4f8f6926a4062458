using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What is known of an applicant on one day. A fact that is <c>null</c> is not known: a rule that needs it asks for it.</summary>
/// <remarks>
/// Facts are handed to a policy and not kept in any event or state: they hold identity numbers. A host that wants to run a decision
/// again keeps them in an erasable record of its own. Immutable; safe for concurrent use.
/// </remarks>
public sealed record AdmissionFacts
{
    /// <summary>The party's legal form; for a conversion, the form that it wants to have.</summary>
    public LegalForm? LegalForm { get; init; }

    /// <summary>For a public institution (事业单位) its class; class-one institutions neither sell nor buy services.</summary>
    public InstitutionClass? InstitutionClass { get; init; }

    /// <summary>What is applied for.</summary>
    public ValueList<PartnershipScope> Scopes { get; init; }

    /// <summary>Whether the work is bought under the Procurement Law: any qualified supplier may bid, and thresholds of one's own fall away.</summary>
    public bool IsStatutoryProcurement { get; init; }

    /// <summary>The organisation's own document, its unified social credit code.</summary>
    public DeclaredIdentity? Organisation { get; init; }

    /// <summary>The document of the person in charge.</summary>
    public DeclaredIdentity? Responsible { get; init; }

    /// <summary>The birth date of the person in charge; read from his resident identity number where it is not given.</summary>
    public LocalDate? ResponsibleBornOn { get; init; }

    /// <summary>Whether the person in charge has full capacity for civil acts.</summary>
    public bool? ResponsibleHasCapacity { get; init; }

    /// <summary>The days on which serious violations were established; empty when the registers were searched and hold none.</summary>
    public ValueList<LocalDate>? SeriousViolations { get; init; }

    /// <summary>On which list of the market regulator the party stands.</summary>
    public RegulatorListing? Listing { get; init; }

    /// <summary>The scopes that charter or licence cover.</summary>
    public ValueList<PartnershipScope>? CharterScopes { get; init; }

    /// <summary>The days on which the party would serve, both inclusive.</summary>
    public DateInterval? ServiceDays { get; init; }

    /// <summary>The qualifications that the work asks for, by name; empty for none.</summary>
    public ValueList<string>? RequiredQualifications { get; init; }

    /// <summary>The qualifications that the party's people hold.</summary>
    public ValueList<HeldQualification> Qualifications { get; init; }

    /// <summary>Whether anybody works near minors.</summary>
    public bool? WorksNearMinors { get; init; }

    /// <summary>The people who would work near minors, and when they were checked.</summary>
    public ValueList<MinorsCheck>? MinorsChecks { get; init; }

    /// <summary>What the reviewers declared; empty when all were asked and none has an interest.</summary>
    public ValueList<ReviewerInterest>? Interests { get; init; }

    /// <summary>In a bid, what ties the bidder to the others and to the project; <c>null</c> where there is no bid.</summary>
    public BidTies? Bid { get; init; }

    /// <summary>Whether the community's scoring would count where the party is registered.</summary>
    public bool? LocalityScores { get; init; }

    /// <summary>Whether the work can endanger a person.</summary>
    public bool? IsDangerous { get; init; }

    /// <summary>The days on which the people at work are insured, both inclusive.</summary>
    public DateInterval? InsuredDays { get; init; }

    /// <summary>How large the party is.</summary>
    public PartySize? Size { get; init; }

    /// <summary>For how many full working days the admission is shown to the public.</summary>
    public int? NoticeWorkingDays { get; init; }

    /// <summary>The fields that would be published.</summary>
    public ValueList<string>? PublishedFields { get; init; }

    /// <summary>The fields whose publication the party consented to.</summary>
    public ValueList<string>? ConsentedFields { get; init; }

    /// <summary>The scopes in which the party is an active partner already.</summary>
    public ValueList<PartnershipScope>? ActiveScopes { get; init; }

    /// <summary>What the party did before.</summary>
    public TrackRecord? Track { get; init; }

    /// <summary>How many seats of the call are left.</summary>
    public int? SeatsLeft { get; init; }
}
