namespace CommunityDomain.Partnerships;

/// <summary>Evaluates bids by declared formulas: price points are the lowest valid price over the bid's price, quality points the evaluators' mean.</summary>
/// <remarks>Pure. Ties go to the lower price, then to the bid that was received first.</remarks>
public static class BidEvaluation
{
    /// <summary>A price below this part of the mean of the other valid prices has to be explained (Design: half).</summary>
    public static Percentage AbnormalBelow { get; } = Percentage.Create(50).Value;

    /// <summary>Whether a price is abnormally low beside the others'.</summary>
    /// <param name="price">The price.</param>
    /// <param name="others">The other valid prices, of the same currency.</param>
    public static bool IsAbnormal(Money price, IReadOnlyCollection<Money> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return others.Count > 0 && price.Amount * others.Count < others.Sum(other => other.Amount) * AbnormalBelow.Fraction;
    }

    /// <summary>Why each bid does not count, by what the regime asks.</summary>
    /// <remarks>The three years without a serious violation are those before the day of the bid, or a later violation: waiting with the evaluation
    /// wipes nothing out. A price is abnormal beside those of the bids that count otherwise: one over the budget makes no other look low.</remarks>
    /// <param name="bids">The bids as received.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <returns>A ground for each bidder that is to be disqualified, in the order of the bids; those that were before are left out.</returns>
    public static IEnumerable<(PartyId Bidder, DisqualificationGround Ground)> Grounds(
        ValueList<ReceivedBid> bids, PurchaseTerms terms, ProcurementRules rules, NodaTime.DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(zone);
        var valid = bids.Where(bid => bid.Disqualified is null).ToList();
        var judged = valid.Select(bid => (bid.Bid, Ground: Ground(bid.Bid, bid.At.InZone(zone).Date))).ToList();
        var counting = judged.Where(one => one.Ground is null).Select(one => one.Bid).ToList();
        return judged.Select(one => (one.Bid.Bidder, Ground: one.Ground ?? Abnormal(one.Bid)))
            .Where(one => one.Ground is not null).Select(one => (one.Bidder, one.Ground!.Value));

        DisqualificationGround? Abnormal(Bid bid) =>
            IsAbnormal(bid.Price, [.. counting.Where(other => other.Bidder != bid.Bidder).Select(other => other.Price)])
                && string.IsNullOrWhiteSpace(bid.PriceExplanation) ? DisqualificationGround.AbnormalPrice : null;

        DisqualificationGround? Ground(Bid bid, NodaTime.LocalDate on) =>
            rules.Holds(ProcurementInvariant.ContractorType, terms.Regime) && !MayContract(bid.Form) ? DisqualificationGround.LegalForm
            : rules.Holds(ProcurementInvariant.SupplierRecord, terms.Regime) && bid.LastViolation is { } day && on <= day.PlusYears(3)
                ? DisqualificationGround.Violation
            : bid.Price.Amount > terms.Budget.Amount ? DisqualificationGround.OverBudget
            : rules.Holds(ProcurementInvariant.RelatedBidders, terms.Regime)
                && valid.Exists(other => other.Bid.Bidder != bid.Bidder && AreRelated(bid, other.Bid)) ? DisqualificationGround.Related
            : null;
    }

    /// <summary>Ranks the bids that count.</summary>
    /// <param name="bids">The bids as received.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="evaluators">The evaluators, each with a score for each bid that counts and each quality criterion.</param>
    /// <returns>The results, the best first.</returns>
    /// <exception cref="ArgumentException">A score is missing.</exception>
    public static ValueList<BidResult> Rank(ValueList<ReceivedBid> bids, ValueList<BidCriterion> criteria, ValueList<Evaluator> evaluators)
    {
        var valid = bids.Where(bid => bid.Disqualified is null).ToList();
        if (valid.Count == 0)
            return [];
        var lowest = valid.Min(bid => bid.Bid.Price.Amount);
        return valid
            .Select(bid => (bid.At, Result: new BidResult(bid.Bid.Bidder, bid.Bid.Price, decimal.Round(criteria.Sum(Points(bid.Bid)), 4))))
            .OrderByDescending(row => row.Result.Score).ThenBy(row => row.Result.Price.Amount).ThenBy(row => row.At)
            .Select(row => row.Result).ToValueList();

        Func<BidCriterion, decimal> Points(Bid bid) => criterion => criterion.Weight.Fraction * (criterion.Kind == BidCriterionKind.Price
            ? bid.Price.Amount == 0 ? 100m : lowest / bid.Price.Amount * 100m
            : evaluators.Count == 0 ? 0m : evaluators.Average(evaluator => evaluator.Scores
                .FirstOrDefault(score => score.Bidder == bid.Bidder && score.Criterion == criterion.Name)?.Score
                ?? throw new ArgumentException($"A score of {bid.Bidder} for {criterion.Name} is missing.", nameof(evaluators))));
    }

    /// <summary>Whether a party of this legal form may contract at all; a team acts through a legal person, who then bids.</summary>
    /// <param name="form">The legal form.</param>
    /// <exception cref="ArgumentOutOfRangeException">The form is not defined.</exception>
    public static bool MayContract(LegalForm form)
    {
        Require.Defined(form);
        return form is not (LegalForm.NeighbourhoodTeam or LegalForm.RecordFiled or LegalForm.StateOrgan);
    }

    private static bool AreRelated(Bid one, Bid other) => one.ResponsiblePerson == other.ResponsiblePerson
        || one.RelatedTo.Contains(other.Bidder) || other.RelatedTo.Contains(one.Bidder);
}
