using System.Globalization;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterAdviceTests
{
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1 });

    // The same problem, with one volunteer's rules changed.
    private static RosterProblem WithRules(RosterProblem problem, PersonId person, Func<PersonalRules, PersonalRules> change)
    {
        var builder = new RosterProblemBuilder();
        for (var shift = 0; shift < problem.ShiftCount; shift++)
            builder.AddShift(problem.ShiftAt(shift));
        for (var from = 0; from < problem.ShiftCount; from++)
        {
            for (var to = 0; to < problem.ShiftCount; to++)
            {
                if (problem.ShiftAt(from).Place.Length > 0 && problem.ShiftAt(to).Place.Length > 0)
                    builder.Travel(problem.ShiftAt(from).Place, problem.ShiftAt(to).Place, problem.TravelMinutes(from, to));
            }
        }

        for (var one = 0; one < problem.PersonCount; one++)
        {
            var rules = problem.RulesOf(one);
            builder.AddPerson(problem.PersonAt(one), problem.PersonAt(one) == person ? change(rules) : rules);
            var shifts = problem.ShiftsOf(one).ToArray();
            for (var at = 0; at < shifts.Length; at++)
            {
                builder.Allow(one, shifts[at], problem.PreferencesOf(one)[at]);
                if (problem.IsFixed(one, shifts[at]))
                    builder.Fix(one, shifts[at]);
            }
        }

        return builder.Build().Value;
    }

    [Property(MaxTest = 150)]
    public Property Remedy_of_an_open_place_fills_it_and_empties_none() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed);
        var roster = Solver.Solve(problem);
        foreach (var place in new RosterAdvisor(roster).OpenPlaces())
        {
            if (place.Remedy is not { } remedy)
                continue;
            var changed = remedy.Relaxation is { } one ? WithRules(problem, one.Person, one.ApplyTo) : problem;
            var assignments = roster.Assignments.Except(remedy.GivesUp).Concat(remedy.Takes).ToList();
            var after = Roster.Restore(changed, assignments, roster.Certificate);
            var audit = roster.Certificate.Verify(changed, after);
            Assert.True(audit.IsFeasible, $"seed {seed}: {remedy} {string.Join(", ", audit.Breaches)}");
            Assert.Equal(roster.Objective - remedy.Cost, audit.Objective);
            for (var shift = 0; shift < problem.ShiftCount; shift++)
                Assert.Equal(roster.FilledOf(shift) + (problem.ShiftAt(shift).Id == place.Shift ? 1 : 0), after.FilledOf(shift));
        }
    });

    [Property(MaxTest = 60)]
    public Property Cost_of_forcing_lies_between_what_is_proven_and_what_was_found() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed);
        var roster = Solver.Solve(problem);
        var advisor = new RosterAdvisor(roster);
        for (var person = 0; person < problem.PersonCount; person++)
        {
            foreach (var shift in problem.ShiftsOf(person).ToArray().Except(roster.ScheduleOf(person).ToArray()))
            {
                var cost = advisor.CostOfForcing(person, shift);
                var best = NaiveRosters.Best(problem, person, shift);
                var loss = roster.Objective - best;
                Assert.True(best is null ? cost.AtMost is null : cost.AtLeast <= Math.Max(0, loss!.Value) && (cost.AtMost is null || cost.AtMost >= loss), $"seed {seed}: {cost} {loss}");
            }

            foreach (var shift in roster.ScheduleOf(person).ToArray())
                Assert.Equal(problem.IsFixed(person, shift), advisor.WhyAssigned(person, shift).IsFixed);
        }
    });

    private static (RosterProblem Problem, Roster Roster) Crossing()
    {
        var builder = new RosterProblemBuilder();
        var once = new PersonalRules { Limits = [PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Period)] };
        var (li, wang) = (builder.AddPerson(new(1), once), builder.AddPerson(new(2), once));
        var start = new LocalDateTime(2026, 11, 7, 8, 0);
        var (early, late) = (builder.AddShift(new RosterShift(new(11), start, 120, ShiftCover.Of(2))), builder.AddShift(new RosterShift(new(12), start.PlusHours(4), 120, ShiftCover.Of(1))));
        var problem = builder.Allow(li, early, 5).Allow(li, late, 9).Allow(wang, early, 4).Reject(early, new RuleCode("VOL-TRAINING"), 41).Build().Value;
        return (problem, Solver.Solve(problem));
    }

    [Fact]
    public void Explain_an_open_place_names_rules_and_the_smallest_exception_in_both_languages()
    {
        var (_, roster) = Crossing();
        var place = Assert.Single(new RosterAdvisor(roster).OpenPlaces());
        Assert.Equal((new ShiftId(11), 1, 2, 1, 0), (place.Shift, place.Missing, place.Eligible, place.OnDuty, place.Free));
        Assert.Equal([new RuleObstacle(BreachKind.Limit, LimitUnit.Shifts, LimitSpan.Period, 1)], place.Obstacles);
        Assert.Equal(new RuleRelaxation(new(1), BreachKind.Limit, PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Period), 1), place.Remedy!.Relaxation);
        Assert.Contains("41 were screened out by VOL-TRAINING.", place.Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("41 人因 VOL-TRAINING 未通过筛选。", place.Explain(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_puts_those_who_are_free_first_and_says_what_stops_the_others()
    {
        var (problem, roster) = Crossing();
        var candidate = Assert.Single(new RosterAdvisor(roster).Candidates(problem.Find(new ShiftId(11))));
        Assert.False(candidate.IsFree);
        Assert.Equal((new PersonId(1), 1, BreachKind.Limit), (candidate.Person, candidate.Shifts, Assert.Single(candidate.Breaches).Kind));
    }
}
