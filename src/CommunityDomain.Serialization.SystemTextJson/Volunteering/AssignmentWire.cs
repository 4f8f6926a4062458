using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the assignment.</summary>
internal static class AssignmentWire
{
    public static WireTypes Types => new WireTypes(AssignmentJson.Default)
        .Id<AssignmentId>()
        .Word<AssignmentStatus>()
        .State<AssignmentState>()
        .Events<AssignmentEvent>(events => events
            .Event<AssignmentEvent.Proposed>("volunteering.assignment.proposed")
            .Event<AssignmentEvent.SignedUp>("volunteering.assignment.signed-up")
            .Event<AssignmentEvent.Accepted>("volunteering.assignment.accepted")
            .Event<AssignmentEvent.Declined>("volunteering.assignment.declined")
            .Event<AssignmentEvent.Withdrawn>("volunteering.assignment.withdrawn")
            .Event<AssignmentEvent.Released>("volunteering.assignment.released"));
}
