using CommunityDomain.Volunteering;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// Fengyi's after-school service: six interest classes twice a week through a term, each led by a teacher who is qualified for it and cleared for work
/// near minors. Pupils say their wishes, places are given by lot, what is left to who comes first. Teachers are on duty: their attendance is recorded and
/// earns no volunteer hours.
/// </summary>
/// <remarks>Classes, days, places, teachers and pupils are generated.</remarks>
public sealed class AfterSchool : Chapter
{
    private static readonly Actor Head = new(new(0xE4), Role.Organiser);
    private static readonly DateInterval Term = new(new(2024, 3, 4), new(2024, 6, 28));
    private const int Places = 20;
    private const int Pupils = 240;
    private static readonly string[] Subjects = ["calligraphy", "football", "embroidery", "choir", "chess", "dance"];

    public override string Row => "S8";

    public override void Run(StoryContext story, RowReport row)
    {
        var classes = Arrange(story, "after-school", ServiceNature.Duty);
        Candidate[] teachers = [.. Enumerable.Range(0, 18).Select(number => Teacher(story, number))];
        ShiftContext[] lessons = [.. classes.Shifts(Term, story.Calendar, DateTimeZoneProviders.Tzdb).Value.Select(shift => classes.ContextOf(shift).Value)];
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, teachers).Value;
        var problem = RosterProblem.Compile(screen, teachers, lessons, RosterObjective.Default).Value;
        var roster = new RosterSolver(new RosterSolverOptions { FirstIterations = 100, Rounds = 2, GroupEvaluations = 0 }).Solve(problem);
        row.Require(roster.Certificate.Verify(problem, roster).IsValid, "the certificate of the timetable is verified");

        var (byId, byShift) = (teachers.ToDictionary(one => one.Volunteer.Id), lessons.ToDictionary(one => one.Shift.Id));
        var minutes = 0;
        var records = new List<ServiceRecord>();
        foreach (var one in roster.Assignments)
        {
            var lesson = byShift[one.Shift];
            row.Require(
                byId[one.Person].Volunteer.Qualifications.Any(held => lesson.Post.Requirements.Qualifications.Contains(held.Code))
                && byId[one.Person].Volunteer.CheckedForMinorsOn is not null, "led by a qualified and cleared teacher");
            var record = Serve(story, classes, lesson.Shift, one.Person);
            row.Require(record is { Status: ServiceStatus.Attested, EarnsHours: false }, "a teacher's lesson earns no volunteer hours");
            minutes += record.NetMinutes;
            records.Add(record);
        }

        // The same service of the same person, but of free will, does earn hours: the nature decides, and nothing else.
        var free = Arrange(story, "holiday-classes", ServiceNature.Volunteer);
        var voluntary = Serve(story, free, free.Shifts(Term, story.Calendar, DateTimeZoneProviders.Tzdb).Value[0], teachers[0].Volunteer.Id);
        row.Require(voluntary.EarnsHours, "the same lesson as volunteering earns hours");

