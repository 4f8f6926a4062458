namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of volunteering, a file an aggregate.</summary>
internal static class VolunteeringWire
{
    public static IEnumerable<WireTypes> All =>
    [
        ActivityWire.Types,
        AssignmentWire.Types,
        ClassTermWire.Types,
        DutyNoticesWire.Types,
        ServiceRecordWire.Types,
        VolunteerWire.Types,
    ];
}
