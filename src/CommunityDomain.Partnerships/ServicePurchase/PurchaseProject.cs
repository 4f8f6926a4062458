using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A service purchase (购买服务项目): from the published list to the archive, under a declared procurement regime.</summary>
/// <remarks>Words follow the Open Contracting Data Standard: planning, tender, award, contract, implementation. Each invariant holds in the
/// regimes that <see cref="ProcurementRules"/> names for it. Here: the life, planning and bidding.</remarks>
public sealed partial class PurchaseProject
    : Aggregate<PurchaseProject, PurchaseProjectId, PurchaseProjectState, PurchaseProjectEvent>, IAggregate<PurchaseProject, PurchaseProjectState, PurchaseProjectEvent>
{
    private PurchaseProject(PurchaseProjectState state, long version, ValueList<EventEnvelope<PurchaseProjectEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a project's life. A challenge is a hold of its own, and leaves the status alone unless it is upheld;
    /// until the archive it is answered, complained of and decided wherever the project stands.</summary>
    public static Lifecycle<PurchaseStatus, PurchaseVerb> Lifecycle { get; } = new("PurchaseProject", PurchaseStatus.Planned)
    {
        { PurchaseStatus.Planned, PurchaseVerb.Publish, PurchaseStatus.Published },
        { PurchaseStatus.Planned, PurchaseVerb.Cancel, PurchaseStatus.Cancelled },
        { PurchaseStatus.Published, PurchaseVerb.OpenBidding, PurchaseStatus.Bidding },
        { PurchaseStatus.Published, PurchaseVerb.Cancel, PurchaseStatus.Cancelled },
        { PurchaseStatus.Bidding, PurchaseVerb.SubmitBid, PurchaseStatus.Bidding },
        { PurchaseStatus.Bidding, PurchaseVerb.Disqualify, PurchaseStatus.Bidding },
        { PurchaseStatus.Bidding, PurchaseVerb.Evaluate, PurchaseStatus.Evaluated },
        { PurchaseStatus.Bidding, PurchaseVerb.DeclareVoid, PurchaseStatus.Void },
        { PurchaseStatus.Bidding, PurchaseVerb.Cancel, PurchaseStatus.Cancelled },
        { PurchaseStatus.Evaluated, PurchaseVerb.NoticeAward, PurchaseStatus.AwardNotice },
        { PurchaseStatus.Evaluated, PurchaseVerb.DeclareVoid, PurchaseStatus.Void },
        { PurchaseStatus.Evaluated, PurchaseVerb.Cancel, PurchaseStatus.Cancelled },
        { PurchaseStatus.Evaluated, PurchaseVerb.DecideChallenge, PurchaseStatus.Evaluated },
        { PurchaseStatus.Evaluated, PurchaseVerb.Complain, PurchaseStatus.Evaluated },
        { PurchaseStatus.AwardNotice, PurchaseVerb.FileChallenge, PurchaseStatus.AwardNotice },
        { PurchaseStatus.AwardNotice, PurchaseVerb.DecideChallenge, PurchaseStatus.AwardNotice },
        { PurchaseStatus.AwardNotice, PurchaseVerb.DecideChallenge, PurchaseStatus.Evaluated },
        { PurchaseStatus.AwardNotice, PurchaseVerb.Complain, PurchaseStatus.AwardNotice },
        { PurchaseStatus.AwardNotice, PurchaseVerb.DeclineAward, PurchaseStatus.Evaluated },
        { PurchaseStatus.AwardNotice, PurchaseVerb.Sign, PurchaseStatus.Contracted },
        { PurchaseStatus.Contracted, PurchaseVerb.FileChallenge, PurchaseStatus.Contracted },
        { PurchaseStatus.Contracted, PurchaseVerb.DecideChallenge, PurchaseStatus.Contracted },
        { PurchaseStatus.Contracted, PurchaseVerb.Complain, PurchaseStatus.Contracted },
        { PurchaseStatus.Contracted, PurchaseVerb.PublishContract, PurchaseStatus.Contracted },
        { PurchaseStatus.Contracted, PurchaseVerb.FileContract, PurchaseStatus.Contracted },
        { PurchaseStatus.Contracted, PurchaseVerb.Start, PurchaseStatus.Performing },
        { PurchaseStatus.Contracted, PurchaseVerb.Terminate, PurchaseStatus.Terminated },
        { PurchaseStatus.Performing, PurchaseVerb.FileChallenge, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.Complain, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.DecideChallenge, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.FileContract, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.Deliver, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.AcceptDelivery, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.OrderRectification, PurchaseStatus.Rectifying },
        { PurchaseStatus.Performing, PurchaseVerb.Supplement, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.HearUsers, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.Pay, PurchaseStatus.Performing },
        { PurchaseStatus.Performing, PurchaseVerb.Conclude, PurchaseStatus.Accepted },
        { PurchaseStatus.Performing, PurchaseVerb.Conclude, PurchaseStatus.PartlyAccepted },
        { PurchaseStatus.Performing, PurchaseVerb.Conclude, PurchaseStatus.Rejected },
        { PurchaseStatus.Performing, PurchaseVerb.Terminate, PurchaseStatus.Terminated },
        { PurchaseStatus.Rectifying, PurchaseVerb.AcceptRectification, PurchaseStatus.Performing },
        { PurchaseStatus.Rectifying, PurchaseVerb.FileChallenge, PurchaseStatus.Rectifying },
        { PurchaseStatus.Rectifying, PurchaseVerb.DecideChallenge, PurchaseStatus.Rectifying },
        { PurchaseStatus.Rectifying, PurchaseVerb.Complain, PurchaseStatus.Rectifying },
        { PurchaseStatus.Rectifying, PurchaseVerb.FileContract, PurchaseStatus.Rectifying },
        { PurchaseStatus.Rectifying, PurchaseVerb.Terminate, PurchaseStatus.Terminated },
        { PurchaseStatus.Accepted, PurchaseVerb.Pay, PurchaseStatus.Accepted },
        { PurchaseStatus.Accepted, PurchaseVerb.FileChallenge, PurchaseStatus.Accepted },
        { PurchaseStatus.Accepted, PurchaseVerb.DecideChallenge, PurchaseStatus.Accepted },
        { PurchaseStatus.Accepted, PurchaseVerb.Complain, PurchaseStatus.Accepted },
        { PurchaseStatus.Accepted, PurchaseVerb.FileContract, PurchaseStatus.Accepted },
        { PurchaseStatus.Accepted, PurchaseVerb.Settle, PurchaseStatus.Settled },
        { PurchaseStatus.PartlyAccepted, PurchaseVerb.Pay, PurchaseStatus.PartlyAccepted },
        { PurchaseStatus.PartlyAccepted, PurchaseVerb.FileChallenge, PurchaseStatus.PartlyAccepted },
        { PurchaseStatus.PartlyAccepted, PurchaseVerb.DecideChallenge, PurchaseStatus.PartlyAccepted },
        { PurchaseStatus.PartlyAccepted, PurchaseVerb.Complain, PurchaseStatus.PartlyAccepted },
        { PurchaseStatus.PartlyAccepted, PurchaseVerb.FileContract, PurchaseStatus.PartlyAccepted },
        { PurchaseStatus.PartlyAccepted, PurchaseVerb.Settle, PurchaseStatus.Settled },
        { PurchaseStatus.Rejected, PurchaseVerb.FileContract, PurchaseStatus.Rejected },
        { PurchaseStatus.Rejected, PurchaseVerb.FileChallenge, PurchaseStatus.Rejected },
        { PurchaseStatus.Rejected, PurchaseVerb.DecideChallenge, PurchaseStatus.Rejected },
        { PurchaseStatus.Rejected, PurchaseVerb.Complain, PurchaseStatus.Rejected },
        { PurchaseStatus.Rejected, PurchaseVerb.Settle, PurchaseStatus.Settled },
        { PurchaseStatus.Terminated, PurchaseVerb.Pay, PurchaseStatus.Terminated },
        { PurchaseStatus.Terminated, PurchaseVerb.FileChallenge, PurchaseStatus.Terminated },
        { PurchaseStatus.Terminated, PurchaseVerb.DecideChallenge, PurchaseStatus.Terminated },
        { PurchaseStatus.Terminated, PurchaseVerb.Complain, PurchaseStatus.Terminated },
        { PurchaseStatus.Terminated, PurchaseVerb.FileContract, PurchaseStatus.Terminated },
        { PurchaseStatus.Terminated, PurchaseVerb.Settle, PurchaseStatus.Settled },
        { PurchaseStatus.Settled, PurchaseVerb.FileContract, PurchaseStatus.Settled },
        { PurchaseStatus.Settled, PurchaseVerb.DecideChallenge, PurchaseStatus.Settled },
        { PurchaseStatus.Settled, PurchaseVerb.Complain, PurchaseStatus.Settled },
        { PurchaseStatus.Settled, PurchaseVerb.Archive, PurchaseStatus.Archived },
        { PurchaseStatus.Void, PurchaseVerb.DecideChallenge, PurchaseStatus.Void },
        { PurchaseStatus.Void, PurchaseVerb.Complain, PurchaseStatus.Void },
        { PurchaseStatus.Void, PurchaseVerb.Archive, PurchaseStatus.Archived },
        { PurchaseStatus.Cancelled, PurchaseVerb.DecideChallenge, PurchaseStatus.Cancelled },
        { PurchaseStatus.Cancelled, PurchaseVerb.Complain, PurchaseStatus.Cancelled },
        { PurchaseStatus.Cancelled, PurchaseVerb.Archive, PurchaseStatus.Archived },
    };

    /// <summary>Where it stands.</summary>
    public PurchaseStatus Status => State.Status;

    /// <summary>The terms.</summary>
    public PurchaseTerms Terms => State.Terms;

    /// <summary>The bids that count.</summary>
    public IEnumerable<ReceivedBid> ValidBids => State.Bids.Where(bid => bid.Disqualified is null);

    /// <summary>Plans a purchase of what a published list names.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="list">The published list.</param>
    /// <param name="item">The code of its item, which lists a service purchase in the scenario of the terms.</param>
    /// <param name="others">What the same purchaser plans beside it, by which splitting is seen.</param>
    /// <param name="agreements">The rules of agreements, which say how long a service purchase may last.</param>
    /// <param name="rules">The rules, with the place's threshold.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who plans.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.duplicate-id</c>, <c>partnerships.not-listed</c>,
    /// <c>partnerships.negative-list</c>, <c>partnerships.purchaser-refused</c>, <c>partnerships.term-too-long</c>,
    /// <c>partnerships.admission-gates-bidding</c>, <c>partnerships.bond-too-high</c>, <c>partnerships.weights-not-whole</c>,
    /// <c>partnerships.threshold-unknown</c>, <c>partnerships.regime-too-weak</c>, <c>partnerships.purchase-split</c>.</returns>
    public static Result<PurchaseProject> Plan(
        PurchaseProjectId id, PurchaseTerms terms, PublishedList list, string item, IReadOnlyCollection<PlannedPurchase> others,
        AgreementRules agreements, ProcurementRules rules, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(others);
        ArgumentNullException.ThrowIfNull(agreements);
        var today = now.InZone(zone).Date;
        var version = list.Status == PublishedListStatus.Retired ? null : list.VersionOn(today);
        return PurchasePlanning.Judge(terms, others, agreements.LimitOfTerm(PartnershipMode.ServicePurchase), rules, today)
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(version is null || !version.Items.Any(one => one.Code == item && one.Scope == new PartnershipScope(terms.Scenario, PartnershipMode.ServicePurchase)),
                () => new PartnershipsErrors.NotListed(item))
            .Then(() => Begin(id, by, now, new PurchaseProjectEvent.Planned(terms, list.Id, version!.Number, item)));
    }

    /// <summary>Publishes the notice.</summary>
    /// <param name="bidsUntil">Until when bids are received, exclusive.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who publishes.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>partnerships.bid-period-too-short</c>.</returns>
    public Result<PurchaseProject> Publish(Instant bidsUntil, ProcurementRules rules, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(zone);
        // Twenty whole days after the day of the notice (采购法 art. 35); elsewhere some time.
        var earliest = rules.Holds(ProcurementInvariant.BidPeriod, Terms.Regime)
            ? zone.AtStartOfDay(now.InZone(zone).Date.PlusDays(21)).ToInstant()
            : now + Duration.Epsilon;
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Publish))
            .When(bidsUntil < earliest, () => new PartnershipsErrors.BidPeriodTooShort(bidsUntil, earliest, rules.Basis(ProcurementInvariant.BidPeriod)))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Published(bidsUntil)));
    }

    /// <summary>Begins to receive bids.</summary>
    /// <param name="by">Who opens.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>.</returns>
    public Result<PurchaseProject> OpenBidding(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.OpenBidding)).Then(() => Record(by, now, new PurchaseProjectEvent.BiddingOpened()));

    /// <summary>Receives a bid. Whether it counts is judged at the evaluation.</summary>
    /// <param name="bid">The bid.</param>
    /// <param name="by">Who hands it in.</param>
    /// <param name="now">When; before the deadline.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>, <c>core.currency-mismatch</c>,
    /// <c>core.duplicate-id</c> (a second bid), <c>partnerships.bids-closed</c>.</returns>
    public Result<PurchaseProject> SubmitBid(Bid bid, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(bid);
        Require.Defined(bid.Form);
        return Check(now, Lifecycle.Illegal(Status, PurchaseVerb.SubmitBid))
            .When(bid.Bidder == default, () => new CoreErrors.Empty("bidder"))
            .When(bid.ResponsiblePerson == default, () => new CoreErrors.Empty("responsible person"))
            .When(bid.Price.Currency != Terms.Budget.Currency, () => new CoreErrors.CurrencyMismatch(Terms.Budget.Currency, bid.Price.Currency))
            .When(bid.Price.Amount <= 0, () => new CoreErrors.OutOfRange("price", bid.Price.Amount, 0.01m, Money.Greatest))
            .When(State.Bids.Any(one => one.Bid.Bidder == bid.Bidder), () => new CoreErrors.DuplicateId("bid", bid.Bidder.ToString()))
            .When(State.BidsUntil is { } until && now >= until, () => new PartnershipsErrors.BidsClosed(State.BidsUntil!.Value))
            .Then(() => Record(by, now, new PurchaseProjectEvent.BidReceived(bid)));
    }

    /// <summary>Disqualifies a bidder on a ground that the rules do not find themselves.</summary>
    /// <param name="bidder">The bidder.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-bidder</c>.</returns>
    public Result<PurchaseProject> Disqualify(PartyId bidder, string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Disqualify))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(!ValidBids.Any(bid => bid.Bid.Bidder == bidder), () => new PartnershipsErrors.UnknownBidder(bidder))
            .Then(() => Record(by, now, new PurchaseProjectEvent.BidderDisqualified(bidder, DisqualificationGround.Other, reason)));

    /// <summary>Cancels it before an award.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who cancels.</param>
    /// <param name="now">When.</param>
    /// <returns>The project, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<PurchaseProject> Cancel(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, PurchaseVerb.Cancel))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new PurchaseProjectEvent.Cancelled(reason)));
}
