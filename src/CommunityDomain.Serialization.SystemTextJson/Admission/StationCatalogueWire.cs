using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of stations' catalogues.</summary>
internal static class StationCatalogueWire
{
    public static WireTypes Types => new WireTypes(StationCatalogueJson.Default)
        .Id<StationId>()
        .Word<StationStatus>()
        .List<StationService>().List<ServiceUse>()
        .State<StationCatalogueState>()
        .Events<StationCatalogueEvent>(events => events
            .Event<StationCatalogueEvent.Opened>("admission.station.opened")
            .Event<StationCatalogueEvent.Offered>("admission.station.offered")
            .Event<StationCatalogueEvent.Retired>("admission.station.retired")
            .Event<StationCatalogueEvent.Used>("admission.station.used")
            .Event<StationCatalogueEvent.Closed>("admission.station.closed"));
}
