using CommunityDomain.Volunteering;
using static CommunityDomain.EndToEnd.Tests.Guide.GuidePages;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class ClassesPage
{
    [Fact]
    public void Pupils_wish_are_allotted_in_the_order_drawn_and_take_what_is_left()
    {
        var (id, now, head, guardian) = (new ClassTermId(70), Instant.FromUtc(2026, 3, 1, 1, 0), new Actor(new(9), Role.Organiser), new Actor(new(10), Role.Resident));
        DutyPostId chess = new(1), choir = new(2);
        PersonId pupil = new(101), other = new(102);
        var zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];
        DutyPost Post(DutyPostId post) => new(post, "After school", new("School", new CommunityId(4)), new(1, 1, 1), PostRequirements.None);
        var activity = Activity.Draft(new(1), new(4), new("After-school classes", new PartyId(200), ServiceNature.Volunteer, "Asia/Shanghai"), head, now)
            .Bind(one => one.AddPost(Post(chess), head, now)).Bind(one => one.AddPost(Post(choir), head, now)).Value;
        Shift[] Lessons(DutyPostId post, int day) =>
            [Shift.Create(activity.Id, Post(post), new("weekly", new(2026, 3, day, 16, 30)), new(2026, 3, day, 16, 30), 90, zone).Value];
        var (lessonsOfChess, drawnInPublic) = (Lessons(chess, 2), ValueList.Create<PersonId>([pupil]));
        // guide:begin
        ClassTerm term = ClassTerm.Announce(id, activity, EnrolmentOrder.Declared, head, now).Value
            .AddClass(chess, places: 20, lessonsOfChess, head, now).Value
            // guide:hide
            .AddClass(choir, places: 20, Lessons(choir, 3), head, now).Value
            // guide:show
            .Wish(new(pupil, [chess, choir]), guardian, now).Value
            .Allot(drawnInPublic, head, now).Value
            .Enrol(other, choir, guardian, now).Value;

        Shown(term.PupilsOf(chess));
        Shown(term.TimetableOf(pupil));
        // guide:end
        Assert.Equal([pupil], term.PupilsOf(chess));
        Assert.Contains(other, term.PupilsOf(choir));
        Assert.Equal(term.TimetableOf(pupil).OrderBy(lesson => lesson.StartsAt), term.TimetableOf(pupil));
    }
}
