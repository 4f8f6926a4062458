using CommunityDomain.Partnerships;

namespace CommunityDomain.Testing;

/// <summary>What a match round is run on.</summary>
/// <param name="Demands">The demands, in whatever state.</param>
/// <param name="Supplies">The supplies, in whatever state.</param>
/// <param name="Declined">The pairs that declined each other, some of entries that do not take part.</param>
public sealed record RegisterRound(
    ValueList<RegisterEntry> Demands, ValueList<RegisterEntry> Supplies, IReadOnlySet<(RegisterEntryId Demand, RegisterEntryId Supply)> Declined)
{
    internal IEnumerable<RegisterRound> Fewer()
    {
        for (var i = 0; i < Demands.Count; i++)
            yield return this with { Demands = Without(Demands, i) };
        for (var i = 0; i < Supplies.Count; i++)
            yield return this with { Supplies = Without(Supplies, i) };
        foreach (var pair in Declined)
            yield return this with { Declined = Declined.Where(one => one != pair).ToHashSet() };
    }

    private static ValueList<RegisterEntry> Without(ValueList<RegisterEntry> entries, int left) => entries.Where((_, at) => at != left).ToValueList();
}
