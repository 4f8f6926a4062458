using NodaTime;

namespace CommunityDomain.Partnerships;

// What is asked of a purchase when it is planned; each question only in the regimes in which its rule holds.
internal static class PurchasePlanning
{
    private const decimal GreatestBidBond = 2m;

    public static Refusals Judge(
        PurchaseTerms terms, IReadOnlyCollection<PlannedPurchase> others, TermLimit term, ProcurementRules rules, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(rules);
        Require.Defined(terms.PurchaserForm);
        bool Holds(ProcurementInvariant invariant) => rules.Holds(invariant, terms.Regime);
        var latest = term.LatestEnd(terms.ServiceTerm.Start, terms.NeedIsStable);
        var weights = terms.Criteria.Sum(criterion => criterion.Weight.Value);
        var refusals = new Refusals()
            .When(string.IsNullOrWhiteSpace(terms.Title), () => new CoreErrors.Empty("title"))
            .When(terms.Community == default, () => new CoreErrors.Empty("community"))
            .When(terms.Purchaser == default, () => new CoreErrors.Empty("purchaser"))
            .When(string.IsNullOrWhiteSpace(terms.Category), () => new CoreErrors.Empty("category"))
            .When(terms.Budget.Amount <= 0, () => new CoreErrors.OutOfRange("budget", terms.Budget.Amount, 0.01m, Money.Greatest))
            .When(terms.Criteria.Any(criterion => string.IsNullOrWhiteSpace(criterion.Name)), () => new CoreErrors.Empty("criterion"))
            .When(weights != 100m, () => new PartnershipsErrors.WeightsNotWhole(weights))
            .When(Holds(ProcurementInvariant.NegativeList) && terms.Negative is not null,
                () => new PartnershipsErrors.NegativeList(terms.Negative!.Value, rules.Basis(ProcurementInvariant.NegativeList)))
            .When(Holds(ProcurementInvariant.PurchaserType) ? terms.PurchaserForm != LegalForm.StateOrgan : terms.PurchaserForm == LegalForm.StateOrgan && terms.Regime == ProcurementRegime.OwnFunds,
                () => new PartnershipsErrors.PurchaserRefused(terms.PurchaserForm, terms.Regime, rules.Basis(ProcurementInvariant.PurchaserType)))
            .When(Holds(ProcurementInvariant.ContractTerm) && terms.ServiceTerm.End > latest,
                () => new PartnershipsErrors.TermTooLong(PartnershipMode.ServicePurchase, terms.ServiceTerm.End, latest, term.Basis))
            .When(Holds(ProcurementInvariant.AdmissionNeverGates) && terms.AdmittedOnly,
                () => new PartnershipsErrors.AdmissionGatesBidding(rules.Basis(ProcurementInvariant.AdmissionNeverGates)))
            .When(Holds(ProcurementInvariant.Bonds) && terms.BidBond.Value > GreatestBidBond,
                () => new PartnershipsErrors.BondTooHigh(terms.BidBond, GreatestBidBond, rules.Basis(ProcurementInvariant.Bonds)));
        foreach (var twice in terms.Criteria.GroupBy(criterion => criterion.Name).Where(group => group.Skip(1).Any()))
            refusals.Add(new CoreErrors.DuplicateId("criterion", twice.Key));
        return terms.Regime is ProcurementRegime.OwnFunds or ProcurementRegime.MicroGrant
            ? refusals
            : refusals.AddAll(JudgeThreshold(terms, others, rules, today));
    }

    private static Refusals JudgeThreshold(
        PurchaseTerms terms, IReadOnlyCollection<PlannedPurchase> others, ProcurementRules rules, LocalDate today)
    {
        var refusals = new Refusals();
        if (rules.ThresholdOf(terms.Community, today) is not { } threshold)
            return refusals.Add(new PartnershipsErrors.ThresholdUnknown(terms.Community, today));
        if (threshold.Tender.Currency != terms.Budget.Currency)
            return refusals.Add(new CoreErrors.CurrencyMismatch(threshold.Tender.Currency, terms.Budget.Currency));
        var least = threshold.Least(terms.Budget, terms.InCatalogue);
        return refusals
            .When(terms.Regime > least, () => new PartnershipsErrors.RegimeTooWeak(terms.Regime, least, threshold.Basis))
            .When(
                rules.Holds(ProcurementInvariant.NoSplitting, terms.Regime)
                    && ProcurementRules.IsSplit(threshold, terms.Regime, terms.Budget, today, terms.Category, terms.InCatalogue, others),
                () => new PartnershipsErrors.PurchaseSplit(terms.Category, rules.Basis(ProcurementInvariant.NoSplitting)));
    }
}
