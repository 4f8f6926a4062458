using FluentResults;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterProblemTests
{
    private static readonly LocalDate Monday = new(2026, 11, 2);

    private static PersonId Person(int number) => new((UInt128)number);

    private static RosterShift Shift(int number, int day = 0, int hour = 8, int minutes = 120, ShiftCover? cover = null) =>
        new(new((UInt128)number), Monday.PlusDays(day).At(new(hour, 0)), minutes, cover ?? ShiftCover.Of(1));

    // One volunteer who may take every shift, and is fixed to those named.
    private static Result<RosterProblem> Build(PersonalRules rules, RosterShift[] shifts, params int[] fixedTo)
    {
        var builder = new RosterProblemBuilder();
        var person = builder.AddPerson(Person(1), rules);
        foreach (var shift in shifts)
            builder.Allow(person, builder.AddShift(shift));
        foreach (var shift in fixedTo)
            builder.Fix(person, shift);
        return builder.Build();
    }

    private static string Codes(IResultBase result) => string.Join(" ", result.Errors.Cast<DomainError>().Select(error => error.Code).Distinct());

    [Fact]
    public void Build_sorts_its_input_and_the_digest_does_not_see_the_order()
    {
        RosterDigest Digest(bool turned)
        {
            var builder = new RosterProblemBuilder();
            int[] order = turned ? [2, 0, 1] : [0, 1, 2];
            var persons = order.ToDictionary(i => i, i => builder.AddPerson(Person(i + 1), PersonalRules.Free with { FairnessStep = i }));
            var shifts = order.ToDictionary(i => i, i => builder.AddShift(Shift(i + 1, day: 2 - i)));
            foreach (var i in order)
            {
                foreach (var j in order)
                    builder.Allow(persons[i], shifts[j], (10 * i) + j);
            }

            builder.Request(persons[1], shifts[2], 5).Forbid(persons[0], shifts[0]).Fix(persons[2], shifts[2]).KeepApart(persons[0], persons[1]);
            return builder.Build().Value.Digest;
        }

        Assert.Equal(Digest(false), Digest(true));
    }

    [Fact]
    public void Build_numbers_by_time_and_by_id()
    {
        var builder = new RosterProblemBuilder();
        var (second, first) = (builder.AddPerson(Person(9), PersonalRules.Free), builder.AddPerson(Person(3), PersonalRules.Free));
        var (late, early) = (builder.AddShift(Shift(1, day: 3)), builder.AddShift(Shift(2, hour: 23, minutes: 480)));
        var problem = builder.Allow(second, late, 7).Allow(second, early, 8).Allow(first, late).Build().Value;
        Assert.Equal((Person(3), Person(9)), (problem.PersonAt(0), problem.PersonAt(1)));
        Assert.Equal([0, 1], problem.ShiftsOf(1).ToArray());
        Assert.Equal([8, 7], problem.PreferencesOf(1).ToArray());
        Assert.Equal((4, 3, 23 * 60, 31 * 60), (problem.Days, problem.PairCount, problem.StartOf(0), problem.EndOf(0)));
        Assert.Equal(-1, problem.PositionOf(0, 0));
    }

    [Fact]
    public void Digest_does_not_see_ways_that_lead_to_no_shift_or_take_no_time()
    {
        RosterDigest Digest(Func<RosterProblemBuilder, RosterProblemBuilder> ways)
        {
            var builder = new RosterProblemBuilder();
            builder.AddShift(Shift(1) with { Place = "a" });
            builder.AddShift(Shift(2) with { Place = "b" });
            return ways(builder).Build().Value.Digest;
        }

        Assert.Equal(Digest(none => none), Digest(builder => builder.Travel("a", "c", 30).Travel("c", "d", 5).Travel("b", "a", 0)));
        Assert.NotEqual(Digest(none => none), Digest(builder => builder.Travel("b", "a", 1)));
    }

    [Fact]
    public void Build_takes_the_shortest_way_over_other_places()
    {
        var builder = new RosterProblemBuilder();
        foreach (var (number, place) in new[] { (1, "a"), (2, "b"), (3, "") })
            builder.AddShift(Shift(number, hour: 8 + number) with { Place = place });
        var problem = builder.Travel("a", "b", 60).Travel("a", "c", 10).Travel("c", "b", 20).Build().Value;
        Assert.Equal((30, 0, 0), (problem.TravelMinutes(0, 1), problem.TravelMinutes(1, 0), problem.TravelMinutes(0, 2)));
    }

    public static TheoryData<string, Func<IResultBase>> BadInput { get; } = new()
    {
        { "volunteering.roster-shift-reversed", () => Build(PersonalRules.Free, [Shift(1, minutes: -60)]) },
        { "volunteering.roster-shift-reversed", () => Build(PersonalRules.Free, [Shift(1, minutes: 0)]) },
        { "core.out-of-range", () => Build(PersonalRules.Free, [Shift(1, minutes: 2_881)]) },
        { "core.out-of-range", () => Build(PersonalRules.Free, [Shift(1), Shift(2, day: 3_660)]) },
        { "core.duplicate-id", () => Build(PersonalRules.Free, [Shift(1), Shift(1, day: 1)]) },
        { "volunteering.demand-crossed", () => Build(PersonalRules.Free, [Shift(1, cover: new(3, 3, 2))]) },
        { "volunteering.demand-crossed", () => Build(PersonalRules.Free, [Shift(1, cover: new(2, 1, 2))]) },
        { "core.out-of-range", () => Build(PersonalRules.Free, [Shift(1, cover: ShiftCover.Of(2) with { MinimumWeight = -1 })]) },
        { "core.out-of-range", () => Build(PersonalRules.Free with { MinimumRest = -1 }, [Shift(1)]) },
        { "core.out-of-range", () => Build(PersonalRules.Free with { MostDaysInARow = 0 }, [Shift(1)]) },
        { "core.out-of-range", () => Build(PersonalRules.Free with { MostDaysInARow = 2, FewestDaysInARow = 3 }, [Shift(1)]) },
        { "volunteering.limit-crossed", () => Build(Limited(new PersonalLimit(LimitUnit.Shifts, LimitSpan.Week) { Most = 1, Least = 2 }), [Shift(1)]) },
        { "volunteering.limit-unfit", () => Build(Limited(PersonalLimit.AtMost(1, LimitUnit.Days, LimitSpan.Day)), [Shift(1)]) },
        { "volunteering.limit-unfit", () => Build(Limited(PersonalLimit.AtMost(1, LimitUnit.Weekends, LimitSpan.Week)), [Shift(1)]) },
        { "volunteering.limit-repeated", () => Build(Limited(PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Day), PersonalLimit.AtMost(2, LimitUnit.Shifts, LimitSpan.Day)), [Shift(1)]) },
        { "volunteering.fixed-clash", () => Build(PersonalRules.Free, [Shift(1), Shift(2, hour: 9)], 0, 1) },
        { "volunteering.fixed-clash", () => Build(PersonalRules.Free with { MinimumRest = 31 }, [Shift(1, minutes: 90), Shift(2, hour: 10)], 0, 1) },
        { "volunteering.fixed-breaks-limit", () => Build(Limited(PersonalLimit.AtMost(200, LimitUnit.Minutes, LimitSpan.Week)), [Shift(1), Shift(2, day: 6)], 0, 1) },
        { "volunteering.fixed-row-too-long", () => Build(PersonalRules.Free with { MostDaysInARow = 1 }, [Shift(1), Shift(2, day: 1)], 0, 1) },
        { "volunteering.fixed-over-demand", () => Build(PersonalRules.Free, [Shift(1, cover: ShiftCover.Of(0))], 0) },
        { "volunteering.fixed-not-allowed", () => { var b = new RosterProblemBuilder(); return b.Fix(b.AddPerson(Person(1), PersonalRules.Free), b.AddShift(Shift(1))).Build(); } },
        { "volunteering.fixed-not-allowed", () => { var b = new RosterProblemBuilder(); var (p, s) = (b.AddPerson(Person(1), PersonalRules.Free), b.AddShift(Shift(1))); return b.Allow(p, s).Fix(p, s).Forbid(p, s).Build(); } },
        { "volunteering.pair-repeated", () => { var b = new RosterProblemBuilder(); var (p, s) = (b.AddPerson(Person(1), PersonalRules.Free), b.AddShift(Shift(1))); return b.Allow(p, s).Allow(p, s).Build(); } },
        { "volunteering.fixed-not-apart", () => Apart() },
    };

    private static PersonalRules Limited(params ReadOnlySpan<PersonalLimit> limits) => new() { Limits = ValueList.Create(limits) };

    private static Result<RosterProblem> Apart()
    {
        var builder = new RosterProblemBuilder();
        var (a, b) = (builder.AddPerson(Person(1), PersonalRules.Free), builder.AddPerson(Person(2), PersonalRules.Free));
        var shift = builder.AddShift(Shift(1, cover: ShiftCover.Of(2)));
        return builder.Allow(a, shift).Allow(b, shift).Fix(a, shift).Fix(b, shift).KeepApart(b, a).Build();
    }

    [Theory]
    [MemberData(nameof(BadInput), DisableDiscoveryEnumeration = true)]
    public void Build_with_bad_input_says_which(string code, Func<IResultBase> build) => Assert.Equal(code, Codes(build()));

    [Fact]
    public void Build_names_each_clash_of_fixed_assignments()
    {
        var errors = Build(PersonalRules.Free, [Shift(1), Shift(2, hour: 9), Shift(3, hour: 10)], 0, 1, 2).Errors;
        Assert.Equal([(1, 2), (2, 3)], errors.Cast<VolunteeringErrors.FixedClash>().Select(one => ((int)one.First.Value, (int)one.Second.Value)));
    }

    [Fact]
    public void Build_of_nothing_is_a_problem()
    {
        var problem = new RosterProblemBuilder().Build().Value;
        Assert.Equal((0, 0, 0, 0), (problem.PersonCount, problem.ShiftCount, problem.PairCount, problem.Days));
    }
}
