using CommunityDomain.Testing;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterVerifierTests
{
    private static readonly RosterProblem Problem = (RosterInstance.Tiny with { MinutesPerWeek = 600, CoverCost = 40 }).Build();
    private static readonly Roster Roster = new RosterSolver(new RosterSolverOptions { Threads = 1 }).Solve(Problem);

    private static RosterAudit Audit(IEnumerable<RosterAssignment> assignments, RosterCertificate certificate) =>
        certificate.Verify(Problem, Roster.Restore(Problem, assignments, certificate));

    private static ValueList<RosterLeaf> WithPrice(int shift, long change) => Roster.Certificate.Leaves.Replace(
        leaf => leaf == Roster.Certificate.Leaves[0],
        leaf => leaf with { Prices = leaf.Prices.Select((price, at) => at == shift ? price + change : price).ToValueList() });

    [Fact]
    public void Verify_of_what_the_solver_gave_is_valid() => Assert.True(Audit(Roster.Assignments, Roster.Certificate).IsValid);

    [Fact]
    public void Verify_refuses_each_assignment_left_out()
    {
        foreach (var one in Roster.Assignments)
            Assert.False(Audit(Roster.Assignments.Where(other => other != one), Roster.Certificate).IsValid, $"{one}");
    }

    [Fact]
    public void Verify_refuses_each_assignment_moved_to_another_volunteer()
    {
        var (tried, same) = (0, 0);
        foreach (var one in Roster.Assignments)
        {
            for (var person = 0; person < Problem.PersonCount; person++)
            {
                var moved = one with { Person = Problem.PersonAt(person) };
                if (Roster.Assignments.Contains(moved))
                    continue;
                var audit = Audit(Roster.Assignments.Where(other => other != one).Append(moved), Roster.Certificate);
                tried++;

                // Equally good and legal: then what the certificate says is still true.
                same += audit.IsValid ? 1 : 0;
                Assert.True(!audit.IsValid || audit.Objective == Roster.Objective, $"{moved}");
            }
        }

        Assert.True(tried > 300 && same < tried / 20, $"{same} of {tried}");
    }

    [Fact]
    public void Verify_refuses_each_price_changed_unless_the_bound_claimed_still_holds()
    {
        var refused = 0;
        for (var shift = 0; shift < Problem.ShiftCount; shift++)
        {
            foreach (var change in new[] { -200 * Roster.Certificate.Scale, 200 * Roster.Certificate.Scale })
            {
                var audit = Audit(Roster.Assignments, Roster.Certificate with { Leaves = WithPrice(shift, change) });
                refused += audit.IsValid ? 0 : 1;
                Assert.True(!audit.IsValid || audit.Bound <= Roster.Certificate.Bound);
            }
        }

        Assert.True(refused > Problem.ShiftCount, $"{refused}");
    }

    [Fact]
    public void Verify_refuses_an_objective_overstated_or_understated_and_a_bound_understated()
    {
        for (var by = 1; by <= 100; by++)
        {
            var certificate = Roster.Certificate;
            Assert.Contains(CertificateFault.ObjectiveWrong, Audit(Roster.Assignments, certificate with { Objective = certificate.Objective + by }).Faults);
            Assert.Contains(CertificateFault.ObjectiveWrong, Audit(Roster.Assignments, certificate with { Objective = certificate.Objective - by }).Faults);
            Assert.Contains(CertificateFault.BoundWrong, Audit(Roster.Assignments, certificate with { Bound = certificate.Bound - by }).Faults);
            Assert.True(Audit(Roster.Assignments, certificate with { Bound = certificate.Bound + by }).IsValid);
        }
    }

    [Fact]
    public void Verify_refuses_leaves_that_do_not_cover_and_accepts_those_that_do()
    {
        var shift = Problem.ShiftsOf(0)[0];
        var prices = Roster.Certificate.Leaves[0].Prices;
        RosterLeaf Leaf(params ReadOnlySpan<BranchFixing> fixings) => new(ValueList.Create(fixings), prices);
        var (on, off) = (new BranchFixing(0, shift, true), new BranchFixing(0, shift, false));
        var other = new BranchFixing(1, Problem.ShiftsOf(1)[0], true);
        bool Covers(params ReadOnlySpan<RosterLeaf> leaves)
        {
            var certificate = Roster.Certificate with { Leaves = ValueList.Create(leaves), Bound = long.MaxValue / 2 };
            return !Audit(Roster.Assignments, certificate).Faults.Contains(CertificateFault.LeavesDoNotCover);
        }

        Assert.True(Covers(Leaf(on), Leaf(off)));
        Assert.True(Covers(Leaf(on), Leaf(off, other), Leaf(off, other with { IsOn = false })));
        Assert.False(Covers(Leaf(on)));
        Assert.False(Covers(Leaf(on), Leaf(other)));
        Assert.False(Covers(Leaf(on), Leaf(off, other)));
    }

    [Fact]
    public void Verify_refuses_another_problem_malformed_prices_and_dropped_rules_that_raise_the_bound()
    {
        var certificate = Roster.Certificate;
        Assert.Contains(CertificateFault.OtherProblem, Audit(Roster.Assignments, certificate with { Problem = default }).Faults);
        Assert.Contains(CertificateFault.Malformed, Audit(Roster.Assignments, certificate with { Scale = 0 }).Faults);
        Assert.Contains(CertificateFault.Malformed, Audit(Roster.Assignments, certificate with { Leaves = [] }).Faults);
        Assert.Contains(CertificateFault.Malformed, Audit(Roster.Assignments, certificate with { Leaves = [new RosterLeaf([], [1, 2])] }).Faults);
        var dropped = Enumerable.Range(0, Problem.PersonCount).Select(person => new DroppedRules(person, Problem.RulesOf(person).Limits, true, true, true, true));
        var audit = Audit(Roster.Assignments, certificate with { Dropped = dropped.ToValueList() });
        Assert.True(audit.Bound > certificate.Bound && audit.Faults.Contains(CertificateFault.BoundWrong));
    }

    [Fact]
    public void Verify_refuses_a_roster_of_another_problem()
    {
        // Regression: the numbers of one problem were read in the other's roster, and a smaller one ended in an index out of range.
        var builder = new RosterProblemBuilder();
        builder.AddPerson(new(1), new());
        builder.AddShift(new RosterShift(new(1), new(2026, 11, 2, 8, 0), 60, ShiftCover.Of(1)));
        var other = new RosterSolver().Solve(builder.Build().Value);

        Assert.Equal([CertificateFault.OtherProblem], other.Certificate.Verify(Problem, other).Faults);
        Assert.Equal([CertificateFault.OtherProblem], Roster.Certificate.Verify(Problem, other).Faults);
        Assert.Equal([CertificateFault.OtherProblem], Roster.Certificate.Verify(other.Problem, Roster).Faults);
        Assert.False(Roster.Certificate.Verify(Problem, other).IsValid);
    }

    [Fact]
    public void A_roster_whose_certificate_has_no_leaf_can_be_repaired()
    {
        // Regression: the prices of the first leaf were read where there is none.
        var bare = Roster.Restore(Problem, Roster.Assignments, Roster.Certificate with { Leaves = [] });

        Assert.Equal(Roster.Assignments.Count(), new RosterSolver().Repair(Problem, bare).Roster.AssignmentCount);
    }

    [Fact]
    public void A_number_that_the_problem_does_not_have_is_an_error_of_the_program()
    {
        foreach (var wrong in new[] { -1, Problem.PersonCount, int.MaxValue, int.MinValue })
        {
            foreach (var ask in new Action<int>[]
            {
                n => Problem.PersonAt(n), n => Problem.RulesOf(n), n => Problem.ShiftsOf(n), n => Problem.PreferencesOf(n), n => Problem.PositionOf(n, 0),
                n => Roster.ScheduleOf(n), n => new RosterAdvisor(Roster).WhyAssigned(n, 0),
            })
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => ask(wrong));
            }
        }

        foreach (var wrong in new[] { -1, Problem.ShiftCount, int.MaxValue, int.MinValue })
        {
            foreach (var ask in new Action<int>[]
            {
                n => Problem.ShiftAt(n), n => Problem.StartOf(n), n => Problem.EndOf(n), n => Problem.DayOf(n), n => Problem.TravelMinutes(0, n),
                n => Problem.TravelMinutes(n, 0), n => Roster.FilledOf(n), n => new RosterAdvisor(Roster).Explain(n),
                n => new RosterAdvisor(Roster).Candidates(n), n => new RosterAdvisor(Roster).Clash(n),
            })
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => ask(wrong));
            }
        }
    }

    [Fact]
    public void Advice_is_given_for_no_roster_that_has_somebody_where_he_may_not_be()
    {
        // Regression: his pair with the shift was looked for at the place before his first.
        var (person, shift) = (from one in Enumerable.Range(0, Problem.PersonCount)
                               from other in Enumerable.Range(0, Problem.ShiftCount)
                               where Problem.PositionOf(one, other) < 0
                               select (one, other)).First();
        var wrong = Roster.Restore(
            Problem, Roster.Assignments.Append(new(Problem.PersonAt(person), Problem.ShiftAt(shift).Id)), Roster.Certificate);

        Assert.Throws<ArgumentException>(() => new RosterAdvisor(wrong));
    }

    [Fact]
    public void Verify_names_each_breach()
    {
        var builder = new RosterProblemBuilder();
        var rules = new PersonalRules
        {
            MinimumRest = 60,
            MostDaysInARow = 1,
            ForbiddenSuccessions = [new("night", "early")],
            Limits = [PersonalLimit.AtMost(3, LimitUnit.Shifts, LimitSpan.Period)],
        };
        var (a, b) = (builder.AddPerson(new(1), rules), builder.AddPerson(new(2), rules));
        var start = new LocalDateTime(2026, 11, 2, 20, 0);
        foreach (var (number, hours, kind) in new[] { (1, 0, "night"), (2, 1, ""), (3, 2, ""), (4, 12, "early"), (5, 48, "") })
            builder.AddShift(new RosterShift(new((UInt128)number), start.PlusHours(hours), 90, ShiftCover.Of(1)) { Kind = kind });
        foreach (var shift in new[] { 0, 1, 2, 3 })
            builder.Allow(a, shift);
        var problem = builder.Allow(b, 0).Allow(b, 4).Fix(b, 4).KeepApart(a, b).Build().Value;
        var certificate = new RosterSolver().Solve(problem).Certificate;
        RosterAssignment On(int person, int shift) => new(new((UInt128)person), new((UInt128)shift));
        var audit = certificate.Verify(problem, Roster.Restore(problem, [On(1, 1), On(1, 2), On(1, 3), On(1, 4), On(1, 5), On(1, 1), On(2, 1)], certificate));
        Assert.Equal(
            [BreachKind.Overlap, BreachKind.Rest, BreachKind.Succession, BreachKind.Limit, BreachKind.Row, BreachKind.NotEligible, BreachKind.OverMaximum, BreachKind.NotApart, BreachKind.FixedMissing, BreachKind.Repeated],
            audit.Breaches.Select(breach => breach.Kind).Distinct().Order());
    }
}
