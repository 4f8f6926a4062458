using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of complaints.</summary>
internal static class ComplaintWire
{
    public static WireTypes Types => new WireTypes(ComplaintJson.Default)
        .Id<ComplaintId>()
        .Word<ComplaintStatus>()
        .List<ComplaintStep>()
        .State<ComplaintState>()
        .Events<ComplaintEvent>(events => events
            .Event<ComplaintEvent.Received>("partnerships.complaint.received")
            .Event<ComplaintEvent.Accepted>("partnerships.complaint.accepted")
            .Event<ComplaintEvent.Declined>("partnerships.complaint.declined")
            .Event<ComplaintEvent.Answered>("partnerships.complaint.answered")
            .Event<ComplaintEvent.Escalated>("partnerships.complaint.escalated")
            .Event<ComplaintEvent.Closed>("partnerships.complaint.closed"));
}
