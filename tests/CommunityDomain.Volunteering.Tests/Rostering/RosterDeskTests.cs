namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterDeskTests
{
    private static readonly Actor Officer = new(new PersonId(9), Role.CommunityOfficer);
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 1, 0, 0);
    private static readonly Roster Roster = Make();

    // Li is on the early shift, Wang on the late one; Zhao waits. Each takes one shift at most; Zhao may not take the late one.
    private static Roster Make()
    {
        var builder = new RosterProblemBuilder();
        var once = new PersonalRules { Limits = [PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Period)] };
        var persons = Enumerable.Range(1, 3).Select(number => builder.AddPerson(new((UInt128)number), once)).ToArray();
        var start = new LocalDateTime(2026, 11, 7, 8, 0);
        var early = builder.AddShift(new RosterShift(new(11), start, 120, ShiftCover.Of(1)));
        var late = builder.AddShift(new RosterShift(new(12), start.PlusHours(4), 120, ShiftCover.Of(1)));
        builder.Allow(persons[0], early, 9).Allow(persons[0], late, 1).Allow(persons[1], early, 1).Allow(persons[1], late, 9).Allow(persons[2], early, 0);
        return new RosterSolver().Solve(builder.Build().Value);
    }

    private static RosterAssignment On(int person, int shift) => new(new((UInt128)person), new((UInt128)shift));

    private static string Code(FluentResults.IResultBase result) => string.Join(" ", result.Errors.Cast<DomainError>().Select(error => error.Code));

    private static void IsValid(Roster roster) => Assert.True(roster.Certificate.Verify(roster.Problem, roster).IsValid);

    [Fact]
    public void Swap_trades_two_shifts_and_the_bound_still_holds()
    {
        var swapped = RosterDesk.Swap(Roster, On(1, 11), On(2, 12)).Value;
        Assert.Equal([On(1, 12), On(2, 11)], swapped.Assignments);
        Assert.Equal(Roster.Objective - 16, swapped.Objective);
        IsValid(swapped);
    }

    [Fact]
    public void Withdraw_then_promote_takes_the_first_who_may()
    {
        var open = RosterDesk.Withdraw(Roster, On(1, 11)).Value;
        var promoted = RosterDesk.Promote(open, new(11), [new(2), new(3), new(1)]).Value;
        Assert.Equal([On(2, 12), On(3, 11)], promoted.Assignments);
        IsValid(promoted);
        Assert.Equal("volunteering.roster-rule-broken volunteering.waitlist-exhausted", Code(RosterDesk.Promote(open, new(11), [new(2)])));
    }

    [Fact]
    public void Assign_against_a_rule_is_refused_and_changes_nothing()
    {
        Assert.Equal("volunteering.roster-rule-broken", Code(RosterDesk.Assign(Roster, On(3, 11))));
        Assert.Equal("volunteering.not-eligible-for-shift", Code(RosterDesk.Assign(Roster, On(3, 12))));
        Assert.Equal("volunteering.roster-rule-broken", Code(RosterDesk.Assign(Roster, On(1, 11))));
        Assert.Equal("volunteering.not-on-shift", Code(RosterDesk.Withdraw(Roster, On(3, 11))));
        Assert.Equal("volunteering.not-eligible-for-shift volunteering.roster-rule-broken", Code(RosterDesk.Promote(Roster, new(12), [new(3)])).Replace("volunteering.waitlist-exhausted", "volunteering.roster-rule-broken", StringComparison.Ordinal));
    }

    [Fact]
    public void Override_is_named_recorded_and_seen_by_the_audit()
    {
        var open = RosterDesk.Withdraw(Roster, On(1, 11)).Value;
        var overridden = RosterDesk.Override(open, On(2, 11), "nobody else came", Officer, Now).Value;
        var audit = overridden.Certificate.Verify(overridden.Problem, overridden);
        Assert.True(audit.IsValid);
        Assert.Equal(BreachKind.Limit, Assert.Single(audit.Overridden).Kind);
        Assert.Equal(("nobody else came", Officer), (overridden.Overrides[0].Reason, overridden.Overrides[0].By));
        var bare = Roster.Restore(overridden.Problem, overridden.Assignments, overridden.Certificate);
        Assert.False(bare.Certificate.Verify(bare.Problem, bare).IsFeasible);
        Assert.Equal("core.empty", Code(RosterDesk.Override(open, On(2, 11), " ", Officer, Now)));
        Assert.Equal("volunteering.nothing-to-override", Code(RosterDesk.Override(open, On(1, 11), "why not", Officer, Now)));
        Assert.Equal("volunteering.not-eligible-for-shift", Code(RosterDesk.Override(open, On(3, 12), "please", Officer, Now)));
    }

    [Fact]
    public void Whoever_may_not_be_there_can_be_taken_off()
    {
        var wrong = Roster.Restore(Roster.Problem, [.. Roster.Assignments, On(3, 12)], Roster.Certificate);

        // Regression: his preference was looked for before his first.
        var right = RosterDesk.Withdraw(wrong, On(3, 12)).Value;
        Assert.Equal(Roster.Assignments, right.Assignments);
        Assert.Equal(Roster.Objective, right.Objective);
        IsValid(right);
        Assert.Equal([On(2, 12), On(3, 12)], RosterDesk.Withdraw(wrong, On(1, 11)).Value.Assignments);
    }

    [Fact]
    public void Somebody_beyond_the_maximum_is_an_exception_that_advice_and_repair_can_read()
    {
        var crowded = RosterDesk.Override(Roster, On(3, 11), "he had come already", Officer, Now).Value;
        Assert.Equal(BreachKind.OverMaximum, Assert.Single(crowded.Overrides[0].Breaches).Kind);

        // Regression: advice and repair looked for the worth of a place that the shift does not have.
        var advisor = new RosterAdvisor(crowded);
        Assert.Equal((0, 2), (advisor.Explain(0).Missing, advisor.Explain(0).OnDuty));
        Assert.Equal(new PersonId(3), advisor.WhyAssigned(2, 0).Person);
        Assert.Null(advisor.Clash(0));
        Assert.DoesNotContain(new PersonId(3), advisor.Candidates(0).Select(one => one.Person));
        var repaired = new RosterSolver().Repair(crowded.Problem, crowded).Roster;
        Assert.Equal(1, repaired.FilledOf(0));
        IsValid(repaired);
    }
}
