using System.Globalization;

namespace CommunityDomain.Volunteering;

/// <summary>Why a shift can have no more people, whatever roster is made: the demands and the rules that clash.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="People">How many people it would have with one place more filled.</param>
/// <param name="Eligible">How many volunteers may take it.</param>
/// <param name="Demands">The shifts whose people would have to be fewer, in time order; with them as they are no roster has so many at the shift.</param>
/// <param name="Rules">The kinds of personal rules that stand in the way.</param>
/// <param name="IsMinimal">Whether each of them is needed: without any one the others alone do not clash, and a roster was found that shows it. Where it is
/// <c>false</c> the clash is proven all the same, and may name more than it needs. Minimal is not unique: other sets may clash as well.</param>
public sealed record RosterClash(
    ShiftId Shift, int People, int Eligible, ValueList<ShiftId> Demands, ValueList<ClashingRule> Rules, bool IsMinimal)
{
    /// <summary>The clash in the language of <paramref name="culture"/>, in one paragraph.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        List<Explanation> sentences =
        [
            Demands.IsEmpty
                ? Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.roster-clash.alone", ("Shift", Shift), ("People", People), ("Eligible", Eligible))
                : Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.roster-clash", ("Shift", Shift), ("People", People), ("Eligible", Eligible), ("Demands", Demands)),
        ];
        foreach (var rule in Rules)
        {
            sentences.Add(rule.Unit is { } unit
                ? Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.roster-clash.limit", ("Unit", unit), ("Span", rule.Span))
                : Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.roster-clash.rule", ("Kind", rule.Kind)));
        }
        if (IsMinimal && Rules.Count + Demands.Count > 0)
            sentences.Add(Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.roster-clash.minimal"));
        return string.Join(culture.TwoLetterISOLanguageName == "zh" ? string.Empty : " ", sentences.Select(sentence => sentence.In(culture)));
    }
}
