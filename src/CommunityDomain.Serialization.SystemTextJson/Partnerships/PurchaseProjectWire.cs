using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of purchase projects.</summary>
internal static class PurchaseProjectWire
{
    public static WireTypes Types => new WireTypes(PurchaseProjectJson.Default)
        .Id<ChallengeId>().Id<PurchaseProjectId>()
        .Word<DisqualificationGround>().Word<AcceptanceOutcome>().Word<PurchaseStatus>()
        .Word<ProcurementRegime>().Word<NegativeItem>().Word<ChallengeStage>().Word<BidCriterionKind>()
        .List<BidResult>().List<ReceivedBid>().List<Challenge>().List<Delivery>().List<BidCriterion>()
        .List<Milestone>().List<ContractSupplement>().List<PurchasePayment>()
        .State<PurchaseProjectState>()
        .Events<PurchaseProjectEvent>(events => events
            .Event<PurchaseProjectEvent.Planned>("partnerships.purchase.planned")
            .Event<PurchaseProjectEvent.Published>("partnerships.purchase.published")
            .Event<PurchaseProjectEvent.BiddingOpened>("partnerships.purchase.bidding-opened")
            .Event<PurchaseProjectEvent.BidReceived>("partnerships.purchase.bid-received")
            .Event<PurchaseProjectEvent.BidderDisqualified>("partnerships.purchase.bidder-disqualified")
            .Event<PurchaseProjectEvent.Evaluated>("partnerships.purchase.evaluated")
            .Event<PurchaseProjectEvent.DeclaredVoid>("partnerships.purchase.declared-void")
            .Event<PurchaseProjectEvent.AwardNoticed>("partnerships.purchase.award-noticed")
            .Event<PurchaseProjectEvent.ChallengeRaised>("partnerships.purchase.challenge-raised")
            .Event<PurchaseProjectEvent.ChallengeAnswered>("partnerships.purchase.challenge-answered")
            .Event<PurchaseProjectEvent.Complained>("partnerships.purchase.complained")
            .Event<PurchaseProjectEvent.ComplaintDecided>("partnerships.purchase.complaint-decided")
            .Event<PurchaseProjectEvent.AwardWithdrawn>("partnerships.purchase.award-withdrawn")
            .Event<PurchaseProjectEvent.AwardDeclined>("partnerships.purchase.award-declined")
            .Event<PurchaseProjectEvent.Signed>("partnerships.purchase.signed")
            .Event<PurchaseProjectEvent.ContractPublished>("partnerships.purchase.contract-published")
            .Event<PurchaseProjectEvent.ContractFiled>("partnerships.purchase.contract-filed")
            .Event<PurchaseProjectEvent.Started>("partnerships.purchase.started")
            .Event<PurchaseProjectEvent.Delivered>("partnerships.purchase.delivered")
            .Event<PurchaseProjectEvent.DeliveryAccepted>("partnerships.purchase.delivery-accepted")
            .Event<PurchaseProjectEvent.RectificationOrdered>("partnerships.purchase.rectification-ordered")
            .Event<PurchaseProjectEvent.Rectified>("partnerships.purchase.rectified")
            .Event<PurchaseProjectEvent.Supplemented>("partnerships.purchase.supplemented")
            .Event<PurchaseProjectEvent.UsersHeard>("partnerships.purchase.users-heard")
            .Event<PurchaseProjectEvent.AcceptanceConcluded>("partnerships.purchase.acceptance-concluded")
            .Event<PurchaseProjectEvent.Paid>("partnerships.purchase.paid")
            .Event<PurchaseProjectEvent.Settled>("partnerships.purchase.settled")
            .Event<PurchaseProjectEvent.Archived>("partnerships.purchase.archived")
            .Event<PurchaseProjectEvent.Cancelled>("partnerships.purchase.cancelled")
            .Event<PurchaseProjectEvent.Terminated>("partnerships.purchase.terminated"));
}
