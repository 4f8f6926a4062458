using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

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

    // Three volunteers who may take all of three shifts, far apart; each takes one at most, one and two are kept apart.
    private static Roster Apart()
    {
        var builder = new RosterProblemBuilder();
        var once = new PersonalRules { Limits = [PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Period)] };
        var persons = Enumerable.Range(1, 3).Select(number => builder.AddPerson(new((UInt128)number), once)).ToArray();
        var shifts = Enumerable.Range(11, 3).Select(number => builder.AddShift(
            new RosterShift(new((UInt128)number), new LocalDateTime(2026, 11, number, 8, 0), 120, ShiftCover.Of(1) with { Maximum = 2 }))).ToArray();
        foreach (var person in persons)
            builder.Allow(person, shifts[0], 1).Allow(person, shifts[1], 1).Allow(person, shifts[2], 1);
        var problem = builder.KeepApart(persons[0], persons[1]).Build().Value;
        var solved = new RosterSolver().Solve(problem);
        return Roster.Restore(problem, [On(1, 11), On(2, 12)], solved.Certificate with { Objective = solved.Objective - problem.ShiftAt(2).Cover.WorthOf(1) + problem.ShiftAt(2).Cover.WorthOf(0) - 1 });
    }

    [Fact]
    public void An_exception_opens_a_rule_for_one_assignment_alone()
    {
        var roster = Apart();
        IsValid(roster);
        var twice = RosterDesk.Override(roster, On(1, 12), "nobody else came", Officer, Now).Value;
        IsValid(twice);

        // Regression: once a limit was exceeded on record, anything more went by without a word.
        Assert.Equal("volunteering.roster-rule-broken", Code(RosterDesk.Assign(twice, On(1, 13))));
        var thrice = RosterDesk.Override(twice, On(1, 13), "again", Officer, Now).Value;
        IsValid(thrice);
        Assert.Equal(2, thrice.Overrides.Count);
        // What he has by exception stays when the rest goes, and what he may take he takes again.
        var back = RosterDesk.Assign(RosterDesk.Withdraw(thrice, On(1, 11)).Value, On(1, 11)).Value;
        Assert.Equal(thrice.Assignments, back.Assignments);
        IsValid(back);
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(2, 11)]
    public void Who_is_kept_apart_is_so_from_either_side(int person, int shift)
    {
        var together = RosterDesk.Override(Apart(), On(person, shift), "a wedding", Officer, Now).Value;

        // Regression: the audit named the other one of the two, for whom there was no exception.
        Assert.Contains(BreachKind.NotApart, together.Overrides[0].Breaches.Select(one => one.Kind));
        IsValid(together);
    }

    [Fact]
    public void A_place_beyond_the_maximum_is_one_place()
    {
        var roster = RosterDesk.Assign(Apart(), On(3, 11)).Value;
        var crowded = RosterDesk.Override(roster, On(2, 11), "a wedding", Officer, Now).Value;
        Assert.Contains(BreachKind.OverMaximum, crowded.Overrides[0].Breaches.Select(one => one.Kind));
        IsValid(crowded);

        // Regression: for an exception that was made once, the shift was open to everybody.
        var left = Roster.Restore(crowded.Problem, crowded.Assignments.Where(one => one != On(2, 11)), crowded.Certificate, crowded.Overrides);
        var audit = left.Certificate.Verify(left.Problem, Roster.Restore(left.Problem, [.. left.Assignments, On(2, 11)], left.Certificate));
        Assert.Contains(BreachKind.OverMaximum, audit.Breaches.Select(one => one.Kind));
    }

    [Fact]
    public void A_long_shift_clashes_with_all_that_lies_in_it()
    {
        var builder = new RosterProblemBuilder();
        var person = builder.AddPerson(new(1), new PersonalRules { MinimumRest = 60 });
        var day = new LocalDate(2026, 11, 7);
        foreach (var (number, from, minutes) in new[] { (11, 8, 720), (12, 12, 60), (13, 20, 60) })
            builder.Allow(person, builder.AddShift(new RosterShift(new((UInt128)number), day.At(new(from, number == 13 ? 30 : 0)), minutes, ShiftCover.Of(1))));
        var problem = builder.Build().Value;
        var solved = new RosterSolver().Solve(problem);
        Assert.Equal([On(1, 12), On(1, 13)], solved.Assignments);

        var all = RosterDesk.Override(solved, On(1, 11), "alone that day", Officer, Now).Value;
        // Regression: neighbours alone were named, and the rest between the long shift and the last one was no exception.
        Assert.Equal([BreachKind.Overlap, BreachKind.Rest], all.Overrides[0].Breaches.Select(one => one.Kind).Order());
        IsValid(all);
    }

    [Property(MaxTest = 60)]
    public Property Whatever_the_desk_does_is_legal_but_for_what_is_on_record() => Prop.ForAll(
        SmallRosters.Seeds, Gen.Choose(0, 1 << 20).ListOf(14).ToArbitrary(),
        (seed, draws) =>
        {
            var problem = SmallRosters.Of(seed, withApart: true);
            var roster = new RosterSolver(new RosterSolverOptions { Threads = 1, FirstIterations = 20, Rounds = 1, BranchNodes = 10 }).Solve(problem);
            foreach (var draw in draws)
            {
                var one = new RosterAssignment(problem.PersonAt(draw / 8 % problem.PersonCount), problem.ShiftAt(draw / 64 % problem.ShiftCount).Id);
                var other = new RosterAssignment(problem.PersonAt(draw / 512 % problem.PersonCount), problem.ShiftAt(draw / 4096 % problem.ShiftCount).Id);
                var next = (draw % 8) switch
                {
                    < 2 => RosterDesk.Assign(roster, one),
                    2 => RosterDesk.Withdraw(roster, one),
                    3 => RosterDesk.Swap(roster, one, other),
                    4 => RosterDesk.Promote(roster, one.Shift, [one.Person, other.Person]),
                    _ => RosterDesk.Override(roster, one, "so be it", Officer, Now),
                };
                roster = next.ValueOrDefault ?? roster;

                var audit = roster.Certificate.Verify(problem, roster);
                Assert.True(audit.IsValid, $"{seed}: {string.Join(' ', audit.Breaches)} {string.Join(' ', audit.Faults)}; {string.Join(' ', roster.Overrides)}");
                // Without those who are there by exception no rule is broken, but for a way that led over such a shift.
                var excepted = roster.Overrides.Select(made => made.Assignment).ToHashSet();
                var rest = Roster.Restore(problem, roster.Assignments.Where(there => !excepted.Contains(there)), roster.Certificate);
                var broken = rest.Certificate.Verify(problem, rest).Breaches.Where(breach => breach.Kind is not (BreachKind.FixedMissing or BreachKind.Travel)).ToArray();
                Assert.True(broken.Length == 0, $"{seed}: {string.Join(' ', broken)}; {string.Join(' ', roster.Overrides)}");
            }

            var advisor = new RosterAdvisor(roster);
            foreach (var there in roster.Assignments)
                Assert.Equal(there.Person, advisor.WhyAssigned(problem.Find(there.Person), problem.Find(there.Shift)).Person);
            for (var shift = 0; shift < problem.ShiftCount; shift++)
                Assert.True(advisor.Explain(shift).OnDuty == roster.FilledOf(shift) && advisor.Candidates(shift).All(one => !roster.Assignments.Contains(new(one.Person, problem.ShiftAt(shift).Id))));
            IsValid(new RosterSolver().Repair(problem, roster).Roster);
        });
}
