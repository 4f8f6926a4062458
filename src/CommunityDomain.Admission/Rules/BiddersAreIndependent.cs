using NodaTime;

namespace CommunityDomain.Admission;

/// <summary><c>ADM-CONTROL</c>: in a bid, the bidder is independent of the other bidders and did not design or supervise the project.</summary>
/// <remarks>Sister companies are not barred by themselves. Outside bids the rule does not apply.</remarks>
public sealed class BiddersAreIndependent()
    : Rule<AdmissionFacts>(AdmissionTexts.Catalogue, new("ADM-CONTROL"), AdmissionStages.Bid,
        RuleBasis.Statute(
            "Regulations for Implementing the Government Procurement Law (政府采购法实施条例) art. 18", new LocalDate(2015, 3, 1),
            chinese: "《政府采购法实施条例》第十八条"))
{
    /// <inheritdoc/>
    public override Verdict Evaluate(AdmissionFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Bid is not { } bid)
            return NotApplicable();
        if (bid.DesignedOrSupervised == true)
            return FailFor("fail-designer");
        foreach (var tie in bid.Ties ?? [])
        {
            if (tie.Kind != BidderTieKind.SisterCompanies)
                return Fail(("Other", tie.Other), ("Kind", tie.Kind));
        }
        return bid.Ties is null || bid.DesignedOrSupervised is null ? Unknown() : Pass();
    }
}
