using System.Globalization;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// Lingwu's Saturday Civilisation Action: both days off of every weekend of 2024, departments send people to the crossings of 55 roads and speakers
/// into communities. Pledged places are filled by the department that pledged them; every place is asked for and accepted by the volunteer himself.
/// </summary>
/// <remarks>Crossings, departments, volunteers, who declines and the speakers are generated. Rosters are made month by month.</remarks>
public sealed class SaturdayAction : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.SubdistrictOfficer);
    private static readonly DateInterval Year = new(new(2024, 1, 1), new(2024, 12, 31));
    // More iterations fill no place more here, they only prove a smaller gap.
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { FirstIterations = 100, Rounds = 2, BranchNodes = 0, GroupEvaluations = 0 });
    private static readonly QualificationCode Speaker = new("civility-speaker");

    public override string Row => "S2";

    public override void Run(StoryContext story, RowReport row)
    {
        var activity = Arrange(story, row);
        var candidates = Volunteers(story);
        var shifts = activity.Shifts(Year, story.Calendar, DateTimeZoneProviders.Tzdb).Value;
        var days = shifts.Select(shift => shift.Day).Distinct().ToList();
        row.Require(days.All(day => story.Calendar.KindOf(day).Value == DayKind.Weekend), "no action on a holiday or on a weekend day that is worked");
        row.Count("weekend days with an action in 2024", days.Count);
        row.Count("Saturdays among them", days.Count(day => day.DayOfWeek == IsoDayOfWeek.Saturday));
        row.Count("shifts of the year", shifts.Count);

        var months = story.Volume(12, 1);
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, candidates).Value;
        var tally = new Tally();
        for (var month = 1; month <= months; month++)
        {
            ShiftContext[] contexts = [.. shifts.Where(shift => shift.Day.Month == month).Select(shift => activity.ContextOf(shift).Value)];
            var problem = RosterProblem.Compile(screen, candidates, contexts, RosterObjective.Default).Value;
            var proposed = Solver.Solve(problem);
            var proof = proposed.Certificate.Verify(problem, proposed);
            row.Require(proof.IsValid, $"the certificate of month {month} is verified");
            tally.Gap = Math.Max(tally.Gap, proof.Gap);
            var consent = new Consent(story, row, activity, candidates, contexts, tally);
            var roster = consent.Ask(proposed);
            row.Require(roster.Certificate.Verify(problem, roster).IsValid, $"the roster of month {month} is legal after the answers");
            tally.Verified += 2;
            Explain(row, roster, tally, month);
            if (month == 1)
                row.Picture("Saturday, 6 January 2024", Picture(activity, contexts, roster));
            row.Progress(month, months);
        }

        Check(row, activity, candidates, shifts, tally, months);
    }

    // Pledges are kept by posts of their own: where two departments share a road, each has its places at every crossing.
    private static Activity Arrange(StoryContext story, RowReport row)
    {
        var (lingwu, chance, now) = (story.Seeds.Lingwu, story.ChanceFor("crossings"), story.At(2023, 12, 1));
        var activity = Activity.Draft(
            story.Id<ActivityId>("saturday-action"), story.Id<CommunityId>("lingwu"),
            new("Saturday Civilisation Action", Organiser(story), ServiceNature.Volunteer, "Asia/Shanghai", "traffic at the crossing"), Officer, now).Value;
        var weekends = DutySchedule.WeekendAction(new(2024, 1, 6, 8, 0));
        var (crossings, posts) = (0, 0);
        for (var road = 0; road < lingwu.Roads; road++)
        {
            // More departments than roads: the last ones join the first ones.
            int[] departments = road + lingwu.Roads < lingwu.Departments ? [road, road + lingwu.Roads] : [road];
            var here = chance.Between(lingwu.CrossingsAtLeast, lingwu.CrossingsAtMost);
            crossings += here;
            for (var crossing = 1; crossing <= here; crossing++)
            {
                foreach (var department in departments)
                {
                    var people = lingwu.PlacesPerCrossing / departments.Length;
                    var place = new Place($"Road {road + 1}, crossing {crossing}");
                    var post = new DutyPost(
                        story.Id<DutyPostId>("crossing", posts++), $"{place.Name}, department {department + 1}", place, ShiftDemand.Exactly(people),
                        new(LeastAge: 18, GreatestAge: 70, Dangerous: true, Teams: ValueList.Create([Team(story, department)])));
                    activity = activity.AddPost(post, Officer, now)
                        .Bind(one => one.SetPattern(ShiftPattern.Of("weekend", post.Id, weekends, 120), Officer, now))
                        .Bind(one => one.Pledge(new(Department(story, department), post.Id, people, Year), Officer, now)).Value;
                }
            }
        }

        var saturdays = new DutySchedule(
            Recurrence.Create(new(2024, 1, 6, 15, 0), RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=SA").Value).Value, HolidayPolicy.Skip, MakeUpPolicy.Skip);
        foreach (var (number, subject) in ((string[])["dog keeping", "green living", "no littering", "courtesy in traffic"]).Index())
        {
            var post = new DutyPost(
                story.Id<DutyPostId>("talk", number), $"Talk: {subject}", new($"Talk: {subject}"), new(0, 2, 2),
                new(ValueList.Create([Speaker]), LeastAge: 18), Priority: 500);
            activity = activity.AddPost(post, Officer, now)
                .Bind(one => one.SetPattern(ShiftPattern.Of("saturday", post.Id, saturdays, 90), Officer, now)).Value;
        }

        row.Count("roads", lingwu.Roads);
        row.Count("crossings", crossings);
        row.Count("departments that pledged people", activity.State.Pledges.Select(pledge => pledge.Department).Distinct().Count());
        return activity.Publish(Officer, story.At(2023, 12, 10)).Value;
    }

    private static Candidate[] Volunteers(StoryContext story)
    {
        var (chance, now) = (story.ChanceFor("lingwu-volunteers"), story.At(2023, 12, 1));
        var candidates = new Candidate[story.Seeds.Lingwu.Volunteers];
        for (var number = 0; number < candidates.Length; number++)
        {
            var department = number % story.Seeds.Lingwu.Departments;
            var free = new List<WeeklyWindow>();
            if (chance.Percent(80))
                free.Add(WeeklyWindow.WholeDay(IsoDayOfWeek.Saturday));
            if (chance.Percent(75))
                free.Add(WeeklyWindow.WholeDay(IsoDayOfWeek.Sunday));
            var volunteer = Volunteer.Register(story.Id<PersonId>("lingwu", number), story.Id<CommunityId>("lingwu"), Officer, now)
                .Bind(one => one.Affiliate(Department(story, department), Officer, now))
                .Bind(one => one.Join(Team(story, department), Officer, now))
                .Bind(one => one.Agree(new(Organiser(story), Year), Officer, now))
                .Bind(one => one.SetAvailability(new(free.ToValueList()), Officer, now))
                .Bind(one => one.SetLimits(new(ShiftsPerDay: 1, WeekendsPerMonth: 3), Officer, now)).Value;
            // Nine in ten are insured for the year, some for its first half, some not at all.
            var insured = chance.Below(100);
            if (insured < 95)
                volunteer = volunteer.Insure(new($"LW-{number}", new(Year.Start, insured < 90 ? Year.End : new(2024, 6, 30))), Officer, now).Value;
            if (number % 240 == 7)
                volunteer = volunteer.Qualify(new(Speaker, new(2023, 1, 1), new(2024, 12, 31)), Officer, now).Value;
            var born = new LocalDate(2024, 1, 1).PlusYears(-chance.Between(16, 72)).PlusDays(-chance.Below(365));
            candidates[number] = new(volunteer.State, new(born));
        }
        return candidates;
    }

    private static void Explain(RowReport row, Roster roster, Tally tally, int month)
    {
        foreach (var open in new RosterAdvisor(roster).OpenPlaces())
        {
            row.Require(open.Rejections.Count + open.Obstacles.Count > 0, "an open place has its reasons");
            if (tally.Open == 0)
            {
                row.Text(
                    $"Why a place is open, month {month}",
                    $"{open.Explain(CultureInfo.GetCultureInfo("en"))}\n{open.Explain(CultureInfo.GetCultureInfo("zh-Hans"))}");
            }
            tally.Open += open.Missing;
        }
    }

    // Held to the measure from the answers alone, without the roster.
    private static void Check(RowReport row, Activity activity, Candidate[] candidates, ValueList<Shift> shifts, Tally tally, int months)
    {
        var people = candidates.ToDictionary(one => one.Volunteer.Id);
        foreach (var (shift, assignment) in tally.Accepted)
        {
            var person = people[assignment.State.Person];
            row.Require(assignment.State is { Status: AssignmentStatus.Accepted } state && state.AcceptedBy == state.Person, "he said yes himself");
            row.Require(person.Personal.AgeOn(shift.Day) >= 18, "of age on the day");
            if (activity.PostOf(shift.Post).Value.Requirements.Dangerous)
            {
                row.Require(person.Personal.AgeOn(shift.Day) <= 70, "not too old on the day");
                row.Require(person.Volunteer.Insurance.Any(cover => cover.Days.Contains(shift.Day)), "insured on the day");
            }
        }

        var came = tally.Accepted.ToLookup(one => one.Shift.Id, one => people[one.Assignment.State.Person].Volunteer.Affiliation);
        var (quotas, missing) = (0, 0);
        foreach (var shift in shifts.Where(shift => shift.Day.Month <= months))
        {
            foreach (var pledge in activity.State.Pledges.Where(pledge => pledge.Post == shift.Post && pledge.Days.Contains(shift.Day)))
            {
                quotas++;
                missing += Math.Max(0, pledge.People - came[shift.Id].Count(department => department == pledge.Department));
            }
        }

        row.Count("months rostered", months);
        row.Count("places asked for and accepted by the volunteer, insured and of age on the day", tally.Accepted.Count);
        row.Count("volunteers who said no, their places asked for again", tally.Declined);
        row.Count("pledges due at a shift", quotas);
        row.Count("pledged places that stayed open", missing);
        row.Count("places of talks that stayed open, each explained", tally.Open - missing);
        row.Count("certificates verified, before and after the answers", tally.Verified);
        row.Fact("greatest gap of a month, proven before the answers", tally.Gap.ToString("P2", CultureInfo.InvariantCulture));
        if (missing == 0)
            row.IsRun();
        else
            row.IsThin($"{missing} of the pledged places stayed open");
    }

    private static string Picture(Activity activity, ShiftContext[] contexts, Roster roster) =>
        RosterPicture.Draw([.. contexts.Where(one => one.Shift.Day == new LocalDate(2024, 1, 6))
            .GroupBy(one => (Place: one.Post.Place.Name, Time: one.Shift.Start.ToString("HH:mm", CultureInfo.InvariantCulture)))
            .Select(group =>
            {
                var (filled, demand) = (group.Sum(one => roster.FilledOf(roster.Problem.Find(one.Shift.Id))), group.Sum(one => one.Shift.Demand.Target));
                return new RosterPicture.Cell(group.Key.Place, group.Key.Time, filled, demand, string.Join("; ", group.Select(one => one.Post.Name)));
            })]);

    private static PartyId Organiser(StoryContext story) => story.Id<PartyId>("lingwu-civilisation-office");

    private static PartyId Department(StoryContext story, int number) => story.Id<PartyId>("lingwu-department", number);

    private static TeamId Team(StoryContext story, int number) => story.Id<TeamId>("lingwu-department-team", number);

    private sealed class Tally
    {
        public List<(Shift Shift, Assignment Assignment)> Accepted { get; } = [];

        public int Declined { get; set; }

        public int Open { get; set; }

        public int Verified { get; set; }

        public double Gap { get; set; }
    }

    // A week before the shift everybody is asked; who says no leaves his place to the next who may and can take it.
    private sealed class Consent(StoryContext story, RowReport row, Activity activity, Candidate[] candidates, ShiftContext[] contexts, Tally tally)
    {
        private readonly Dictionary<PersonId, Candidate> _people = candidates.ToDictionary(one => one.Volunteer.Id);
        private readonly Dictionary<ShiftId, ShiftContext> _shifts = contexts.ToDictionary(one => one.Shift.Id);
        private readonly HashSet<RosterAssignment> _declined = [];

        public Roster Ask(Roster proposed)
        {
            var chance = story.ChanceFor($"answers-{contexts[0].Shift.Day.Month}");
            RosterAssignment[] all = [.. proposed.Assignments];
            foreach (var one in all.Where(_ => chance.Below(100) == 0))
            {
                var shift = _shifts[one.Shift].Shift;
                var said = Propose(one).Decline(new(one.Person, Role.Volunteer), shift.StartsAt - Duration.FromDays(6)).Value;
                row.Require(said.State.Status == AssignmentStatus.Declined, "he may say no");
                _declined.Add(one);
            }
            tally.Declined += _declined.Count;

            var advisor = _declined.Count == 0 ? null : new RosterAdvisor(proposed);
            var roster = proposed;
            foreach (var one in _declined)
            {
                roster = RosterDesk.Withdraw(roster, one).Value;
                var next = advisor!.Candidates(roster.Problem.Find(one.Shift)).Select(candidate => candidate.Person)
                    .Where(person => !_declined.Contains(one with { Person = person }));
                var promoted = RosterDesk.Promote(roster, one.Shift, next);
                roster = promoted.IsSuccess ? promoted.Value : roster;
            }

            foreach (var one in roster.Assignments)
            {
                var context = _shifts[one.Shift];
                var accepted = Propose(one).Accept(
                    _people[one.Person], context, EligibilityPolicy.Default, knowsRisks: true, new(one.Person, Role.Volunteer),
                    context.Shift.StartsAt - Duration.FromDays(5)).Value;
                tally.Accepted.Add((context.Shift, accepted));
            }
            return roster;
        }

        private Assignment Propose(RosterAssignment one)
        {
            var shift = _shifts[one.Shift].Shift;
            return Assignment.Propose(
                _people[one.Person], activity, shift, EligibilityPolicy.Default, shift.StartsAt - Duration.FromDays(2), Officer,
                shift.StartsAt - Duration.FromDays(7)).Value;
        }
    }
}
