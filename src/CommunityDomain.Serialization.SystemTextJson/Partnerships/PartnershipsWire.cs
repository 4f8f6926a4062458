namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of partnerships, a file an aggregate.</summary>
internal static class PartnershipsWire
{
    public static IEnumerable<WireTypes> All =>
    [
        AgreementWire.Types,
        SupervisionPlanWire.Types,
        InspectionWire.Types,
        ComplaintWire.Types,
        HonourBoardWire.Types,
        TaskListWire.Types,
        IncomeShareWire.Types,
        PublishedListWire.Types,
        PurchaseProjectWire.Types,
        RegisterEntryWire.Types,
        LinkProposalWire.Types,
    ];
}
