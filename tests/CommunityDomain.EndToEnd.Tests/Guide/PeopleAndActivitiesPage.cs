using CommunityDomain.Volunteering;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class PeopleAndActivitiesPage
{
    private static readonly Instant Now = Instant.FromUtc(2026, 1, 1, 1, 0);
    private static readonly Actor Officer = new(new(7), Role.CommunityOfficer);
    private static readonly CommunityId Futian = new(4);
    private static readonly DutyPostId Crossing17 = new(17);
    private static readonly LocalDateTime Start = new(2026, 1, 3, 8, 0);

    [Fact]
    public void A_volunteer_and_an_activity_with_its_shifts()
    {
        var (person, futian, officer, now, self) = (new PersonId(1), Futian, Officer, Now, new Actor(new(1), Role.Volunteer));
        var (issuedOn, validThrough, id, crossing17) = (new LocalDate(2025, 1, 1), new LocalDate(2027, 12, 31), new ActivityId(5), Crossing17);
        var (terms, place) = (new ActivityTerms("Saturday Civilisation Action", new PartyId(200), ServiceNature.Volunteer, "Asia/Shanghai"), new Place("Crossing 17", futian));
        var (trafficBureau, year, zones, start) = (new PartyId(300), new DateInterval(new(2026, 1, 1), new(2026, 12, 31)), DateTimeZoneProviders.Tzdb, Start);
        // guide:begin
        Volunteer volunteer = Volunteer.Register(person, futian, officer, now).Value
            .Qualify(new(new("psychological-counsellor"), issuedOn, validThrough), officer, now).Value
            .SetAvailability(new([WeeklyWindow.Morning(IsoDayOfWeek.Saturday)]), self, now).Value;

        Activity action = Activity.Draft(id, futian, terms, officer, now).Value
            .AddPost(new(crossing17, "Crossing 17", place, new ShiftDemand(1, 2, 3), PostRequirements.None), officer, now).Value
            .SetPattern(ShiftPattern.Of("weekend", crossing17, DutySchedule.WeekendAction(start), minutes: 120), officer, now).Value
            .Pledge(new(trafficBureau, crossing17, People: 2, year), officer, now).Value
            .Publish(officer, now).Value;

        ValueList<Shift> shifts = action.Shifts(year, WorkCalendar.China, zones).Value;
        // guide:end
        Assert.Single(volunteer.State.Qualifications);
        Assert.Equal(ActivityStatus.Published, action.Status);
        Assert.Equal(DutySchedule.WeekendAction(start).Occurrences(year, WorkCalendar.China).Value.Count, shifts.Count);
        Assert.Equal(shifts, action.Shifts(year, WorkCalendar.China, zones).Value);
    }

    [Fact]
    public void Changed_shifts_are_told_apart()
    {
        Shift At(int day, int minutes) => Shift.Create(
            new(5), new(Crossing17, "Crossing 17", new("Crossing 17", Futian), new ShiftDemand(1, 2, 3), PostRequirements.None),
            new("weekend", new(2026, 1, day, 8, 0)), new(2026, 1, day, 8, 0), minutes, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Value;
        Shift[] before = [At(3, 120), At(4, 120), At(10, 120), At(11, 120)];
        Shift[] now = [At(3, 120), At(4, 60), At(17, 120)];
        var signedUp = new HashSet<ShiftId> { before[2].Id };
        // guide:begin
        ShiftChanges changes = ShiftChanges.Between(before, now, signedUp);
        // guide:end
        Assert.Equal((1, 1, 1, 1, 1), (changes.Added.Count, changes.Kept.Count, changes.Changed.Count, changes.Withdrawn.Count, changes.Dropped.Count));
    }

    [Fact]
    public void People_are_told_what_is_news_and_reminded()
    {
        var (organiser, system, zone) = (new Actor(new(9), Role.Organiser), Actor.Clock, DateTimeZoneProviders.Tzdb["Asia/Shanghai"]);
        var shift = Shift.Create(
            new(5), new(Crossing17, "Crossing 17", new("Crossing 17", Futian), new ShiftDemand(1, 2, 3), PostRequirements.None),
            new("weekend", Start), Start, 120, zone).Value;
        var (roster, known, shifts) = (new RosterId(70), Array.Empty<DutyNotices>(), new[] { shift });
        RosterAssignment[] assignments = [new(new(1), shift.Id)];
        var now = Now;
        // guide:begin
        ValueList<DutyNotices> told = DutyNotices.Publish(roster, known, assignments, shifts, organiser, now).Value;
        // guide:hide
        var his = told[0].Saved();
        now = shift.StartsAt - Duration.FromHours(1);
        AssignmentState[] assignmentsOfHis =
        [
            new()
            {
                Person = new(1), Activity = new(5), Post = Crossing17, Shift = shift.Id, StartsAt = shift.StartsAt, AnswerBy = shift.StartsAt,
                Status = AssignmentStatus.Accepted,
            },
        ];
        // guide:show
        DutyNotices asked = his.Remind(assignmentsOfHis, NoticePolicy.Default, system, now).Value;
        // guide:end
        Assert.IsType<DutyNoticesEvent.PlaceGained>(told[0].Changes[^1].Event);
        Assert.IsType<DutyNoticesEvent.ReminderDue>(Assert.Single(asked.Changes).Event);
    }
}
