using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the term of classes.</summary>
internal static class ClassTermWire
{
    public static WireTypes Types => new WireTypes(ClassTermJson.Default)
        .Id<ClassTermId>().Id<ActivityId>().Id<DutyPostId>().Id<ShiftId>()
        .Word<ClassTermStatus>().Word<EnrolmentOrder>()
        .List<PupilClass>().List<ClassLesson>().List<ClassWishes>().List<ClassEnrolment>().List<UnmetWish>().List<DutyPostId>().List<PersonId>()
        .State<ClassTermState>()
        .Events<ClassTermEvent>(events => events
            .Event<ClassTermEvent.Announced>("volunteering.class-term.announced")
            .Event<ClassTermEvent.ClassAdded>("volunteering.class-term.class-added")
            .Event<ClassTermEvent.ClassChanged>("volunteering.class-term.class-changed")
            .Event<ClassTermEvent.Wished>("volunteering.class-term.wished")
            .Event<ClassTermEvent.Allotted>("volunteering.class-term.allotted")
            .Event<ClassTermEvent.Enrolled>("volunteering.class-term.enrolled")
            .Event<ClassTermEvent.Left>("volunteering.class-term.left")
            .Event<ClassTermEvent.Closed>("volunteering.class-term.closed"));
}
