using CommunityDomain.Testing;

namespace CommunityDomain.Volunteering.Tests;

// The search over groups and spans of days, part by part.
public sealed class GroupSearchTests
{
    private static readonly RosterProblem HalfASeason = (ShiftTypesInstance.AllRules with { People = 6, Weeks = 6 }).Build();

    // A roster that is legal and not the best, to start from: everybody answers once.
    private static (PriceEngine Engine, RosterDraft Draft) Started(RosterProblem problem, int threads = 1)
    {
        var engine = new PriceEngine(problem.Data, threads, 20_000);
        var draft = new RosterDraft(problem.Data, engine.Worth);
        new RosterImprover(problem.Data, engine, draft, new ShiftColumns(problem.Data), 8).Respond(CancellationToken.None);
        return (engine, draft);
    }

    private static long[] Prices(RosterProblem problem, Random chance)
    {
        var prices = new long[problem.ShiftCount];
        for (var shift = 0; shift < prices.Length; shift++)
            prices[shift] = chance.Next(-200, 61) * PriceScale.Scale / 3;
        return prices;
    }

    // The known way: all pairs outside the span fixed, over the whole of the states, less the prices of the fixed.
    private static long WholeSearch(RosterProblem problem, PriceEngine engine, RosterDraft draft, int person, long[] prices, DaySpan span)
    {
        var data = problem.Data;
        var fixing = PriceEngine.FixedPairs(data);
        var paid = 0L;
        for (var pair = data.PersonStart[person]; pair < data.PersonStart[person + 1]; pair++)
        {
            if (span.Has(data.Day[data.PairShift[pair]]))
                continue;
            var isOn = draft.IsOn(person, pair);
            fixing[pair] = isOn ? (sbyte)1 : (sbyte)-1;
            paid += isOn ? prices[data.PairShift[pair]] : 0;
        }

        return engine.Schedule(person, prices, fixing, new int[data.WidestPerson + 2], out _) + paid;
    }

    private static void WindowIsTheWholeSearch(RosterProblem problem, int seed, int times)
    {
        var chance = new Random(seed);
        var (engine, draft) = Started(problem);
        var picks = new int[problem.Data.WidestPerson + 2];
        for (var time = 0; time < times; time++)
        {
            var prices = Prices(problem, chance);
            var (person, first) = (chance.Next(problem.PersonCount), chance.Next(problem.Data.Days));
            var span = new DaySpan(first, chance.Next(first, problem.Data.Days + 1));
            var value = engine.ScheduleWithin(person, prices, span, draft.ScheduleOf(person), picks, out var count);
            Assert.Equal(WholeSearch(problem, engine, draft, person, prices, span), value);

            // And the schedule that it names is legal and has that value.
            var pairs = draft.ScheduleOf(person).ToArray().Where(pair => !span.Has(problem.Data.Day[problem.Data.PairShift[pair]]))
                .Concat(picks[..count]).Order().ToArray();
            var shifts = Array.ConvertAll(pairs, pair => problem.Data.PairShift[pair]);
            Assert.True(ScheduleRules.IsLegal(problem.Data, person, shifts), $"seed {seed}, {time}");
            var own = pairs.Sum(pair => (problem.Data.PairWeight[pair] * PriceScale.Scale)
                - (span.Has(problem.Data.Day[problem.Data.PairShift[pair]]) ? prices[problem.Data.PairShift[pair]] : 0));
            Assert.Equal(value, own - (ScheduleRules.Cost(problem.Data, person, shifts) * PriceScale.Scale));
        }
    }

    [Fact]
    public void Window_finds_what_the_whole_search_finds_with_the_rest_fixed()
    {
        WindowIsTheWholeSearch(HalfASeason, 1, 400);
        for (var seed = 0; seed < 200; seed++)
            WindowIsTheWholeSearch(SmallRosters.Of(seed), seed, 4);
    }

    [Fact]
    public void Regroup_of_one_volunteer_gives_him_the_best_of_all_schedules()
    {
        var general = 0;
        for (var seed = 0; seed < 300; seed++)
        {
            var problem = SmallRosters.Of(seed);
            var (engine, draft) = Started(problem);
            var groups = new GroupSearch(problem.Data, engine, draft);
            for (var person = 0; person < problem.PersonCount; person++)
            {
                general += engine.IsCount(person) ? 0 : 1;
                groups.Regroup([person], new DaySpan(0, problem.Data.Days), new long[problem.ShiftCount], CancellationToken.None);
                var others = draft.Objective - draft.OwnOf(person) - draft.ScheduleOf(person).ToArray().Sum(pair => draft.WorthOfLast(problem.Data.PairShift[pair]));
                var best = NaiveRosters.Schedules(problem, person)
                    .Where(one => one.Schedule.All(shift => Without(shift) < problem.ShiftAt(shift).Cover.Maximum))
                    .Max(one => one.Own + one.Schedule.Sum(shift => problem.ShiftAt(shift).Cover.WorthOf(Without(shift) + 1) - problem.ShiftAt(shift).Cover.WorthOf(Without(shift))));
                Assert.True(draft.Objective == others + best, $"seed {seed}, person {person}: {draft.Objective} {others + best}");

                int Without(int shift) => draft.FilledOf(shift) - (draft.On(shift).Contains(person) ? 1 : 0);
            }
        }

        Assert.True(general > 300, $"{general}");
    }

    [Fact]
    public void Regroup_never_lowers_the_objective_and_stays_legal()
    {
        var chance = new Random(7);
        var (engine, draft) = Started(HalfASeason);
        var (groups, start) = (new GroupSearch(HalfASeason.Data, engine, draft), draft.Objective);
        for (var step = 0; step < 120; step++)
        {
            var (before, first) = (draft.Objective, chance.Next(30));
            var group = Enumerable.Range(chance.Next(3), chance.Next(1, 5)).ToList();
            groups.Regroup(group, new DaySpan(first, first + chance.Next(1, 13)), Prices(HalfASeason, chance), CancellationToken.None);
            Assert.True(draft.Objective >= before, $"step {step}: {before} {draft.Objective}");
        }

        Assert.True(draft.Objective > start, $"{start} {draft.Objective}");
        for (var person = 0; person < HalfASeason.PersonCount; person++)
            Assert.True(ScheduleRules.IsLegal(HalfASeason.Data, person, draft.ScheduleOf(person).ToArray().Select(pair => HalfASeason.Data.PairShift[pair]).ToArray()));
    }

    [Fact]
    public void Solve_with_groups_finds_what_is_missed_without()
    {
        var problem = (ShiftTypesInstance.AllRules with { People = 14, Weeks = 5 }).Build();
        var options = new RosterSolverOptions { Threads = 2, BranchNodes = 0, Rounds = 3, GroupEvaluations = 150 };
        var (with, without) = (new RosterSolver(options).Solve(problem), new RosterSolver(options with { GroupEvaluations = 0 }).Solve(problem));
        var again = new RosterSolver(options with { Threads = 1 }).Solve(problem);
        Assert.Equal(with.Digest, again.Digest);
        Assert.True(with.Certificate.Verify(problem, with).IsValid);
        Assert.True(with.Objective > without.Objective, $"{with.Objective} {without.Objective} of {with.Certificate.Bound}");
        Assert.Throws<ArgumentOutOfRangeException>(() => new RosterSolver(options with { GroupEvaluations = -1 }));
    }
}
