using System.Globalization;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class RosteringPage
{
    [Fact]
    public void A_problem_is_built_solved_and_verified()
    {
        var (liWei, shiftId, cancellation) = (new PersonId(1), new ShiftId(11), TestContext.Current.CancellationToken);
        var progress = new Progress<RosterProgress>();
        // guide:begin
        var builder = new RosterProblemBuilder();
        int li = builder.AddPerson(liWei, new PersonalRules
        {
            MinimumRest = 30,
            Limits = [PersonalLimit.AtMost(2, LimitUnit.Shifts, LimitSpan.Day), PersonalLimit.AtMost(480, LimitUnit.Minutes, LimitSpan.Week)],
            MostDaysInARow = 5,
            FairnessStep = 20,
        });
        int crossing = builder.AddShift(new RosterShift(shiftId, new LocalDateTime(2026, 11, 7, 8, 0), 120, ShiftCover.Of(8)) { Place = "crossing-17" });
        builder.Allow(li, crossing, preference: 35).Request(li, crossing, 20);

        RosterProblem problem = builder.Build().Value;
        Roster roster = new RosterSolver().Solve(problem, progress, cancellation);
        RosterAudit audit = roster.Certificate.Verify(problem, roster);
        // guide:end
        Assert.True(audit.IsValid);
        Assert.Equal([new RosterAssignment(liWei, shiftId)], roster.Assignments);
        Assert.Equal(0, audit.Gap);
    }

    [Fact]
    public void A_problem_comes_from_the_register_and_the_activities()
    {
        var (candidates, shifts) = Register();
        ITravelTimes? travel = null;
        // guide:begin
        EligibilityScreen screen = EligibilityScreen.Compile(EligibilityPolicy.Default, candidates).Value;
        RosterProblem problem = RosterProblem.Compile(screen, candidates, shifts, RosterObjective.Default, travel).Value;
        // guide:end
        Assert.Equal((60, 10), (problem.PersonCount, problem.ShiftCount));
    }

    [Fact]
    public void Open_places_and_clashes_are_explained()
    {
        var (roster, zhHans, shift) = (new RosterSolver().Solve(Wanting()), CultureInfo.GetCultureInfo("zh-Hans"), 1);
        // guide:begin
        var advisor = new RosterAdvisor(roster);
        foreach (OpenPlace place in advisor.OpenPlaces())
            Console.WriteLine(place.Explain(zhHans));
        // guide:end
        Assert.NotEmpty(advisor.OpenPlaces());
        // guide:begin
        if (advisor.Clash(shift) is { } clash)
            Console.WriteLine(clash.Explain(zhHans));
        // guide:end
        Assert.NotNull(advisor.Clash(shift));
    }

    [Fact]
    public void A_roster_goes_on_from_the_last()
    {
        var (candidates, shifts) = Register();
        ITravelTimes? travel = null;
        var screen = EligibilityScreen.Compile(EligibilityPolicy.Default, candidates).Value;
        var problem = RosterProblem.Compile(screen, candidates, shifts, RosterObjective.Default, travel).Value;
        var lastRoster = new RosterSolver(new RosterSolverOptions { Rounds = 2 }).Solve(problem);
        var (roster, lastShifts) = (lastRoster, shifts);
        // guide:begin
        RosterHistory history = RosterHistory.Of(lastRoster, lastShifts);
        RosterProblem next = RosterProblem.Compile(screen, candidates, shifts, RosterObjective.Default with { ContinuityWeight = 15 }, travel, history).Value;
        RosterCohesion beside = RosterCohesion.Of(roster, candidates, shifts, history);
        // guide:end
        Assert.Equal(problem.PairCount, next.PairCount);
        // The same roster again: every place is continued.
        Assert.Equal(1.0, beside.Continuity);
    }

    private static (Candidate[] Candidates, ShiftContext[] Shifts) Register()
    {
        var instance = PopulationInstance.Generate(60, 10, ExchangeExample.Zone);
        return ([.. instance.Candidates], [.. instance.Shifts]);
    }

    // Two shifts that want three each, five who take one shift a week.
    private static RosterProblem Wanting(int without = 0)
    {
        var builder = new RosterProblemBuilder();
        var once = new PersonalRules { Limits = [PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Week)] };
        for (var shift = 0; shift < 2; shift++)
            builder.AddShift(new(new((UInt128)(11 + shift)), new LocalDateTime(2026, 11, 3 + shift, 8, 0), 120, ShiftCover.Of(3)));
        for (var person = 0; person < 5; person++)
        {
            builder.AddPerson(new((UInt128)(1 + person)), once);
            for (var shift = 0; shift < 2 && person >= without; shift++)
                builder.Allow(person, shift);
        }
        return builder.Build().Value;
    }

    [Fact]
    public void A_roster_is_mended_when_somebody_falls_ill()
    {
        var (solver, cancellation) = (new RosterSolver(), TestContext.Current.CancellationToken);
        var (roster, changedProblem) = (solver.Solve(Wanting()), Wanting(without: 1));
        // guide:begin
        RosterRefill refill = solver.Refill(changedProblem, roster);
        RosterRepair repair = refill.Prove(cancellation);
        // guide:end
        Assert.True(refill.Roster.Certificate.Verify(changedProblem, refill.Roster).IsFeasible);
        Assert.Equal((4, 4), (repair.Filled, repair.FilledAtMost));
        Assert.True(repair.IsProven);
    }
}
