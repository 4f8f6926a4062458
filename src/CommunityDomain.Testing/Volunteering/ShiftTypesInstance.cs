using CommunityDomain.Volunteering;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>
/// A generated rostering problem in which every kind of personal rule holds at once, over half a year: a helpline or a day centre with six types of shift
/// every day. Everybody has at most one shift a day, eleven hours of rest, hours a week with a wished minimum, two weekends a month, rows of days of at
/// least two and a most, days off in pairs, no early shift after an evening, days away, and requests for and against. Cover is elastic: a missing place
/// and one too many cost. The same values give the same problem, bit for bit, on every machine.
/// </summary>
/// <param name="People">How many people.</param>
/// <param name="Weeks">Over how many weeks, from a Monday.</param>
public sealed record ShiftTypesInstance(int People, int Weeks)
{
    private static readonly (string Kind, int Hour, int Minutes, int Workdays, int Weekend)[] Types =
    [
        ("early", 7, 240, 4, 2),
        ("morning", 8, 360, 5, 3),
        ("midday", 11, 240, 4, 3),
        ("afternoon", 14, 240, 5, 3),
        ("evening", 17, 240, 4, 4),
        ("night", 20, 360, 2, 2),
    ];

    private const int Contracts = 6;

    // The types of shift that a contract serves, by number.
    private static readonly int[][] KindsOf = [[0, 1, 2], [1, 3, 4], [0, 2, 4, 5], [1, 2, 3, 4], [0, 3, 5], [0, 1, 2, 3, 4, 5]];

    /// <summary>50 people, 26 weeks, six types of shift: 1,092 shifts.</summary>
    public static ShiftTypesInstance AllRules { get; } = new(50, 26);

    /// <summary>The seed of every chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Generates the problem.</summary>
    public RosterProblem Build()
    {
        var chance = new RosterChance(Seed);
        var builder = new RosterProblemBuilder();
        var first = new LocalDate(2026, 3, 2);
        for (var day = 0; day < Weeks * 7; day++)
        {
            for (var type = 0; type < Types.Length; type++)
            {
                var (kind, hour, minutes, workdays, weekend) = Types[type];
                var target = Math.Max(1, ((day % 7 < 5 ? workdays : weekend) * People / 50) + chance.Between(-1, 1));
                builder.AddShift(new RosterShift(
                    new((UInt128)((day * Types.Length) + type + 1)), first.PlusDays(day).At(new(hour, 0)), minutes,
                    new ShiftCover(target / 2, target, target + 1) { PlaceWorth = 0, MinimumWeight = 200, UnderTargetWeight = 100, OverTargetWeight = 40 })
                {
                    Kind = kind,
                });
            }
        }

        var contracts = Enumerable.Range(0, Contracts).Select(Contract).ToArray();
        for (var number = 0; number < People; number++)
        {
            var contract = chance.Below(Contracts);
            AddPerson(builder, number, contracts[contract], KindsOf[contract], ref chance);
        }

        return builder.Build().Value;
    }

    private static PersonalRules Contract(int number) => new()
    {
        MinimumRest = 11 * 60,
        Limits =
        [
            PersonalLimit.AtMost(1, LimitUnit.Shifts, LimitSpan.Day),
            new PersonalLimit(LimitUnit.Minutes, LimitSpan.Week) { Most = 600 + (120 * number), Least = 240 + (60 * number), ShortfallWeight = 1 },
            PersonalLimit.AtMost(2, LimitUnit.Weekends, LimitSpan.Month),
        ],
        ForbiddenSuccessions = [new("evening", "early"), new("evening", "morning")],
        MostDaysInARow = 3 + (number / 2),
        FewestDaysInARow = 2,
        FewestDaysOff = 2,
        ShortRowWeight = 30,
    };

    private void AddPerson(RosterProblemBuilder builder, int number, PersonalRules rules, int[] kinds, ref RosterChance chance)
    {
        var person = builder.AddPerson(new((UInt128)(number + 1)), rules);
        for (var day = 0; day < Weeks * 7; day++)
        {
            if (chance.Happens(100_000))
                continue;
            var wish = chance.Happens(80_000) ? chance.Between(-60, 60) : 0;
            foreach (var type in kinds)
            {
                var shift = (day * Types.Length) + type;
                builder.Allow(person, shift, 0);
                var own = wish != 0 ? wish : chance.Happens(50_000) ? chance.Between(-60, 60) : 0;
                if (own != 0)
                    builder.Request(person, shift, own);
            }
        }
    }
}
