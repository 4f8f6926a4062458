using CommunityDomain.Partnerships;
using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class ServicePurchasePage
{
    [Fact]
    public void A_purchase_is_planned_from_a_published_list()
    {
        var (id, list, rules, zone, officer) = (new PurchaseProjectId(1), PurchaseExample.List, PurchaseExample.Rules, PurchaseExample.Zone, PurchaseExample.Clerk);
        var (terms, now) = (PurchaseExample.Terms(ProcurementRegime.Tender, 1_000_000), Instant.FromUtc(2024, 2, 1, 1, 0));
        var (agreements, otherPlans) = (AgreementRules.Default, Array.Empty<PlannedPurchase>());
        // guide:begin
        Result<PurchaseProject> planned = PurchaseProject.Plan(id, terms, list, "GOV-1", otherPlans, agreements, rules, zone, officer, now);
        // guide:end
        Assert.Equal(PurchaseStatus.Planned, planned.Value.Status);
    }
}
