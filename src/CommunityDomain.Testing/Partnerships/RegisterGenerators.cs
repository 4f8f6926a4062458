using CommunityDomain.Partnerships;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates open entries of the two registers: few categories, places, skills and groups, so that many fit and many just miss; the time of some
/// has begun or is over.</summary>
public static class RegisterGenerators
{
    /// <summary>When every generated entry is open: 10 March 2024, 9 o'clock in Shanghai.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2024, 3, 10, 1, 0);

    /// <summary>Until when both sides would answer a proposal of <see cref="Now"/>; some entries run out before.</summary>
    public static Instant AnswerBy { get; } = Now + Duration.FromDays(5);

    private static readonly Actor Officer = new(new PersonId(7), Role.SubdistrictOfficer);
    private static readonly string[] Skills = ["first aid", "driving"];
    private static readonly string[] Groups = ["elders", "children"];

    /// <summary>Demands' terms.</summary>
    public static Gen<EntryTerms> Demands { get; } = Terms(EntrySide.Demand);

    /// <summary>Supplies' terms.</summary>
    public static Gen<EntryTerms> Supplies { get; } = Terms(EntrySide.Supply);

    /// <summary>Registers of up to ten demands and ten supplies; shrunk by leaving entries out, and to single units.</summary>
    public static Arbitrary<(ValueList<EntryTerms> Demands, ValueList<EntryTerms> Supplies)> Registers { get; } = Arb.From(
        from demands in UpToTen(Demands)
        from supplies in UpToTen(Supplies)
        select (demands, supplies),
        pair => Fewer(pair.demands).Select(fewer => (fewer, pair.supplies)).Concat(Fewer(pair.supplies).Select(fewer => (pair.demands, fewer))));

    /// <summary>What a round may be run on: a register of either side, in which some entries are drafts, run out within the round or at its last instant,
    /// or have nothing left, and pairs that declined each other. Demands are numbered from 100, supplies from 200; shrunk by leaving out.</summary>
    public static Arbitrary<RegisterRound> Rounds { get; } = Arb.From(
        from demands in UpToTen(Demands)
        from supplies in UpToTen(Supplies)
        from states in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(1, 4))).ListOf(20)
        from declined in Gen.Zip(Gen.Choose(100, 109), Gen.Choose(200, 209)).ListOf()
        select new RegisterRound(
            demands.Select((terms, i) => InState(100 + i, terms, states[i])).ToValueList(),
            supplies.Select((terms, i) => InState(200 + i, terms, states[10 + i])).ToValueList(),
            declined.Select(one => (new RegisterEntryId((uint)one.Item1), new RegisterEntryId((uint)one.Item2))).ToHashSet()),
        round => round.Fewer());

    /// <summary>An entry, drafted, verified and opened nine days before <see cref="Now"/>.</summary>
    /// <param name="number">Its number, from 1; a demand and a supply may not share one.</param>
    /// <param name="terms">Its terms.</param>
    public static RegisterEntry Open(int number, EntryTerms terms)
    {
        var at = Now - Duration.FromDays(9);
        return RegisterEntry.Draft(new((UInt128)number), terms, Officer, at).Value.Verify("visited", Officer, at).Value.Open(Officer, at).Value;
    }

    private static Gen<EntryTerms> Terms(EntrySide side) =>
        from party in Gen.Choose(1, 4)
        from category in Gen.Elements("care", "repairs")
        from home in Gen.Choose(1, 3)
        from beyond in Gen.Choose(0, 3)
        from day in Gen.Frequency((6, Gen.Choose(0, 60)), (1, Gen.Choose(-30, -20)))
        from days in Gen.Frequency((3, Gen.Choose(1, 90)), (1, Gen.Constant(1)))
        from quantity in Gen.Frequency((3, Gen.Constant(1)), (2, Gen.Choose(2, 5)), (1, Gen.Constant(100)))
        from skills in Gen.SubListOf(Skills)
        from groups in Gen.SubListOf(Groups)
        from open in Gen.Elements(Duration.Epsilon, Duration.FromDays(5), Duration.FromDays(60))
        let begins = Now + Duration.FromDays(20 + day)
        select new EntryTerms(
            side, new PartyId((UInt128)party), new(Scenario.Services, PartnershipMode.ResourceLinking), $"{category} by {party}", category,
            side == EntrySide.Demand || beyond == 0 || beyond == home ? [Place(home)] : [Place(home), Place(beyond)], begins, begins + Duration.FromDays(days),
            quantity, skills.ToValueList(), groups.ToValueList(), Now + open);

    private static CommunityId Place(int number) => new((UInt128)(0x60 + number));

    private static Gen<ValueList<EntryTerms>> UpToTen(Gen<EntryTerms> terms) =>
        from count in Gen.Frequency((1, Gen.Constant(0)), (6, Gen.Choose(1, 10)))
        from entries in terms.ListOf(count)
        select entries.ToValueList();

    private static RegisterEntry InState(int number, EntryTerms terms, int state)
    {
        var made = state == 1 ? terms with { OpenUntil = AnswerBy - Duration.Epsilon } : state == 2 ? terms with { OpenUntil = AnswerBy } : terms;
        return state switch
        {
            3 => RegisterEntry.Draft(new((UInt128)number), made, Officer, Now - Duration.FromDays(9)).Value,
            4 => Open(number, made).Reserve(new((UInt128)number), made.Quantity, Officer, Now - Duration.FromDays(8)).Value,
            _ => Open(number, made),
        };
    }

    private static IEnumerable<ValueList<EntryTerms>> Fewer(ValueList<EntryTerms> entries)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var left = i;
            yield return entries.Where((_, at) => at != left).ToValueList();
            if (entries[i].Quantity > 1)
                yield return entries.Select((one, at) => at == left ? one with { Quantity = 1 } : one).ToValueList();
        }
    }
}
