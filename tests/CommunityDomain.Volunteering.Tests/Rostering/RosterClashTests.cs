using System.Globalization;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

public sealed class RosterClashTests
{
    private static readonly LocalDate Monday = new(2026, 11, 2);
    private static readonly RosterSolver Solver = new(new RosterSolverOptions { Threads = 1, FirstIterations = 60, Rounds = 2, BranchNodes = 100 });

    private static RosterShift Shift(int number, int day, int hour, int minimum, string place = "") =>
        new(new((UInt128)number), Monday.PlusDays(day).At(new(hour, 0)), 120, ShiftCover.Of(minimum) with { MinimumWeight = 500 }) { Place = place };

    private static RosterProblem Build(PersonalRules rules, int persons, params RosterShift[] shifts)
    {
        var builder = new RosterProblemBuilder();
        foreach (var shift in shifts)
            builder.AddShift(shift);
        for (var person = 1; person <= persons; person++)
        {
            var number = builder.AddPerson(new((UInt128)person), rules);
            for (var shift = 0; shift < shifts.Length; shift++)
                builder.Allow(number, shift);
        }
        return builder.Build().Value;
    }

    private static RosterClash Only(RosterProblem problem)
    {
        var roster = Solver.Solve(problem);
        var open = Enumerable.Range(0, problem.ShiftCount).First(shift => roster.FilledOf(shift) < problem.ShiftAt(shift).Cover.Target);
        return new RosterAdvisor(roster).Clash(open)!;
    }

    private static string Words(RosterClash clash) =>
        $"{clash.Shift.Value}: {clash.People} of {clash.Eligible}; [{string.Join(' ', clash.Demands.Select(one => one.Value))}] "
        + $"[{string.Join(' ', clash.Rules.Select(rule => $"{rule.Kind}{rule.Unit}{rule.Span}"))}] {(clash.IsMinimal ? "minimal" : "")}".TrimEnd();

    private static PersonalRules Limited(params PersonalLimit[] limits) => new() { Limits = limits.ToValueList() };

    // What is impossible, and what alone clashes. Where two shifts are alike, either may be the open one.
    [Fact]
    public void Too_few_people_clash_with_nothing_else() =>
        Assert.Equal("1: 3 of 2; [] [] minimal", Words(Only(Build(PersonalRules.Free, 2, Shift(1, 0, 8, 3)))));

    [Fact]
    public void Two_shifts_at_once_clash_without_any_rule() =>
        Assert.Contains(Words(Only(Build(PersonalRules.Free, 3, Shift(1, 0, 8, 2), Shift(2, 0, 9, 2)))), (string[])["1: 2 of 3; [2] [] minimal", "2: 2 of 3; [1] [] minimal"]);

    [Fact]
    public void Rest_between_an_evening_and_a_morning_clashes_and_the_limit_that_has_no_part_is_not_named()
    {
        var rules = Limited(PersonalLimit.AtMost(5, LimitUnit.Shifts, LimitSpan.Week)) with { MinimumRest = 11 * 60 };
        var words = Words(Only(Build(rules, 2, Shift(1, 0, 21, 2), Shift(2, 1, 7, 1), Shift(3, 4, 7, 2))));

        Assert.Contains(words, (string[])["2: 1 of 2; [1] [Rest] minimal", "1: 2 of 2; [2] [Rest] minimal"]);
    }

    [Fact]
    public void A_limit_of_the_week_clashes_with_the_weeks_other_demands()
    {
        var rules = Limited(PersonalLimit.AtMost(2, LimitUnit.Shifts, LimitSpan.Week), PersonalLimit.AtMost(300, LimitUnit.Minutes, LimitSpan.Day));
        var clash = Only(Build(rules, 1, Shift(1, 0, 8, 1), Shift(2, 2, 8, 1), Shift(3, 4, 8, 1), Shift(4, 8, 8, 1)));

        Assert.Equal((2, true), (clash.Demands.Count, clash.IsMinimal));
        Assert.DoesNotContain(new ShiftId(4), clash.Demands);
        Assert.Equal([new ClashingRule(BreachKind.Limit, LimitUnit.Shifts, LimitSpan.Week)], clash.Rules);
    }

    [Fact]
    public void A_row_of_days_and_a_fixed_assignment_clash()
    {
        var builder = new RosterProblemBuilder();
        var person = builder.AddPerson(new(1), PersonalRules.Free with { MostDaysInARow = 1 });
        foreach (var number in (int[])[1, 2])
            builder.Allow(person, builder.AddShift(Shift(number, number, 8, number == 1 ? 1 : 1)));
        var clash = Only(builder.Fix(person, 0).Build().Value);

        // The fixed assignment binds him whatever is demanded: no demand has to be named.
        Assert.Equal("2: 1 of 1; [] [Row] minimal", Words(clash));
    }

