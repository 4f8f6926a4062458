using CommunityDomain.Partnerships;
using NodaTime;

namespace CommunityDomain.Benchmarks.Partnerships;

/// <summary>Two registers of a city, generated from a fixed seed: categories, places that a supply serves, windows of time, qualifications, groups.</summary>
public static class RegisterWorkload
{
    private const int Seed = 20261124;

    private static readonly Instant Opened = Instant.FromUtc(2024, 3, 1, 0, 0);
    private static readonly Actor Officer = new(new(1), Role.CommunityOfficer);

    /// <summary>The instant of the round, and until when answers are due.</summary>
    public static (Instant Now, Instant AnswerBy) Round { get; } = (Opened + Duration.FromDays(40), Opened + Duration.FromDays(45));

    /// <summary>Registers of as many entries each.</summary>
    /// <param name="entries">Entries on each side.</param>
    /// <param name="categories">Categories among which they spread.</param>
    /// <param name="places">Places: a demand is at one, a supply serves two.</param>
    public static (RegisterEntry[] Demands, RegisterEntry[] Supplies) Registers(int entries, int categories, int places)
    {
        var chance = new Random(Seed);
        return (Make(EntrySide.Demand, 1), Make(EntrySide.Supply, 2));

        RegisterEntry[] Make(EntrySide side, int count) => [.. Enumerable.Range(0, entries).Select(number => Open(side, number, count))];

        RegisterEntry Open(EntrySide side, int number, int count)
        {
            var home = chance.Next(places);
            var from = Opened + Duration.FromHours(2_000 + chance.Next(400));
            var id = new RegisterEntryId((UInt128)(uint)((side == EntrySide.Demand ? 1_000_000 : 2_000_000) + number));
            var terms = new EntryTerms(
                side, new((uint)(1 + chance.Next(entries))), new(Scenario.Services, PartnershipMode.ResourceLinking), "an hour", $"category {chance.Next(categories)}",
                [.. Enumerable.Range(0, count).Select(next => new CommunityId((UInt128)(uint)(1 + ((home + next) % places))))], from,
                from + Duration.FromHours(side == EntrySide.Demand ? 4 : 200), 1 + chance.Next(3),
                side == EntrySide.Supply || chance.Next(4) == 0 ? [$"qualification {chance.Next(2)}"] : [],
                [$"group {chance.Next(4)}", .. side == EntrySide.Supply ? (string[])[$"group {chance.Next(4)}", $"group {chance.Next(4)}"] : []],
                Opened + Duration.FromDays(90));
            return RegisterEntry.Draft(id, terms, Officer, Opened).Value.Verify("seen", Officer, Opened).Value
                .Open(Officer, Opened + Duration.FromDays(chance.Next(30))).Value;
        }
    }
}
