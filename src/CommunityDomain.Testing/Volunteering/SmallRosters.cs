using CommunityDomain.Volunteering;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>
/// Small random rostering problems, small enough to try every roster: one to four volunteers, up to six shifts that meet, overlap and straddle nights,
/// weekends and the end of a month, and every combination of personal rules.
/// </summary>
public static class SmallRosters
{
    private static readonly string[] Kinds = ["early", "late", "night"];

    /// <summary>The problems, by seed; a failing seed names its problem.</summary>
    public static Arbitrary<int> Seeds { get; } = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    /// <summary>The problem of a seed.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="withApart">Whether some volunteers are to be kept apart, which bounds leave out.</param>
    public static RosterProblem Of(int seed, bool withApart = false)
    {
        // Fixed assignments may clash; then the same problem without them.
        var built = Builder(seed, withApart, withFixed: true).Build();
        return built.IsSuccess ? built.Value : Builder(seed, withApart, withFixed: false).Build().Value;
    }

    /// <summary>A problem of one volunteer with one kind of rule, and shifts of one place each.</summary>
    /// <param name="seed">Any number.</param>
    /// <param name="kind">Keeps one part of his rules, generated for the seed.</param>
    public static RosterProblem OfOne(int seed, Func<PersonalRules, PersonalRules> kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var chance = new RosterChance((ulong)seed);
        var builder = new RosterProblemBuilder();
        var (shifts, days, first) = (chance.Between(1, 9), chance.Between(1, 9), new LocalDate(2026, 10, 24).PlusDays(chance.Below(12)));
        var person = builder.AddPerson(new(1), kind(Rules(ref chance, likely: 1_000_000)));
        for (var shift = 0; shift < shifts; shift++)
        {
            builder.AddShift(Shift(ref chance, shift, first, days) with { Cover = ShiftCover.Of(1) with { PlaceWorth = chance.Between(0, 100) } });
            builder.Allow(person, shift, chance.Between(-40, 40));
        }

        return builder.Travel("a", "b", chance.Between(20, 200)).Travel("b", "a", chance.Between(20, 200)).Build().Value;
    }

    private static RosterProblemBuilder Builder(int seed, bool withApart, bool withFixed)
    {
        var chance = new RosterChance((ulong)seed);
        var builder = new RosterProblemBuilder();
        var shifts = chance.Between(1, 6);
        var days = chance.Between(1, 9);
        var first = new LocalDate(2026, 10, 24).PlusDays(chance.Below(12));
        for (var shift = 0; shift < shifts; shift++)
            builder.AddShift(Shift(ref chance, shift, first, days));
        if (chance.Happens(400_000))
            builder.Travel("a", "b", chance.Between(20, 200)).Travel("b", "a", chance.Between(20, 200));
        var persons = chance.Between(1, 4);
        var shared = Rules(ref chance);
        for (var person = 0; person < persons; person++)
        {
            builder.AddPerson(new((UInt128)(person + 1)), chance.Happens(300_000) ? shared : Rules(ref chance));
            for (var shift = 0; shift < shifts; shift++)
            {
                if (chance.Happens(850_000))
                {
                    builder.Allow(person, shift, chance.Between(-30, 60));
                    if (chance.Happens(80_000) && withFixed)
                        builder.Fix(person, shift);
                }

                if (chance.Happens(100_000))
                    builder.Request(person, shift, chance.Between(-60, 60));
            }
        }

        for (var other = 1; withApart && other < persons; other++)
            builder.KeepApart(0, other);
        return builder;
    }

