using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What a purchase project knows.</summary>
public sealed record PurchaseProjectState : AggregateState<PurchaseProjectId>
{
    /// <summary>The terms.</summary>
    public required PurchaseTerms Terms { get; init; }

    /// <summary>The published list that names it.</summary>
    public required PublishedListId List { get; init; }

    /// <summary>Where it stands.</summary>
    public PurchaseStatus Status { get; init; }

    /// <summary>When the notice was published.</summary>
    public Instant? PublishedAt { get; init; }

    /// <summary>Until when bids are received, exclusive.</summary>
    public Instant? BidsUntil { get; init; }

    /// <summary>The bids, in the order in which they were received.</summary>
    public ValueList<ReceivedBid> Bids { get; init; }

    /// <summary>The ranking, the best first.</summary>
    public ValueList<BidResult> Ranking { get; init; }

    /// <summary>When the bids were ranked.</summary>
    public Instant? EvaluatedAt { get; init; }

    /// <summary>Who wins, and at what price.</summary>
    public BidResult? Winner { get; init; }

    /// <summary>When the award was published.</summary>
    public Instant? AwardedAt { get; init; }

    /// <summary>The challenges, in order.</summary>
    public ValueList<Challenge> Challenges { get; init; }

    /// <summary>The agreement that the contract belongs to.</summary>
    public AgreementId? Agreement { get; init; }

    /// <summary>The contract as supplemented.</summary>
    public PurchaseContract? Contract { get; init; }

    /// <summary>The price when it was signed: the measure of every supplement.</summary>
    public Money? OriginalPrice { get; init; }

    /// <summary>When it was signed.</summary>
    public Instant? SignedAt { get; init; }

    /// <summary>When it was published.</summary>
    public Instant? ContractPublishedAt { get; init; }

    /// <summary>When a copy of it was filed.</summary>
    public Instant? ContractFiledAt { get; init; }

    /// <summary>The supplements, in order.</summary>
    public ValueList<ContractSupplement> Supplements { get; init; }

    /// <summary>The deliveries, in order.</summary>
    public ValueList<Delivery> Deliveries { get; init; }

    /// <summary>What users said; <c>null</c> before they were heard.</summary>
    public UsersOpinion? Users { get; init; }

    /// <summary>When that was recorded, the last time.</summary>
    public Instant? UsersHeardAt { get; init; }

    /// <summary>The day of the final acceptance; <c>null</c> before.</summary>
    public LocalDate? ConcludedOn { get; init; }

    /// <summary>What was paid in all.</summary>
    public Money Paid { get; init; }

    /// <summary>The payments, in order; they come to <see cref="Paid"/>.</summary>
    public ValueList<PurchasePayment> Payments { get; init; }

    /// <summary>Until when the files are kept; <c>null</c> before they are archived.</summary>
    public LocalDate? RetainUntil { get; init; }

    /// <summary>How it had ended when it was archived; <c>null</c> before.</summary>
    public PurchaseStatus? ArchivedFrom { get; init; }
}
