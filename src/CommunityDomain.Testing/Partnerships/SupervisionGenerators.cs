using CommunityDomain.Partnerships;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates cadences of supervision: short ones often, starts at ends of months and on leap days.</summary>
public static class SupervisionGenerators
{
    /// <summary>Cadences of 1 to 40 months, sometimes of 1,200, the most that a plan takes and long past what a calendar knows.</summary>
    public static Gen<SupervisionCadence> Valid { get; } =
        from start in Times.DaysOfChina
        from months in Gen.Frequency((3, Gen.Choose(1, 7)), (3, Gen.Choose(8, 40)), (1, Gen.Constant(1200)))
        select new SupervisionCadence(start, months);

    /// <summary>Cadences; shrunk to one month, and to the first day of 2024.</summary>
    public static Arbitrary<SupervisionCadence> Cadences { get; } = Arb.From(
        Valid,
        cadence => new[]
        {
            cadence with { Months = 1 }, cadence with { Months = Math.Max(1, cadence.Months / 2) }, cadence with { Months = Math.Max(1, cadence.Months - 1) },
            cadence with { Start = new LocalDate(2024, 1, 1) },
        }.Distinct().Where(one => one != cadence));
}
