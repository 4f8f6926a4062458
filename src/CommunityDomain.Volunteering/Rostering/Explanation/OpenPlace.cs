using System.Globalization;

namespace CommunityDomain.Volunteering;

/// <summary>Why places of a shift are open: who was screened out and by what, whom personal rules keep away, the price, and what would fill one.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="Missing">How many places of its target are open.</param>
/// <param name="Eligible">How many volunteers may take it.</param>
/// <param name="OnDuty">How many of them are on it.</param>
/// <param name="Free">How many of them could take it as they stand.</param>
/// <param name="Rejections">How many volunteers each rule of eligibility rejected.</param>
/// <param name="Obstacles">How many eligible volunteers each personal rule keeps away, the most frequent first.</param>
/// <param name="Price">What one more volunteer for the shift would be worth at the certificate's prices, in whole units, rounded down.</param>
/// <param name="Remedy">The smallest change that fills one place and empties none; <c>null</c> when no move and no single exception does.</param>
public sealed record OpenPlace(
    ShiftId Shift, int Missing, int Eligible, int OnDuty, int Free, ValueList<RosterRejection> Rejections, ValueList<RuleObstacle> Obstacles, long Price,
    PlaceRemedy? Remedy)
{
    /// <summary>The reasons in the language of <paramref name="culture"/>, in one paragraph.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Explain(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        var sentences = new List<Explanation>
        {
            Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.open-place", ("Shift", Shift), ("Missing", Missing), ("Eligible", Eligible), ("OnDuty", OnDuty)),
        };
        foreach (var rejection in Rejections)
            sentences.Add(Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.open-place.rejected", ("Volunteers", rejection.Volunteers), ("Rule", rejection.Rule)));
        foreach (var obstacle in Obstacles)
        {
            sentences.Add(obstacle.Unit is { } unit
                ? Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.open-place.limited", ("Volunteers", obstacle.Volunteers), ("Unit", unit), ("Span", obstacle.Span))
                : Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.open-place.kept", ("Volunteers", obstacle.Volunteers), ("Kind", obstacle.Kind)));
        }

        sentences.Add(Remedy switch
        {
            null or { Relaxation: null, Takes.IsEmpty: true } => Explanation.Of(VolunteeringTexts.Catalogue, "volunteering.open-place.no-remedy"),
            { Relaxation: { Limit: { } limit } one } => Explanation.Of(
                VolunteeringTexts.Catalogue, "volunteering.open-place.relax-limit", ("Person", one.Person), ("By", one.By), ("Unit", limit.Unit), ("Span", limit.Span)),
            { Relaxation: { } one } => Explanation.Of(
                VolunteeringTexts.Catalogue, "volunteering.open-place.relax", ("Person", one.Person), ("By", one.By), ("Kind", one.Kind)),
            _ => Explanation.Of(
                VolunteeringTexts.Catalogue, "volunteering.open-place.move", ("Moves", Remedy.Takes.Count), ("Person", Remedy.Takes[0].Person), ("Cost", Remedy.Cost)),
        });
        return string.Join(culture.TwoLetterISOLanguageName == "zh" ? string.Empty : " ", sentences.Select(sentence => sentence.In(culture)));
    }
}
