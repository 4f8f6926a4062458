using NodaTime;

namespace CommunityDomain.Partnerships;

public static partial class PartnershipsErrors
{
    /// <summary><c>partnerships.version-not-after</c>: a version of a list does not begin after the one before.</summary>
    /// <param name="from">The first day asked for.</param>
    /// <param name="previous">The first day of the one before.</param>
    public sealed class VersionNotAfter(LocalDate from, LocalDate previous)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.version-not-after", ("From", from), ("Previous", previous))
    {
        /// <summary>The first day asked for.</summary>
        public LocalDate From { get; } = from;

        /// <summary>The first day of the one before.</summary>
        public LocalDate Previous { get; } = previous;
    }

    /// <summary><c>partnerships.not-listed</c>: no published list names what is purchased.</summary>
    /// <param name="item">The item's code.</param>
    public sealed class NotListed(string item) : DomainError(PartnershipsTexts.Catalogue, "partnerships.not-listed", ("Item", item))
    {
        /// <summary>The item's code.</summary>
        public string Item { get; } = item;
    }

    /// <summary><c>partnerships.negative-list</c>: what is purchased stands on the negative list.</summary>
    /// <param name="item">What it is.</param>
    /// <param name="basis">The source.</param>
    public sealed class NegativeList(NegativeItem item, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.negative-list", ("Item", item), ("Basis", basis))
    {
        /// <summary>What it is.</summary>
        public NegativeItem Item { get; } = item;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.purchaser-refused</c>: the purchaser's form does not fit the regime.</summary>
    /// <param name="form">The purchaser's form.</param>
    /// <param name="regime">The regime.</param>
    /// <param name="basis">The source.</param>
    public sealed class PurchaserRefused(LegalForm form, ProcurementRegime regime, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.purchaser-refused", ("Form", form), ("Regime", regime), ("Basis", basis))
    {
        /// <summary>The purchaser's form.</summary>
        public LegalForm Form { get; } = form;

        /// <summary>The regime.</summary>
        public ProcurementRegime Regime { get; } = regime;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.admission-gates-bidding</c>: bidding was limited to admitted partners.</summary>
    /// <param name="basis">The source.</param>
    public sealed class AdmissionGatesBidding(RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.admission-gates-bidding", ("Basis", basis))
    {
        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.bond-too-high</c>: a bond exceeds its limit.</summary>
    /// <param name="bond">The bond.</param>
    /// <param name="limit">The limit in per cent.</param>
    /// <param name="basis">The source.</param>
    public sealed class BondTooHigh(Percentage bond, decimal limit, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.bond-too-high", ("Bond", bond), ("Limit", limit), ("Basis", basis))
    {
        /// <summary>The bond.</summary>
        public Percentage Bond { get; } = bond;

        /// <summary>The limit in per cent.</summary>
        public decimal Limit { get; } = limit;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.threshold-unknown</c>: no threshold is known for the place on the day.</summary>
    /// <param name="place">The community.</param>
    /// <param name="on">The day.</param>
    public sealed class ThresholdUnknown(CommunityId place, LocalDate on)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.threshold-unknown", ("Place", place), ("On", on))
    {
        /// <summary>The community.</summary>
        public CommunityId Place { get; } = place;

        /// <summary>The day.</summary>
        public LocalDate On { get; } = on;
    }

    /// <summary><c>partnerships.regime-too-weak</c>: the declared regime is weaker than the amount asks for.</summary>
    /// <param name="regime">The declared regime.</param>
    /// <param name="least">The least that the amount asks for.</param>
    /// <param name="basis">The source.</param>
    public sealed class RegimeTooWeak(ProcurementRegime regime, ProcurementRegime least, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.regime-too-weak", ("Regime", regime), ("Least", least), ("Basis", basis))
    {
        /// <summary>The declared regime.</summary>
        public ProcurementRegime Regime { get; } = regime;

        /// <summary>The least that the amount asks for.</summary>
        public ProcurementRegime Least { get; } = least;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.purchase-split</c>: a purchase is split under a limit.</summary>
    /// <param name="category">The category.</param>
    /// <param name="basis">The source.</param>
    public sealed class PurchaseSplit(string category, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.purchase-split", ("Category", category), ("Basis", basis))
    {
        /// <summary>The category.</summary>
        public string Category { get; } = category;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.bid-period-too-short</c>: bids would close too early.</summary>
    /// <param name="until">When they would close.</param>
    /// <param name="earliest">The earliest.</param>
    /// <param name="basis">The source.</param>
    public sealed class BidPeriodTooShort(Instant until, Instant earliest, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.bid-period-too-short",
            ("Until", until), ("Earliest", earliest), ("Basis", basis))
    {
        /// <summary>When they would close.</summary>
        public Instant Until { get; } = until;

        /// <summary>The earliest.</summary>
        public Instant Earliest { get; } = earliest;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.bids-closed</c>: bids are closed.</summary>
    /// <param name="until">When they closed.</param>
    public sealed class BidsClosed(Instant until) : DomainError(PartnershipsTexts.Catalogue, "partnerships.bids-closed", ("Until", until))
    {
        /// <summary>When they closed.</summary>
        public Instant Until { get; } = until;
    }

    /// <summary><c>partnerships.bids-open</c>: bids are still received.</summary>
    /// <param name="until">Until when.</param>
    public sealed class BidsOpen(Instant until) : DomainError(PartnershipsTexts.Catalogue, "partnerships.bids-open", ("Until", until))
    {
        /// <summary>Until when.</summary>
        public Instant Until { get; } = until;
    }

    /// <summary><c>partnerships.unknown-bidder</c>: nobody of this id bid, or his bid does not count.</summary>
    /// <param name="bidder">The id given.</param>
    public sealed class UnknownBidder(PartyId bidder)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-bidder", ("Bidder", bidder))
    {
        /// <summary>The id given.</summary>
        public PartyId Bidder { get; } = bidder;
    }

    /// <summary><c>partnerships.too-few-bidders</c>: too few qualified bidders are left.</summary>
    /// <param name="left">How many are left.</param>
    /// <param name="least">The least.</param>
    /// <param name="basis">The source.</param>
    public sealed class TooFewBidders(int left, int least, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.too-few-bidders", ("Left", left), ("Least", least), ("Basis", basis))
    {
        /// <summary>How many are left.</summary>
        public int Left { get; } = left;

        /// <summary>The least.</summary>
        public int Least { get; } = least;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.too-few-evaluators</c>: the panel has too few evaluators, or somebody twice.</summary>
    /// <param name="evaluators">How many different ones it has.</param>
    /// <param name="least">The least.</param>
    public sealed class TooFewEvaluators(int evaluators, int least)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.too-few-evaluators", ("Evaluators", evaluators), ("Least", least))
    {
        /// <summary>How many different ones it has.</summary>
        public int Evaluators { get; } = evaluators;

        /// <summary>The least.</summary>
        public int Least { get; } = least;
    }

    /// <summary><c>partnerships.evaluator-recused</c>: an evaluator has an interest in a bidder.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="basis">The source.</param>
    public sealed class EvaluatorRecused(PersonId evaluator, RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.evaluator-recused", ("Evaluator", evaluator), ("Basis", basis))
    {
        /// <summary>The evaluator.</summary>
        public PersonId Evaluator { get; } = evaluator;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.score-missing</c>: a score is missing, or given twice.</summary>
    /// <param name="evaluator">The evaluator.</param>
    /// <param name="bidder">The bidder.</param>
    /// <param name="criterion">The criterion.</param>
    public sealed class ScoreMissing(PersonId evaluator, PartyId bidder, string criterion)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.score-missing",
            ("Evaluator", evaluator), ("Bidder", bidder), ("Criterion", criterion))
    {
        /// <summary>The evaluator.</summary>
        public PersonId Evaluator { get; } = evaluator;

        /// <summary>The bidder.</summary>
        public PartyId Bidder { get; } = bidder;

        /// <summary>The criterion.</summary>
        public string Criterion { get; } = criterion;
    }

    /// <summary><c>partnerships.nobody-left</c>: nobody is left in the ranking.</summary>
    public sealed class NobodyLeft() : DomainError(PartnershipsTexts.Catalogue, "partnerships.nobody-left");

    /// <summary><c>partnerships.challenge-late</c>: a challenge or complaint comes too late.</summary>
    /// <param name="lastDay">The last day.</param>
    public sealed class ChallengeLate(LocalDate lastDay)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.challenge-late", ("LastDay", lastDay))
    {
        /// <summary>The last day.</summary>
        public LocalDate LastDay { get; } = lastDay;
    }

    /// <summary><c>partnerships.unknown-challenge</c>: no challenge of this id waits for this.</summary>
    /// <param name="challenge">The id given.</param>
    public sealed class UnknownChallenge(ChallengeId challenge)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-challenge", ("Challenge", challenge))
    {
        /// <summary>The id given.</summary>
        public ChallengeId Challenge { get; } = challenge;
    }

    /// <summary><c>partnerships.challenge-pending</c>: a challenge that may change the result is pending.</summary>
    public sealed class ChallengePending() : DomainError(PartnershipsTexts.Catalogue, "partnerships.challenge-pending");

    /// <summary><c>partnerships.challenge-upheld</c>: a challenge to the award was upheld after the signature (政府采购法 art. 73).</summary>
    public sealed class ChallengeUpheld() : DomainError(PartnershipsTexts.Catalogue, "partnerships.challenge-upheld");

    /// <summary><c>partnerships.not-the-winner</c>: the contract is not with the winner.</summary>
    /// <param name="contractor">The contractor named.</param>
    public sealed class NotTheWinner(PartyId contractor)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.not-the-winner", ("Contractor", contractor))
    {
        /// <summary>The contractor named.</summary>
        public PartyId Contractor { get; } = contractor;
    }

    /// <summary><c>partnerships.price-differs</c>: the contract's price is not the award's.</summary>
    /// <param name="price">The contract's price.</param>
    /// <param name="awarded">The award's.</param>
    public sealed class PriceDiffers(Money price, Money awarded)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.price-differs", ("Price", price), ("Awarded", awarded))
    {
        /// <summary>The contract's price.</summary>
        public Money Price { get; } = price;

        /// <summary>The award's.</summary>
        public Money Awarded { get; } = awarded;
    }

    /// <summary><c>partnerships.milestones-not-whole</c>: milestones do not come to the price.</summary>
    /// <param name="sum">Their sum.</param>
    /// <param name="price">The price.</param>
    public sealed class MilestonesNotWhole(decimal sum, Money price)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.milestones-not-whole", ("Sum", sum), ("Price", price))
    {
        /// <summary>Their sum.</summary>
        public decimal Sum { get; } = sum;

        /// <summary>The price.</summary>
        public Money Price { get; } = price;
    }

    /// <summary><c>partnerships.whole-subcontracted</c>: the whole would be subcontracted.</summary>
    public sealed class WholeSubcontracted() : DomainError(PartnershipsTexts.Catalogue, "partnerships.whole-subcontracted");

    /// <summary><c>partnerships.contract-published</c>: the contract was published before.</summary>
    public sealed class ContractPublished() : DomainError(PartnershipsTexts.Catalogue, "partnerships.contract-published");

    /// <summary><c>partnerships.contract-not-published</c>: the contract was not published.</summary>
    public sealed class ContractNotPublished() : DomainError(PartnershipsTexts.Catalogue, "partnerships.contract-not-published");

    /// <summary><c>partnerships.contract-filed</c>: a copy of the contract was filed before.</summary>
    public sealed class ContractFiled() : DomainError(PartnershipsTexts.Catalogue, "partnerships.contract-filed");

    /// <summary><c>partnerships.unknown-milestone</c>: the contract has no such milestone.</summary>
    /// <param name="milestone">The code given.</param>
    public sealed class UnknownMilestone(string milestone)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-milestone", ("Milestone", milestone))
    {
        /// <summary>The code given.</summary>
        public string Milestone { get; } = milestone;
    }

    /// <summary><c>partnerships.unknown-delivery</c>: no delivery of this number waits for acceptance.</summary>
    /// <param name="delivery">The number given.</param>
    public sealed class UnknownDelivery(int delivery)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.unknown-delivery", ("Delivery", delivery))
    {
        /// <summary>The number given.</summary>
        public int Delivery { get; } = delivery;
    }

    /// <summary><c>partnerships.backdated</c>: a delivery is dated before the signature, or an acceptance before what it accepts or whom it has to hear.</summary>
    /// <param name="on">The date given.</param>
    /// <param name="earliest">The earliest.</param>
    public sealed class Backdated(LocalDate on, LocalDate earliest)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.backdated", ("On", on), ("Earliest", earliest))
    {
        /// <summary>The date given.</summary>
        public LocalDate On { get; } = on;

        /// <summary>The earliest.</summary>
        public LocalDate Earliest { get; } = earliest;
    }

    /// <summary><c>partnerships.not-yet</c>: a date lies in the future.</summary>
    /// <param name="on">The date given.</param>
    public sealed class NotYet(LocalDate on) : DomainError(PartnershipsTexts.Catalogue, "partnerships.not-yet", ("On", on))
    {
        /// <summary>The date given.</summary>
        public LocalDate On { get; } = on;
    }

    /// <summary><c>partnerships.users-not-heard</c>: users were not heard before final acceptance.</summary>
    /// <param name="basis">The source.</param>
    public sealed class UsersNotHeard(RuleBasis basis)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.users-not-heard", ("Basis", basis))
    {
        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }

    /// <summary><c>partnerships.delivery-not-judged</c>: a delivery waits for acceptance.</summary>
    public sealed class DeliveryNotJudged() : DomainError(PartnershipsTexts.Catalogue, "partnerships.delivery-not-judged");

    /// <summary><c>partnerships.paid-over-accepted</c>: more would be paid than was accepted, less the retention.</summary>
    /// <param name="sum">What would be paid in all.</param>
    /// <param name="payable">What may be paid.</param>
    public sealed class PaidOverAccepted(Money sum, Money payable)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.paid-over-accepted", ("Sum", sum), ("Payable", payable))
    {
        /// <summary>What would be paid in all.</summary>
        public Money Sum { get; } = sum;

        /// <summary>What may be paid.</summary>
        public Money Payable { get; } = payable;
    }

    /// <summary><c>partnerships.payment-open</c>: what was accepted is not paid.</summary>
    /// <param name="paid">What was paid.</param>
    /// <param name="payable">What may be paid.</param>
    public sealed class PaymentOpen(Money paid, Money payable)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.payment-open", ("Paid", paid), ("Payable", payable))
    {
        /// <summary>What was paid.</summary>
        public Money Paid { get; } = paid;

        /// <summary>What may be paid.</summary>
        public Money Payable { get; } = payable;
    }
    /// <summary><c>partnerships.retention-too-short</c>: the files would be kept for too short a time.</summary>
    /// <param name="until">Until when they would be kept.</param>
    /// <param name="earliest">The earliest end.</param>
    /// <param name="basis">The source.</param>
    public sealed class RetentionTooShort(LocalDate until, LocalDate earliest, RuleBasis basis)
        : DomainError(
            PartnershipsTexts.Catalogue, "partnerships.retention-too-short", ("Until", until), ("Earliest", earliest), ("Basis", basis))
    {
        /// <summary>Until when they would be kept.</summary>
        public LocalDate Until { get; } = until;

        /// <summary>The earliest end.</summary>
        public LocalDate Earliest { get; } = earliest;

        /// <summary>The source.</summary>
        public RuleBasis Basis { get; } = basis;
    }
}