    private static RosterShift Shift(ref RosterChance chance, int number, LocalDate first, int days)
    {
        var minimum = chance.Below(2);
        var target = minimum + chance.Below(2);
        var weights = chance.Happens(500_000);
        return new RosterShift(
            new((UInt128)(number + 1)), first.PlusDays(chance.Below(days)).At(new(chance.Between(6, 22), 0)), chance.Between(1, 5) * 60,
            new ShiftCover(minimum, target, target + chance.Below(2))
            {
                PlaceWorth = chance.Between(0, 100),
                MinimumWeight = weights ? chance.Between(0, 50) : 0,
                UnderTargetWeight = weights ? chance.Between(0, 40) : 0,
                OverTargetWeight = weights ? chance.Between(0, 120) : 0,
            })
        {
            Place = chance.Happens(300_000) ? string.Empty : chance.Happens(500_000) ? "a" : "b",
            Kind = Kinds[chance.Below(Kinds.Length)],
        };
    }

    private static PersonalRules Rules(ref RosterChance chance, int likely = 150_000)
    {
        var limits = new List<PersonalLimit>();
        Limit(ref chance, limits, likely, LimitUnit.Shifts, LimitSpan.Day, 1, 2);
        Limit(ref chance, limits, likely, LimitUnit.Minutes, LimitSpan.Day, 120, 480);
        Limit(ref chance, limits, likely, LimitUnit.Shifts, LimitSpan.Week, 1, 3);
        Limit(ref chance, limits, likely, LimitUnit.Minutes, LimitSpan.Week, 120, 600);
        Limit(ref chance, limits, likely, LimitUnit.Days, LimitSpan.Week, 1, 3);
        Limit(ref chance, limits, likely, LimitUnit.Shifts, LimitSpan.Month, 1, 4);
        Limit(ref chance, limits, likely, LimitUnit.Minutes, LimitSpan.Month, 120, 900);
        Limit(ref chance, limits, likely, LimitUnit.Days, LimitSpan.Month, 1, 4);
        Limit(ref chance, limits, likely, LimitUnit.Weekends, LimitSpan.Month, 0, 2);
        Limit(ref chance, limits, likely, LimitUnit.Shifts, LimitSpan.Period, 0, 5);
        Limit(ref chance, limits, likely, LimitUnit.Minutes, LimitSpan.Period, 120, 900);
        Limit(ref chance, limits, likely, LimitUnit.Days, LimitSpan.Period, 1, 4);
        Limit(ref chance, limits, likely, LimitUnit.Weekends, LimitSpan.Period, 0, 2);
        var rows = chance.Below(6);
        var most = rows is 1 or 2 ? chance.Between(1, 3) : (int?)null;
        return new PersonalRules
        {
            MinimumRest = chance.Happens(500_000) ? 0 : chance.Between(1, 14) * 60,
            Limits = limits.ToValueList(),
            ForbiddenSuccessions = chance.Happens(700_000)
                ? []
                : [new(Kinds[chance.Below(3)], Kinds[chance.Below(3)]), new(Kinds[chance.Below(3)], Kinds[chance.Below(3)])],
            MostDaysInARow = most,
            FewestDaysInARow = rows is 2 or 3 ? Math.Min(most ?? 3, chance.Between(1, 3)) : 0,
            FewestDaysOff = rows is 3 or 4 ? chance.Between(1, 3) : 0,
            ShortRowWeight = rows is 2 or 3 or 4 ? chance.Between(0, 40) : 0,
            FairnessStep = chance.Happens(500_000) ? chance.Between(1, 25) : 0,
            ServedBefore = chance.Below(3),
        };
    }

    private static void Limit(
        ref RosterChance chance, List<PersonalLimit> limits, int likely, LimitUnit unit, LimitSpan span, int least, int greatest)
    {
        if (!chance.Happens(likely))
            return;
        var hasMost = chance.Happens(700_000);
        var most = chance.Between(least, greatest);
        var hasLeast = !hasMost || chance.Happens(300_000);
        limits.Add(new PersonalLimit(unit, span)
        {
            Most = hasMost ? most : null,
            Least = hasLeast ? chance.Between(0, most) : 0,
            ShortfallWeight = !hasLeast ? 0 : unit == LimitUnit.Minutes ? chance.Between(0, 2) : chance.Between(0, 50),
        });
    }
}
