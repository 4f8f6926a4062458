using CommunityDomain.Volunteering;

namespace CommunityDomain.Samples.YiwuYear;

// Five people are asked for two weekends at a crossing, one of them too young; who served on the first Saturday has his record attested.
internal sealed partial class EmbeddedStory
{
    private static readonly DateInterval Weekends = new(new(2024, 4, 13), new(2024, 4, 21));

    private List<ServiceRecord> Serve(out int places)
    {
        MoveTo(month: 4, day: 2, hour: 9);
        var activity = Crossing();
        Candidate[] candidates = [.. Enumerable.Range(1, 5).Select(number => new Candidate(
            Keep(Volunteer.Register(new((UInt128)(0xB0 + number)), Community, Officer, Now)
                .Bind(one => one.SetAvailability(Availability.Always, Officer, Now))
                .Bind(one => one.SetLimits(new(ShiftsPerDay: 1), Officer, Now)).Value).State,
            new(new LocalDate(number == 5 ? 2010 : 1980 + number, 6, 1))))];
        ShiftContext[] shifts =
            [.. activity.Shifts(Weekends, _with.Calendar, DateTimeZoneProviders.Tzdb).Value.Select(shift => activity.ContextOf(shift).Value)];
        SayRefusal(Assignment.Propose(candidates[4], activity, shifts[0].Shift, _with.Eligibility, Now + Duration.FromDays(1), Officer, Now));

        var problem = EligibilityScreen.Compile(_with.Eligibility, candidates)
            .Bind(screen => RosterProblem.Compile(screen, candidates, shifts, _with.Objective)).Value;
        var roster = _with.Solver.Solve(problem);
        Require(roster.Certificate.Verify(problem, roster).IsValid, "a certificate that holds");
        Say($"{roster.Digest} {roster.Objective} {roster.Certificate.Bound}");

        var (byPerson, byShift) = (candidates.ToDictionary(one => one.Volunteer.Id), shifts.ToDictionary(one => one.Shift.Id));
        var first = new List<(PersonId Person, Shift Shift)>();
        places = 0;
        foreach (var place in roster.Assignments)
        {
            var (candidate, context) = (byPerson[place.Person], byShift[place.Shift]);
            Keep(Assignment.Propose(candidate, activity, context.Shift, _with.Eligibility, Now + Duration.FromDays(3), Officer, Now)
                .Bind(one => one.Accept(candidate, context, _with.Eligibility, knowsRisks: true, new(place.Person, Role.Volunteer), Now)).Value);
            places++;
            if (context.Shift.Day == Weekends.Start)
                first.Add((place.Person, context.Shift));
        }
        return [.. first.OrderBy(one => one.Person).Select(one => Served(activity, one.Person, one.Shift))];
    }

    private Activity Crossing()
    {
        var post = new DutyPost(new(0xD1), "Crossing 17", new("Crossing 17"), new ShiftDemand(1, 2, 2), new(LeastAge: 16));
        var schedule = new DutySchedule(Recurrence.Create(new(2024, 4, 13, 8, 0), RecurrenceRule.Parse("FREQ=WEEKLY;BYDAY=SA,SU;COUNT=4").Value).Value);
        return Keep(Activity.Draft(new(0xD0), Community, new("星期六文明行动", Team, ServiceNature.Volunteer, "Asia/Shanghai"), Officer, Now)
            .Bind(one => one.AddPost(post, Officer, Now))
            .Bind(one => one.SetPattern(ShiftPattern.Of("weekend", post.Id, schedule, 150), Officer, Now))
            .Bind(one => one.Publish(Officer, Now)).Value);
    }

    private ServiceRecord Served(Activity activity, PersonId person, Shift shift)
    {
        var (himself, end) = (new Actor(person, Role.Volunteer), shift.StartsAt + Duration.FromMinutes(shift.Minutes));
        var record = ServiceRecord.CheckIn(person, activity, shift, shift.StartsAt, CheckMethod.Code, [], _with.Attendance, himself, shift.StartsAt)
            .Bind(one => one.CheckOut(end, 0, CheckMethod.Code, [], himself, end)).Value;
        _with.Clock.MoveTo(end);
        SayRefusal(record.Attest(_with.Calendar, _with.Zone, _with.Attendance, himself, Now));
        return Keep(record.Attest(_with.Calendar, _with.Zone, _with.Attendance, Officer, Now).Value);
    }
}
