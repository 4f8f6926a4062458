using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a partner application knows.</summary>
public sealed record PartnerApplicationState : AggregateState<PartnerApplicationId>
{
    /// <summary>The call that it answers.</summary>
    public required RecruitmentCallId Call { get; init; }

    /// <summary>The community that called.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Who applies.</summary>
    public required Applicant Applicant { get; init; }

    /// <summary>What is applied for.</summary>
    public required ValueList<PartnershipScope> Scopes { get; init; }

    /// <summary>The version of the policy that applies, as the call promised it.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>The figures of the procedure, as the call promised them; <c>null</c> in a history from before procedures.</summary>
    public AdmissionProcedure? Procedure { get; init; }

    /// <summary>Where it stands by its events; see <see cref="PartnerApplication.StatusAt"/> for what deadlines make of it.</summary>
    public ApplicationStatus Status { get; init; }

    /// <summary>When it was submitted.</summary>
    public Instant? SubmittedAt { get; init; }

    /// <summary>How many rounds of supplement there have been.</summary>
    public int SupplementRounds { get; init; }

    /// <summary>The last request for a supplement.</summary>
    public SupplementRequest? Supplement { get; init; }

    /// <summary>Who has to step back.</summary>
    public ValueList<Interest> Interests { get; init; }

    /// <summary>What the rules said when it was reviewed.</summary>
    public AssessmentRecord? Assessment { get; init; }

    /// <summary>Who reviewed it.</summary>
    public ValueList<PersonId> Reviewers { get; init; }

    /// <summary>Which officer led the review.</summary>
    public PersonId ReviewedBy { get; init; }

    /// <summary>What the community thinks.</summary>
    public CommunityOpinion? Opinion { get; init; }

    /// <summary>The public notice.</summary>
    public PublicNotice? Notice { get; init; }

    /// <summary>Who published the notice.</summary>
    public PersonId NoticedBy { get; init; }

    /// <summary>The objections, by number.</summary>
    public ValueList<Objection> Objections { get; init; }

    /// <summary>When it was approved.</summary>
    public Instant? ApprovedAt { get; init; }

    /// <summary>Until when the agreement has to be signed, exclusive.</summary>
    public Instant? AgreementDueAt { get; init; }

    /// <summary>The refusal that stands, or that is appealed from.</summary>
    public Refusal? Refusal { get; init; }

    /// <summary>The appeal.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>The signed agreement.</summary>
    public SignedAgreement? Agreement { get; init; }

    /// <summary>The partner that came of it.</summary>
    public PartnerId? Partner { get; init; }
}
