using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>From which amount a purchase falls under which regime, in a place, from a day on.</summary>
/// <param name="Place">The community, with all that lies in it.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Procurement">From this amount on, the Government Procurement Law holds (采购限额标准).</param>
/// <param name="Tender">From this amount on, a tender is held (公开招标数额标准).</param>
/// <param name="Basis">The source: the place's published catalogue and limits.</param>
public sealed record ProcurementThreshold(CommunityId Place, LocalDate From, Money Procurement, Money Tender, RuleBasis Basis)
{
    /// <summary>The regime that an amount of public money asks for at least.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="inCatalogue">Whether the centralised procurement catalogue lists the service.</param>
    public ProcurementRegime Least(Money amount, bool inCatalogue) =>
        amount.Amount >= Tender.Amount ? ProcurementRegime.Tender
        : inCatalogue || amount.Amount >= Procurement.Amount ? ProcurementRegime.NonTender
        : ProcurementRegime.BelowThreshold;
}
