using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of mentor groups.</summary>
internal static class MentorGroupWire
{
    public static WireTypes Types => new WireTypes(MentorGroupJson.Default)
        .Id<MentorGroupId>()
        .Word<MentorGroupStatus>()
        .List<MentorEvent>()
        .State<MentorGroupState>()
        .Events<MentorGroupEvent>(events => events
            .Event<MentorGroupEvent.Founded>("admission.mentors.founded")
            .Event<MentorGroupEvent.Joined>("admission.mentors.joined")
            .Event<MentorGroupEvent.Left>("admission.mentors.left")
            .Event<MentorGroupEvent.Held>("admission.mentors.held")
            .Event<MentorGroupEvent.Dissolved>("admission.mentors.dissolved"));
}
