using NodaTime;
using static CommunityDomain.Partnerships.ProcurementRegime;

namespace CommunityDomain.Partnerships;

/// <summary>Which invariant holds in which regime, with its source, and the places' thresholds. A value that a host replaces in parts.</summary>
/// <param name="Rules">A row an invariant.</param>
/// <param name="Thresholds">The thresholds, by place and day.</param>
public sealed record ProcurementRules(ValueList<ProcurementRule> Rules, ValueList<ProcurementThreshold> Thresholds)
{
    private static readonly ValueList<ProcurementRegime> UnderTheLaw = [Tender, NonTender];
    private static readonly ValueList<ProcurementRegime> PublicMoney = [Tender, NonTender, BelowThreshold];
    private static readonly ValueList<ProcurementRegime> Everywhere = [Tender, NonTender, BelowThreshold, OwnFunds, MicroGrant];

    /// <summary>The default rules, without thresholds: a place's are published by its province.</summary>
    public static ProcurementRules Default { get; } = new(
        [
            new(ProcurementInvariant.NegativeList, PublicMoney, Measures("10")),
            new(ProcurementInvariant.PurchaserType, PublicMoney, Measures("5")),
            new(ProcurementInvariant.ContractorType, PublicMoney, Measures("6, 8")),
            new(ProcurementInvariant.ContractTerm, PublicMoney, Measures("24")),
            new(ProcurementInvariant.BidPeriod, [Tender], Law("35")),
            new(ProcurementInvariant.ThreeBidders, [Tender], Law("36")),
            new(ProcurementInvariant.SupplierRecord, UnderTheLaw, Law("22")),
            new(ProcurementInvariant.RelatedBidders, UnderTheLaw, Regulation("18")),
            new(ProcurementInvariant.Bonds, UnderTheLaw, Regulation("33, 48")),
            new(ProcurementInvariant.AdmissionNeverGates, PublicMoney, RuleBasis.Statute("浙江省民营企业发展促进条例 art. 13; 财办库〔2021〕14号")),
            new(ProcurementInvariant.Panel, UnderTheLaw, Regulation("9")),
            new(ProcurementInvariant.AwardPublished, UnderTheLaw, Regulation("43")),
            new(ProcurementInvariant.SignInTime, UnderTheLaw, Law("46")),
            new(ProcurementInvariant.ChallengeHold, UnderTheLaw, Law("52–57")),
            new(ProcurementInvariant.ContractPublished, UnderTheLaw, Regulation("50")),
            new(ProcurementInvariant.SupplementLimit, UnderTheLaw, Law("49")),
            new(ProcurementInvariant.UsersHeard, [Tender, NonTender, BelowThreshold, MicroGrant], Regulation("45")),
            new(ProcurementInvariant.PaidWithinAccepted, Everywhere, RuleBasis.Design("what nobody accepted is not paid", "未经验收的不付款")),
            new(ProcurementInvariant.NoSplitting, [NonTender, BelowThreshold], Regulation("28")),
            new(ProcurementInvariant.FilesKept, UnderTheLaw, Law("42")),
            new(ProcurementInvariant.Recusal, Everywhere, RuleBasis.Design(
                "no one judges his own case; in government procurement 政府采购法实施条例 art. 9", "不得评审与己有利害关系者；政府采购另据政府采购法实施条例第9条")),
            new(ProcurementInvariant.ChallengeInTime, UnderTheLaw, RuleBasis.Statute("政府采购法 art. 52, 55; 政府采购法实施条例 art. 53; 财政部令87 art. 69")),
            new(ProcurementInvariant.ChallengeAnswered, UnderTheLaw, Law("53")),
            new(ProcurementInvariant.ComplaintDecided, UnderTheLaw, Law("56")),
            new(ProcurementInvariant.ContractFiled, UnderTheLaw, Law("47")),
        ],
        []);

    /// <summary>Whether an invariant holds in a regime.</summary>
    /// <param name="invariant">The invariant.</param>
    /// <param name="regime">The regime.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public bool Holds(ProcurementInvariant invariant, ProcurementRegime regime)
    {
        Require.Defined(regime);
        return Of(invariant).Regimes.Contains(regime);
    }

    /// <summary>The source of an invariant.</summary>
    /// <param name="invariant">The invariant.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not defined.</exception>
    public RuleBasis Basis(ProcurementInvariant invariant) => Of(invariant).Basis;

    /// <summary>The tree by which places inherit thresholds; <c>null</c> for none, then a threshold holds for its own place alone.</summary>
    public CommunityTree? Places { get; init; }

    /// <summary>The threshold of a place on a day: the latest of its own that holds, else that of the nearest place around it that has one;
    /// <c>null</c> where none is known.</summary>
    /// <param name="place">The community.</param>
    /// <param name="on">The day.</param>
    public ProcurementThreshold? ThresholdOf(CommunityId place, LocalDate on)
    {
        var around = Places?.Ancestors(place);
        return around is not { IsSuccess: true }
            ? OwnThreshold(place)
            : around.Value.Select(one => one.Id).Prepend(place).Select(OwnThreshold).FirstOrDefault(threshold => threshold is not null);

        ProcurementThreshold? OwnThreshold(CommunityId id) =>
            Thresholds.Where(row => row.Place == id && row.From <= on).OrderBy(row => row.From).LastOrDefault();
    }

    /// <summary>Whether a purchase is split under a limit: together with what the same purchaser plans in the same category and calendar year it asks
    /// for a stronger regime than it does alone, and than is declared. Who declares the stronger one avoids nothing.</summary>
    /// <param name="threshold">The threshold of the place.</param>
    /// <param name="declared">The regime that is declared.</param>
    /// <param name="budget">This purchase's budget.</param>
    /// <param name="on">The day on which it is planned.</param>
    /// <param name="category">Its category.</param>
    /// <param name="inCatalogue">Whether the catalogue lists it.</param>
    /// <param name="others">What the same purchaser plans beside it.</param>
    public static bool IsSplit(
        ProcurementThreshold threshold, ProcurementRegime declared, Money budget, LocalDate on, string category, bool inCatalogue,
        IEnumerable<PlannedPurchase> others)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        Require.Defined(declared);
        ArgumentNullException.ThrowIfNull(category);
        ArgumentNullException.ThrowIfNull(others);
        var sum = others.Where(other => other.Category == category && other.PlannedOn.Year == on.Year && other.Budget.Currency == budget.Currency)
            .Aggregate(budget.Amount, (amount, other) => amount + other.Budget.Amount);
        var together = threshold.Least(Money.Create(decimal.Min(sum, Money.Greatest), budget.Currency).Value, inCatalogue);
        return together < threshold.Least(budget, inCatalogue) && together < declared;
    }

    private ProcurementRule Of(ProcurementInvariant invariant) => Rules.FirstOrDefault(rule => rule.Invariant == invariant)
        ?? throw new ArgumentOutOfRangeException(nameof(invariant), invariant, "The invariant is not defined.");

    private static RuleBasis Measures(string article) => RuleBasis.Statute($"政府购买服务管理办法 (财政部令102) art. {article}");

    private static RuleBasis Law(string article) => RuleBasis.Statute($"政府采购法 art. {article}");

    private static RuleBasis Regulation(string article) => RuleBasis.Statute($"政府采购法实施条例 art. {article}");
}
