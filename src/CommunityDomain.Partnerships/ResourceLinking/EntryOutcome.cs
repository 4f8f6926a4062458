using System.Globalization;

namespace CommunityDomain.Partnerships;

/// <summary>What a round did for one entry, and why not more.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Wanted">How many units it had left when the round began.</param>
/// <param name="Links">Its links.</param>
/// <param name="Misses">What stood in the way of more, the most frequent first; every entry of the other side is counted under each of its
/// reasons. <see cref="MissReason.TakenByOthers"/> and <see cref="MissReason.WeighsNothing"/> count for what has units left alone.</param>
public sealed record EntryOutcome(RegisterEntryId Entry, int Wanted, ValueList<LinkSuggestion> Links, ValueList<MissCount> Misses)
{
    /// <summary>How many units were linked.</summary>
    public int Linked => Links.Sum(link => link.Quantity);

    /// <summary>Why, in the language of <paramref name="culture"/>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Explain(CultureInfo culture)
    {
        var misses = Misses.Select(miss => Explanation.Of(PartnershipsTexts.Catalogue, "link.miss", ("Entries", miss.Entries), ("Reason", miss.Reason)))
            .ToValueList();
        var key = Links.IsEmpty ? misses.IsEmpty ? "link.alone" : "link.missed"
            : Linked < Wanted && !misses.IsEmpty ? "link.partly" : "link.matched";
        return Explanation.Of(
            PartnershipsTexts.Catalogue, key, ("Quantity", Linked), ("Wanted", Wanted), ("Links", Links.Count), ("Misses", misses)).In(culture);
    }
}
