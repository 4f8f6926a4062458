using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of inspections.</summary>
internal static class InspectionWire
{
    public static WireTypes Types => new WireTypes(InspectionJson.Default)
        .Id<InspectionId>()
        .Word<PersuasionKind>().Word<InspectionStatus>()
        .State<InspectionState>()
        .Events<InspectionEvent>(events => events
            .Event<InspectionEvent.Found>("partnerships.inspection.found")
            .Event<InspectionEvent.Persuaded>("partnerships.inspection.persuaded")
            .Event<InspectionEvent.Noticed>("partnerships.inspection.noticed")
            .Event<InspectionEvent.Reinspected>("partnerships.inspection.reinspected")
            .Event<InspectionEvent.HandedOver>("partnerships.inspection.handed-over"));
}
