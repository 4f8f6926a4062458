using CommunityDomain.Volunteering;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// Huoqiu's "Guarding Hearts": 17 psychological volunteers, 15 of them certified. Pupils are counselled by the certified alone; one certificate ends
/// within the term, and holds on its last day and not after. Anybody of the team trains teachers in the townships.
/// </summary>
/// <remarks>Rooms, days and the certificates' dates are generated.</remarks>
public sealed class GuardingHearts : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly DateInterval Term = new(new(2024, 3, 4), new(2024, 6, 28));
    private static readonly LocalDate Expiry = new(2024, 4, 18);
    private static readonly QualificationCode Counsellor = new("psychological-counsellor");

    public override string Row => "S3";

    public override void Run(StoryContext story, RowReport row)
    {
        var activity = Arrange(story);
        Volunteer[] team = [.. Enumerable.Range(0, story.Seeds.Huoqiu.Volunteers).Select(number => Member(story, number))];
        Candidate[] candidates = [.. team.Select(one => new Candidate(one.State, new(new(1985, 5, 20))))];
        ShiftContext[] shifts = [.. activity.Shifts(Term, story.Calendar, DateTimeZoneProviders.Tzdb).Value.Select(shift => activity.ContextOf(shift).Value)];
        ShiftContext[] sessions = [.. shifts.Where(NeedsCertificate)];
        row.Require(sessions.Length >= story.Seeds.Huoqiu.Sessions, "over a hundred sessions");

        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, candidates).Value;
        row.Count("volunteers", team.Length);
        row.Count("counselling sessions", sessions.Length);
        row.Count("trainings in townships", shifts.Length - sessions.Length);
        foreach (var group in sessions.GroupBy(one => screen.Screen(one).Count))
        {
            row.Count($"sessions that {group.Key} may hold", group.Count());
            row.Require(group.All(one => (one.Shift.Day <= Expiry) == (group.Key == story.Seeds.Huoqiu.Certified)), "the certificate ends on its day");
        }

        var problem = RosterProblem.Compile(screen, candidates, shifts, RosterObjective.Default).Value;
        var roster = new RosterSolver(new RosterSolverOptions { FirstIterations = 100, Rounds = 2, GroupEvaluations = 0 }).Solve(problem);
        row.Require(roster.Certificate.Verify(problem, roster).IsValid, "the certificate of the roster is verified");
        var (byId, byShift) = (candidates.ToDictionary(one => one.Volunteer.Id), shifts.ToDictionary(one => one.Shift.Id));
        var accepted = roster.Assignments.Select(one => (Context: byShift[one.Shift], Assignment: Ask(activity, byId[one.Person], byShift[one.Shift]))).ToList();
        foreach (var (context, assignment) in accepted.Where(one => NeedsCertificate(one.Context)))
        {
            var held = byId[assignment.State.Person].Volunteer.Qualifications;
            row.Require(held.Any(one => one.Code == Counsellor && one.IssuedOn <= context.Shift.Day && one.ValidThrough >= context.Shift.Day), "only the certified");
        }
        row.Count("sessions and trainings accepted by a volunteer", accepted.Count);
        row.Count("sessions accepted by a certified volunteer", accepted.Count(one => NeedsCertificate(one.Context)));
        row.Count("sessions and trainings without a volunteer", shifts.Length - accepted.Count);

        Refusals(row, activity, team, sessions);
        if (accepted.Count == shifts.Length)
            row.IsRun();
        else
            row.IsThin("sessions or trainings stayed open");
    }

    // The same volunteer on both sides of his certificate's last day, one who never had one, and one who loses it between question and answer.
    private static void Refusals(RowReport row, Activity activity, Volunteer[] team, ShiftContext[] sessions)
    {
        Candidate Known(Volunteer volunteer) => new(volunteer.State, new(new(1985, 5, 20)));
        var last = sessions.Last(one => one.Shift.Day <= Expiry);
        var next = sessions.First(one => one.Shift.Day > Expiry);
        row.Require(last.Shift.Day == Expiry, "a session on the certificate's last day");
        row.Require(Propose(activity, Known(team[0]), last).IsSuccess, "asked on the last day of his certificate");
        foreach (var (who, volunteer) in new[] { ("his certificate has ended", team[0]), ("no certificate", team[^1]) })
        {
            var refusal = Propose(activity, Known(volunteer), next).Errors.OfType<VolunteeringErrors.NotEligible>().Single();
            row.Require(refusal.Rules.Single() == new RuleCode("VOL-QUALIFIED"), "the rule of qualifications refuses him");
            row.Fact($"not asked for {next.Shift.Day.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)}, {who}", refusal.Rules.Single().ToString());
        }

        var asked = Propose(activity, Known(team[1]), next).Value;
        var answeredAt = next.Shift.StartsAt - Duration.FromDays(3);
        var lost = team[1].Disqualify(Counsellor, "withdrawn by the issuer", Officer, answeredAt).Value;
        var answer = asked.Accept(Known(lost), next, EligibilityPolicy.Default, knowsRisks: true, new(lost.State.Id, Role.Volunteer), answeredAt);
        row.Require(answer.HasError<VolunteeringErrors.NotEligible>(), "a certificate lost before the answer counts");
        row.Require(
            asked.Accept(Known(team[1]), next, EligibilityPolicy.Default, knowsRisks: true, new(lost.State.Id, Role.Volunteer), answeredAt).IsSuccess,
            "with it he could have said yes");
    }

    private static FluentResults.Result<Assignment> Propose(Activity activity, Candidate candidate, ShiftContext context) =>
        Assignment.Propose(
            candidate, activity, context.Shift, EligibilityPolicy.Default, context.Shift.StartsAt - Duration.FromDays(1), Officer,
            context.Shift.StartsAt - Duration.FromDays(7));

    private static Assignment Ask(Activity activity, Candidate candidate, ShiftContext context) =>
        Propose(activity, candidate, context).Value.Accept(
            candidate, context, EligibilityPolicy.Default, knowsRisks: true, new(candidate.Volunteer.Id, Role.Volunteer),
            context.Shift.StartsAt - Duration.FromDays(5)).Value;

    private static bool NeedsCertificate(ShiftContext context) => !context.Post.Requirements.Qualifications.IsEmpty;

    private static Activity Arrange(StoryContext story)
    {
        var now = story.At(2024, 1, 15);
        var activity = Activity.Draft(
            story.Id<ActivityId>("guarding-hearts"), story.Id<CommunityId>("huoqiu"),
            new("Guarding Hearts", story.Id<PartyId>("guarding-hearts"), ServiceNature.Volunteer, "Asia/Shanghai"), Officer, now).Value;
        // What falls on a holiday is held on the next workday.
        var sessions = new DutySchedule(
            Recurrence.Create(new(2024, 3, 5, 15, 0), RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=34").Value).Value, HolidayPolicy.MoveLater);
        for (var room = 1; room <= 3; room++)
        {
            var post = new DutyPost(
                story.Id<DutyPostId>("counselling-room", room), $"Counselling room {room}", new($"Counselling room {room}"), ShiftDemand.Exactly(1),
                new(ValueList.Create([Counsellor]), WithMinors: true), Priority: 2000);
            activity = activity.AddPost(post, Officer, now).Bind(one => one.SetPattern(ShiftPattern.Of("session", post.Id, sessions, 60), Officer, now)).Value;
        }
        for (var township = 0; township < story.Seeds.Huoqiu.Townships; township++)
        {
            var post = new DutyPost(
                story.Id<DutyPostId>("township", township), $"Teachers of township {township + 1}", new($"Township {township + 1}"), ShiftDemand.Exactly(1),
                PostRequirements.None);
            var training = new DutySchedule(Recurrence.Once(new LocalDate(2024, 3, 6).PlusWeeks(township / 2) + new LocalTime(14, 0)), HolidayPolicy.MoveLater);
            activity = activity.AddPost(post, Officer, now).Bind(one => one.SetPattern(ShiftPattern.Of("training", post.Id, training, 120), Officer, now)).Value;
        }
        return activity.Publish(Officer, story.At(2024, 1, 20)).Value;
    }

    private static Volunteer Member(StoryContext story, int number)
    {
        var now = story.At(2024, 1, 15);
        var member = Volunteer.Register(story.Id<PersonId>("guarding-hearts", number), story.Id<CommunityId>("huoqiu"), Officer, now)
            .Bind(one => one.ClearForMinors(new(2024, 1, 10), Officer, now))
            .Bind(one => one.SetAvailability(Availability.Always, Officer, now))
            .Bind(one => one.SetLimits(new(ShiftsPerDay: 1, MinutesPerWeek: 240), Officer, now)).Value;
        return number < story.Seeds.Huoqiu.Certified
            ? member.Qualify(new(Counsellor, new(2022, 7, 1), number == 0 ? Expiry : new(2026, 6, 30)), Officer, now).Value
            : member;
    }
}
