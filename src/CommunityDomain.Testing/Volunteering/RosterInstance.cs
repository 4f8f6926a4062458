using CommunityDomain.Volunteering;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>
/// A generated rostering problem of one family: towns, half-days, skills, 30 minutes between shifts, at most two shifts a day, one to four in all;
/// and knobs that add the other personal rules. The same values give the same problem, bit for bit, on every machine.
/// </summary>
/// <param name="Volunteers">How many volunteers.</param>
/// <param name="Shifts">How many shifts.</param>
/// <param name="Places">How many places each shift has.</param>
/// <param name="Days">Over how many days.</param>
/// <param name="Towns">In how many towns.</param>
/// <param name="Availability">The mean share of half-days on which a volunteer is free, in thousandths.</param>
public sealed record RosterInstance(int Volunteers, int Shifts, int Places, int Days, int Towns, int Availability)
{
    private static readonly int[] StartHours = [7, 8, 8, 9, 9, 10, 11, 13, 14, 14, 15, 16, 17, 18];
    private static readonly int[] Durations = [90, 120, 120, 150, 180, 180, 240];
    private static readonly int[] SkillShares = [450_000, 350_000, 250_000, 180_000, 120_000, 80_000, 50_000, 30_000, 20_000, 12_000];

    /// <summary>17 volunteers, 40 shifts: proven at once.</summary>
    public static RosterInstance Tiny { get; } = new(17, 40, 2, 8, 2, 500);

    /// <summary>5,000 volunteers, 500 shifts of 8.</summary>
    public static RosterInstance Small { get; } = new(5_000, 500, 8, 8, 10, 300);

    /// <summary>1,500 volunteers for the same shifts: not enough.</summary>
    public static RosterInstance Scarce { get; } = Small with { Volunteers = 1_500 };

    /// <summary>90,000 volunteers, 3,700 shifts of 10.</summary>
    public static RosterInstance Large { get; } = new(90_000, 3_700, 10, 28, 40, 220);

    /// <summary>The seed of every chance.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most minutes a week; 0 for no limit.</summary>
    public int MinutesPerWeek { get; init; }

    /// <summary>The most days in a row; 0 for no limit.</summary>
    public int DaysInARow { get; init; }

    /// <summary>The most weekends a month; −1 for no limit.</summary>
    public int WeekendsPerMonth { get; init; } = -1;

    /// <summary>The least rest between shifts, in minutes.</summary>
    public int Rest { get; init; } = 30;

    /// <summary>Minutes of travel from a town to the next, in a ring; 0 for none.</summary>
    public int Travel { get; init; }

    /// <summary>The cost of a place missing from the target, and of one over it; 0 for none. With it each shift may take two people more.</summary>
    public int CoverCost { get; init; }

    /// <summary>Generates the problem.</summary>
    public RosterProblem Build() => Builder().Build().Value;

    /// <summary>Generates the problem's parts, to which a caller may add.</summary>
    public RosterProblemBuilder Builder()
    {
        var chance = new RosterChance(Seed);
        var builder = new RosterProblemBuilder();
        var shifts = new (int Town, int Skill, int HalfDay)[Shifts];
        for (var shift = 0; shift < Shifts; shift++)
            shifts[shift] = AddShift(builder, shift, ref chance);
        for (var from = 0; Travel > 0 && from < Towns; from++)
        {
            builder.Travel(Town(from), Town((from + 1) % Towns), Travel);
            builder.Travel(Town((from + 1) % Towns), Town(from), Travel);
        }

        var byHalfDay = Enumerable.Range(0, Shifts).GroupBy(shift => shifts[shift].HalfDay).ToDictionary(one => one.Key, one => one.ToArray());
        var rules = Enumerable.Range(1, 4).Select(Rules).ToArray();
        for (var volunteer = 0; volunteer < Volunteers; volunteer++)
            AddVolunteer(builder, volunteer, shifts, byHalfDay, rules, ref chance);
        return builder;
    }

    private static string Town(int number) => $"town-{number:000}";

    private (int Town, int Skill, int HalfDay) AddShift(RosterProblemBuilder builder, int number, ref RosterChance chance)
    {
        var (day, hour) = (chance.Below(Days), StartHours[chance.Below(StartHours.Length)]);
        var minutes = Durations[chance.Below(Durations.Length)];
        var skill = chance.Happens(400_000) ? -1 : chance.Below(SkillShares.Length);
        var (first, second) = (chance.Below(Towns), chance.Below(Towns));
        var town = Math.Min(first, second);
        var cover = CoverCost == 0 ? ShiftCover.Of(Places) : new ShiftCover(Places / 2, Places, Places + 2)
        {
            MinimumWeight = 2 * CoverCost,
            UnderTargetWeight = CoverCost,
            OverTargetWeight = 1_000 + CoverCost,
        };
        builder.AddShift(new RosterShift(new((UInt128)(number + 1)), new LocalDate(2026, 3, 2).PlusDays(day).At(new(hour, 0)), minutes, cover)
        {
            Place = Town(town),
        });
        return (town, skill, (day * 2) + (hour < 13 ? 0 : 1));
    }

    private PersonalRules Rules(int most)
    {
        var limits = new List<PersonalLimit>
        {
            PersonalLimit.AtMost(2, LimitUnit.Shifts, LimitSpan.Day),
            PersonalLimit.AtMost(most, LimitUnit.Shifts, LimitSpan.Period),
        };
        if (MinutesPerWeek > 0)
            limits.Add(PersonalLimit.AtMost(MinutesPerWeek, LimitUnit.Minutes, LimitSpan.Week));
        if (WeekendsPerMonth >= 0)
            limits.Add(PersonalLimit.AtMost(WeekendsPerMonth, LimitUnit.Weekends, LimitSpan.Month));
        return new PersonalRules
        {
            MinimumRest = Rest,
            FairnessStep = 20,
            MostDaysInARow = DaysInARow == 0 ? null : DaysInARow,
            Limits = limits.ToValueList(),
        };
    }

    private void AddVolunteer(RosterProblemBuilder builder, int number, (int Town, int Skill, int HalfDay)[] shifts,
        Dictionary<int, int[]> byHalfDay, PersonalRules[] rules, ref RosterChance chance)
    {
        var person = builder.AddPerson(new((UInt128)(number + 1)), rules[chance.Below(rules.Length)]);
        var skills = 0;
        for (var skill = 0; skill < SkillShares.Length; skill++)
            skills |= chance.Happens(SkillShares[skill]) ? 1 << skill : 0;
        var (home, likedSkill, likedHalf) = (chance.Below(Towns), chance.Below(SkillShares.Length), chance.Below(2));
        var free = Availability * chance.Between(400, 1_600);
        for (var halfDay = 0; halfDay < Days * 2; halfDay++)
        {
            if (!chance.Happens(free) || !byHalfDay.TryGetValue(halfDay, out var candidates))
                continue;
            foreach (var shift in candidates)
            {
                var away = (shifts[shift].Town - home + Towns) % Towns;
                var skill = shifts[shift].Skill;
                if (away > 2 || (skill >= 0 && (skills & (1 << skill)) == 0))
                    continue;
                builder.Allow(person, shift, chance.Between(0, 40) + (away == 0 ? 30 : away == 1 ? 15 : 0)
                    + (skill == likedSkill ? 20 : 0) + (halfDay % 2 == likedHalf ? 9 : 0));
            }
        }
    }
}
