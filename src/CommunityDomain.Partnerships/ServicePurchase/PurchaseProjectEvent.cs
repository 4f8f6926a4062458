using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What happens to a purchase project: a closed union.</summary>
public abstract record PurchaseProjectEvent : DomainEvent
{
    private PurchaseProjectEvent()
    {
    }

    /// <summary>A purchase was planned.</summary>
    /// <param name="Terms">The terms.</param>
    /// <param name="List">The published list.</param>
    /// <param name="ListVersion">Its version.</param>
    /// <param name="Item">The item.</param>
    public sealed record Planned(PurchaseTerms Terms, PublishedListId List, int ListVersion, string Item) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.planned");
    }

    /// <summary>The notice was published.</summary>
    /// <param name="BidsUntil">Until when bids are received, exclusive.</param>
    public sealed record Published(Instant BidsUntil) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.published");
    }

    /// <summary>Bids are received from now on.</summary>
    public sealed record BiddingOpened : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.bidding-opened");
    }

    /// <summary>A bid was received.</summary>
    /// <param name="Bid">The bid.</param>
    public sealed record BidReceived(Bid Bid) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.bid-received");
    }

    /// <summary>A bid does not count.</summary>
    /// <param name="Bidder">The bidder.</param>
    /// <param name="Ground">Why.</param>
    /// <param name="Reason">In words.</param>
    public sealed record BidderDisqualified(PartyId Bidder, DisqualificationGround Ground, string Reason) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.bidder-disqualified");
    }

    /// <summary>The bids were ranked.</summary>
    /// <param name="Ranking">The ranking, the best first.</param>
    /// <param name="Panel">The evaluators, by pseudonym.</param>
    public sealed record Evaluated(ValueList<BidResult> Ranking, ValueList<PersonId> Panel) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.evaluated");
    }

    /// <summary>The project is void.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record DeclaredVoid(string Reason) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.declared-void");
    }

    /// <summary>The award was published.</summary>
    /// <param name="Winner">Who wins.</param>
    /// <param name="Price">At what price.</param>
    public sealed record AwardNoticed(PartyId Winner, Money Price) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.award-noticed");
    }

    /// <summary>A bidder challenged the result.</summary>
    /// <param name="Challenger">Who.</param>
    /// <param name="Subject">What is challenged.</param>
    /// <param name="MayChangeResult">Whether it may change the result.</param>
    public sealed record ChallengeRaised(PartyId Challenger, string Subject, bool MayChangeResult) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.challenge-raised");
    }

    /// <summary>The purchaser answered a challenge.</summary>
    /// <param name="Challenge">The challenge.</param>
    /// <param name="Upheld">Whether it was upheld.</param>
    /// <param name="Answer">The answer.</param>
    public sealed record ChallengeAnswered(ChallengeId Challenge, bool Upheld, string Answer) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.challenge-answered");
    }

    /// <summary>The challenger complained of the answer.</summary>
    /// <param name="Challenge">The challenge.</param>
    public sealed record Complained(ChallengeId Challenge) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.complained");
    }

    /// <summary>The supervising authority decided.</summary>
    /// <param name="Challenge">The challenge.</param>
    /// <param name="Upheld">Whether it was upheld.</param>
    /// <param name="Decision">The decision.</param>
    public sealed record ComplaintDecided(ChallengeId Challenge, bool Upheld, string Decision) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.complaint-decided");
    }

    /// <summary>The award fell, and the ranking stands open again without the winner.</summary>
    /// <param name="Winner">Who had won.</param>
    public sealed record AwardWithdrawn(PartyId Winner) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.award-withdrawn");
    }

    /// <summary>The winner does not sign, and the ranking stands open again without it.</summary>
    /// <param name="Winner">Who had won.</param>
    /// <param name="Reason">Why.</param>
    public sealed record AwardDeclined(PartyId Winner, string Reason) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.award-declined");
    }

    /// <summary>The contract was signed.</summary>
    /// <param name="Agreement">The agreement that it belongs to.</param>
    /// <param name="Contract">The contract.</param>
    public sealed record Signed(AgreementId Agreement, PurchaseContract Contract) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.signed");
    }

    /// <summary>The contract was published.</summary>
    public sealed record ContractPublished : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.contract-published");
    }

    /// <summary>A copy of the contract was filed.</summary>
    /// <param name="Receipt">The receipt, or where it can be seen.</param>
    public sealed record ContractFiled(string Receipt) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.contract-filed");
    }

    /// <summary>The performance began.</summary>
    public sealed record Started : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.started");
    }

    /// <summary>Something was delivered.</summary>
    /// <param name="Milestone">The milestone.</param>
    /// <param name="Quantity">How many units.</param>
    /// <param name="DeliveredOn">When.</param>
    public sealed record Delivered(string Milestone, int Quantity, LocalDate DeliveredOn) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.delivered");
    }

    /// <summary>A delivery was accepted.</summary>
    /// <param name="Delivery">Its number.</param>
    /// <param name="Acceptance">What was accepted.</param>
    public sealed record DeliveryAccepted(int Delivery, DeliveryAcceptance Acceptance) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.delivery-accepted");
    }

    /// <summary>Something has to be set right.</summary>
    /// <param name="Finding">What.</param>
    /// <param name="DueOn">The last day.</param>
    public sealed record RectificationOrdered(string Finding, LocalDate DueOn) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.rectification-ordered");
    }

    /// <summary>It was set right.</summary>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Rectified(string Evidence) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.rectified");
    }

    /// <summary>The contract was added to.</summary>
    /// <param name="Milestone">What was added.</param>
    public sealed record Supplemented(Milestone Milestone) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.supplemented");
    }

    /// <summary>Users said what they think.</summary>
    /// <param name="Opinion">What they said.</param>
    public sealed record UsersHeard(UsersOpinion Opinion) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.users-heard");
    }

    /// <summary>Acceptance was concluded.</summary>
    /// <param name="Outcome">The outcome.</param>
    /// <param name="ConcludedOn">When.</param>
    public sealed record AcceptanceConcluded(AcceptanceOutcome Outcome, LocalDate ConcludedOn) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.acceptance-concluded");
    }

    /// <summary>A payment was made.</summary>
    /// <param name="Amount">How much.</param>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Paid(Money Amount, string Evidence) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.paid");
    }

    /// <summary>The accounts are closed.</summary>
    public sealed record Settled : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.settled");
    }

    /// <summary>The files are kept.</summary>
    /// <param name="RetainUntil">Until when.</param>
    public sealed record Archived(LocalDate RetainUntil) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.archived");
    }

    /// <summary>It was cancelled before an award.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Cancelled(string Reason) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.cancelled");
    }

    /// <summary>The contract ended before its time.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Terminated(string Reason) : PurchaseProjectEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.purchase.terminated");
    }
}