    [Fact]
    public void A_full_shift_and_one_that_can_be_filled_clash_with_nothing()
    {
        var problem = Build(PersonalRules.Free, 2, Shift(1, 0, 8, 1), Shift(2, 1, 8, 2));
        var advisor = new RosterAdvisor(Solver.Solve(problem));
        Assert.Null(advisor.Clash(0));

        var empty = new RosterAdvisor(Roster.Restore(problem, [], Solver.Solve(problem).Certificate));
        Assert.Null(empty.Clash(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => advisor.Clash(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => advisor.Clash(-1));
    }

    [Fact]
    public void Explain_says_it_in_both_languages()
    {
        var clash = new RosterClash(new(1), 2, 3, [new(2), new(3)], [new(BreachKind.Rest), new(BreachKind.Limit, LimitUnit.Shifts, LimitSpan.Week)], true);
        var (english, chinese) = (clash.Explain(CultureInfo.GetCultureInfo("en")), clash.Explain(CultureInfo.GetCultureInfo("zh-CN")));

        Assert.Equal(
            "No roster gives shift 00000000000000000000000000000001 2 people, of 3 who may take it, and leaves these shifts their people: "
            + "00000000000000000000000000000002, 00000000000000000000000000000003. In the way stands the rule: too little rest between them. "
            + "In the way stands the limit (shifts, a week). None of these can be left out of the clash.",
            english);
        Assert.StartsWith("可上班次 00000000000000000000000000000001 的有 3 人；", chinese, StringComparison.Ordinal);
        Assert.EndsWith("以上各项缺一即不构成冲突。", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("{", chinese, StringComparison.Ordinal);
        Assert.DoesNotContain("None of these", (clash with { IsMinimal = false }).Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.StartsWith("No roster gives shift 00000000000000000000000000000001 2 people, of 3 who may take it.", (clash with { Demands = [], Rules = [] }).Explain(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // By trying every roster of the demands and rules that the clash names: none has one more there; and without any one of them some roster has.
    [Property(MaxTest = 60)]
    public Property Every_clash_is_true_and_a_minimal_one_needs_all_it_names() => Prop.ForAll(SmallRosters.Seeds, seed =>
    {
        var problem = SmallRosters.Of(seed);
        var roster = Solver.Solve(problem);
        var advisor = new RosterAdvisor(roster);
        for (var shift = 0; shift < problem.ShiftCount; shift++)
        {
            if (advisor.Clash(shift) is not { } clash)
                continue;
            Assert.Equal(roster.FilledOf(shift) + 1, clash.People);
            Assert.False(IsPossible(problem, roster, clash), $"seed {seed}: {Words(clash)} is no clash");
            if (!clash.IsMinimal)
                continue;
            foreach (var rule in clash.Rules)
                Assert.True(IsPossible(problem, roster, clash with { Rules = clash.Rules.Where(one => one != rule).ToValueList() }), $"seed {seed}: {Words(clash)} needs no {rule}");
            foreach (var demand in clash.Demands)
                Assert.True(IsPossible(problem, roster, clash with { Demands = clash.Demands.Where(one => one != demand).ToValueList() }), $"seed {seed}: {Words(clash)} needs no {demand}");
        }
    });

    // Every roster, person by person; two that leave the same places open are one.
    private static bool IsPossible(RosterProblem problem, Roster roster, RosterClash clash)
    {
        var shifts = clash.Demands.Select(problem.Find).Append(problem.Find(clash.Shift)).ToArray();
        int[] needed = [.. clash.Demands.Select(one => roster.FilledOf(problem.Find(one))), clash.People];
        var open = new Dictionary<string, int[]> { [string.Empty] = needed };
        for (var person = 0; person < problem.PersonCount; person++)
        {
            var own = problem.ShiftsOf(person).ToArray();
            var schedules = Enumerable.Range(0, 1 << own.Length).Select(set => own.Where((_, i) => (set & (1 << i)) != 0).ToArray())
                .Where(schedule => Keeps(problem, clash.Rules, person, schedule)).ToArray();
            open = open.Values.SelectMany(left => schedules.Select(schedule => left.Select((places, i) => Math.Max(0, places - (schedule.Contains(shifts[i]) ? 1 : 0))).ToArray()))
                .GroupBy(left => string.Join(',', left)).ToDictionary(group => group.Key, group => group.First());
        }
        return open.Values.Any(left => left.All(places => places == 0));
    }

    private static bool Keeps(RosterProblem problem, ValueList<ClashingRule> rules, int person, int[] schedule)
    {
        if (problem.ShiftsOf(person).ToArray().Any(shift => problem.IsFixed(person, shift) && !schedule.Contains(shift)))
            return false;
        var all = problem.RulesOf(person);
        var kept = new PersonalRules
        {
            MinimumRest = rules.Contains(new(BreachKind.Rest)) ? all.MinimumRest : 0,
            MostDaysInARow = rules.Contains(new(BreachKind.Row)) ? all.MostDaysInARow : null,
            ForbiddenSuccessions = rules.Contains(new(BreachKind.Succession)) ? all.ForbiddenSuccessions : [],
            Limits = all.Limits.Where(limit => limit.Most is not null && rules.Contains(new(BreachKind.Limit, limit.Unit, limit.Span))).ToValueList(),
        };
        return NaiveRosters.IsLegal(problem, kept, schedule);
    }
}