        row.Count("classes", Subjects.Length);
        row.Count("lessons of the term", lessons.Length);
        row.Count("lessons led by a qualified and cleared teacher", records.Count);
        row.Count("teachers who led lessons", records.Select(record => record.State.Person).Distinct().Count());
        row.Count("minutes of lessons attested", minutes);
        row.Count("minutes of them that are volunteer service", records.Where(record => record.EarnsHours).Sum(record => record.NetMinutes));
        Enrol(story, row, classes);
        row.IsRun();
    }

    // Three classes meet on Mondays and Wednesdays at one hour, three on Tuesdays and Thursdays: nobody can be in two of three.
    private static void Enrol(StoryContext story, RowReport row, Activity classes)
    {
        var now = story.At(2024, 2, 26);
        var shifts = classes.Shifts(Term, story.Calendar, DateTimeZoneProviders.Tzdb).Value;
        var term = ClassTerm.Announce(story.Id<ClassTermId>("fengyi-term"), classes, EnrolmentOrder.Declared, Head, now).Value;
        foreach (var post in classes.State.Posts)
            term = term.AddClass(post.Id, Places, [.. shifts.Where(shift => shift.Post == post.Id)], Head, now).Value;

        var chance = story.ChanceFor("fengyi-pupils");
        PersonId[] pupils = [.. Enumerable.Range(0, Pupils).Select(number => story.Id<PersonId>("fengyi-pupil", number))];
        foreach (var pupil in pupils)
        {
            var wishes = chance.Shuffle(classes.State.Posts.Select(post => post.Id)).Take(chance.Between(1, 3)).ToValueList();
            term = term.Wish(new(pupil, wishes), Head, now).Value;
        }
        term = term.Allot(chance.Shuffle(pupils).ToValueList(), Head, now).Value;
        var unmet = ((ClassTermEvent.Allotted)term.Changes[^1].Event).Unmet;

        // Whoever can tries for every class that is left, and for those that are full.
        var (full, clashing, late) = (0, 0, 0);
        foreach (var pupil in pupils)
        {
            foreach (var post in classes.State.Posts)
            {
                if (term.PupilsOf(post.Id).Contains(pupil))
                    continue;
                var enrolled = term.Enrol(pupil, post.Id, Head, now);
                full += enrolled.HasError<VolunteeringErrors.ClassFull>() ? 1 : 0;
                clashing += enrolled.HasError<VolunteeringErrors.ClassesClash>() ? 1 : 0;
                late += enrolled.IsSuccess ? 1 : 0;
                term = enrolled.IsSuccess ? enrolled.Value : term;
            }
        }

        // Counted lesson by lesson, from who sits there, and not from what the library says of its classes.
        var lessons = pupils.SelectMany(pupil => term.TimetableOf(pupil).Select(lesson => (Pupil: pupil, Lesson: lesson))).ToList();
        var most = lessons.CountBy(one => one.Lesson.Shift).Max(one => one.Value);
        var twice = lessons.CountBy(one => (one.Pupil, one.Lesson.StartsAt)).Count(one => one.Value > 1);
        row.Require(most <= Places, "no class over capacity");
        row.Require(twice == 0, "no pupil in two classes at one hour");
        row.Count("pupils with wishes", Pupils);
        row.Count("places for pupils", Places * Subjects.Length);
        row.Count("places allotted by lot", term.State.Enrolments.Count - late);
        row.Count("places taken by who came first", late);
        row.Count("wishes unmet because the class was full", unmet.Count(wish => wish.Because is null));
        row.Count("wishes unmet because of a class at the same hour", unmet.Count(wish => wish.Because is not null));
        row.Count("attempts at a full class refused", full);
        row.Count("attempts at a second class at one hour refused", clashing);
        row.Count("most pupils at one lesson", most);
        row.Count("pupils in two classes at one hour", twice);
    }

    private static ServiceRecord Serve(StoryContext story, Activity activity, Shift shift, PersonId person) =>
        ServiceRecord.CheckIn(person, activity, shift, shift.StartsAt, CheckMethod.Attestor, [], AttendancePolicy.Default, Head, shift.StartsAt)
            .Bind(one => one.CheckOut(shift.EndsAt, 0, CheckMethod.Attestor, [], Head, shift.EndsAt))
            .Bind(one => one.Attest(story.Calendar, story.Zone, AttendancePolicy.Default, Head, shift.EndsAt + Duration.FromHours(1))).Value;

    private static Activity Arrange(StoryContext story, string purpose, ServiceNature nature)
    {
        var now = story.At(2024, 2, 20);
        var activity = Activity.Draft(
            story.Id<ActivityId>(purpose), story.Id<CommunityId>("fengyi"),
            new("After-school service", story.Id<PartyId>("fengyi-school"), nature, "Asia/Shanghai"), Head, now).Value;
        foreach (var (number, subject) in Subjects.Index())
        {
            var post = new DutyPost(
                story.Id<DutyPostId>(purpose, number), $"Class: {subject}", new($"Room {number + 1}"), ShiftDemand.Exactly(1),
                new(ValueList.Create([new QualificationCode(subject)]), WithMinors: true));
            // No class on a holiday, and none on a weekend day that is worked.
            var (first, days) = number < 3 ? (new LocalDate(2024, 3, 4), "MO,WE") : (new LocalDate(2024, 3, 5), "TU,TH");
            var weekly = new DutySchedule(
                Recurrence.Create(first + new LocalTime(16, 30), RecurrenceRule.Parse($"FREQ=WEEKLY;BYDAY={days};UNTIL=20240628").Value).Value,
                HolidayPolicy.Skip);
            activity = activity.AddPost(post, Head, now).Bind(one => one.SetPattern(ShiftPattern.Of("weekly", post.Id, weekly, 90), Head, now)).Value;
        }
        return activity.Publish(Head, story.At(2024, 2, 26)).Value;
    }

    // Two teachers for each class, and six more who lead none; one of the two for dance was never checked for work near minors.
    private static Candidate Teacher(StoryContext story, int number)
    {
        var now = story.At(2024, 2, 20);
        var teacher = Volunteer.Register(story.Id<PersonId>("fengyi-teacher", number), story.Id<CommunityId>("fengyi"), Head, now)
            .Bind(one => one.SetAvailability(Availability.Always, Head, now)).Value;
        if (number < 12)
            teacher = teacher.Qualify(new(new(Subjects[number % 6]), new(2015, 7, 1)), Head, now).Value;
        if (number != 11)
            teacher = teacher.ClearForMinors(new(2024, 2, 1), Head, now).Value;
        return new(teacher.State, new(new(1980, 9, 1)));
    }
}
