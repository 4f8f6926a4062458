using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the service record.</summary>
internal static class ServiceRecordWire
{
    public static WireTypes Types => new WireTypes(ServiceRecordJson.Default)
        .Id<ShiftId>().Id<ServiceRecordId>()
        .Word<CheckMethod>().Word<ServiceStatus>()
        .State<ServiceRecordState>()
        .Events<ServiceRecordEvent>(events => events
            .Event<ServiceRecordEvent.CheckedIn>("volunteering.service.checked-in")
            .Event<ServiceRecordEvent.CheckedOut>("volunteering.service.checked-out")
            .Event<ServiceRecordEvent.Attested>("volunteering.service.attested")
            .Event<ServiceRecordEvent.Corrected>("volunteering.service.corrected")
            .Event<ServiceRecordEvent.Voided>("volunteering.service.voided"));
}
