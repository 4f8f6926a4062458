using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Volunteering.Tests;

/// <summary>The same problem put together in another order has the same roster and certificate, bit for bit, on any number of threads.</summary>
public sealed class RosterOrderTests
{
    [Property(MaxTest = 60)]
    public Property Solve_of_a_small_problem_does_not_see_the_order_of_its_input() => Prop.ForAll(SmallRosters.Seeds, seed =>
        SameRosters(SmallRosters.Of(seed, withApart: seed % 2 == 0), seed));

    [Theory]
    [InlineData(0, 0, -1, 0, 0)]
    [InlineData(480, 0, -1, 25, 0)]
    [InlineData(480, 2, 1, 25, 60)]
    public void Solve_of_a_town_does_not_see_the_order_of_its_input(int minutesPerWeek, int daysInARow, int weekends, int travel, int coverCost)
    {
        var instance = new RosterInstance(150, 40, 3, 9, 3, 300)
        {
            MinutesPerWeek = minutesPerWeek,
            DaysInARow = daysInARow,
            WeekendsPerMonth = weekends,
            Travel = travel,
            CoverCost = coverCost,
        };
        SameRosters(instance.Build(), 7);
    }

    private static void SameRosters(RosterProblem problem, int seed)
    {
        var digest = Solve(problem, threads: 1).Digest;
        foreach (var threads in (int[])[1, 2, 8])
        {
            var shuffled = Shuffled(problem, new Random((seed * 31) + threads));
            Assert.Equal(problem.Digest, shuffled.Digest);
            Assert.Equal(digest, Solve(shuffled, threads).Digest);
        }
    }

    private static Roster Solve(RosterProblem problem, int threads) =>
        new RosterSolver(new RosterSolverOptions { Threads = threads, FirstIterations = 60, Rounds = 2, IterationsPerRound = 40, BranchNodes = 20 }).Solve(problem);

    // Read from the problem and told to a builder again, everything in another order: volunteers, shifts, pairs, limits, ways, who is apart.
    private static RosterProblem Shuffled(RosterProblem problem, Random order)
    {
        var builder = new RosterProblemBuilder();
        var (persons, shifts) = (new int[problem.PersonCount], new int[problem.ShiftCount]);
        foreach (var person in Mixed(problem.PersonCount))
        {
            var rules = problem.RulesOf(person);
            persons[person] = builder.AddPerson(problem.PersonAt(person), rules with
            {
                Limits = rules.Limits.OrderBy(_ => order.Next()).ToValueList(),
                ForbiddenSuccessions = rules.ForbiddenSuccessions.OrderBy(_ => order.Next()).ToValueList(),
            });
        }
        foreach (var shift in Mixed(problem.ShiftCount))
            shifts[shift] = builder.AddShift(problem.ShiftAt(shift));

        var pairs = Enumerable.Range(0, problem.PersonCount).SelectMany(person => problem.ShiftsOf(person).ToArray()
            .Select((shift, at) => (Person: person, Shift: shift, Weight: problem.PreferencesOf(person)[at]))).ToArray();
        foreach (var at in Mixed(pairs.Length))
        {
            var (person, shift, weight) = pairs[at];
            builder.Allow(persons[person], shifts[shift], weight - 5).Request(persons[person], shifts[shift], 5);
            if (problem.IsFixed(person, shift))
                builder.Fix(persons[person], shifts[shift]);
        }
        foreach (var person in Mixed(problem.PersonCount))
        {
            foreach (var other in problem.ApartFrom(person))
                builder.KeepApart(persons[person], persons[other]);
        }
        foreach (var from in Mixed(problem.ShiftCount))
        {
            foreach (var to in Mixed(problem.ShiftCount))
            {
                if (problem.TravelMinutes(from, to) is > 0 and var minutes)
                    builder.Travel(problem.ShiftAt(from).Place, problem.ShiftAt(to).Place, minutes);
            }
        }
        return builder.Build().Value;

        int[] Mixed(int count)
        {
            var numbers = Enumerable.Range(0, count).ToArray();
            order.Shuffle(numbers);
            return numbers;
        }
    }
}
