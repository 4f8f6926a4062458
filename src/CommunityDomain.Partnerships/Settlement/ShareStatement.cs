using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A statement of a period.</summary>
/// <param name="Number">Its number, from 1, reversals counted too.</param>
/// <param name="Period">The days that it covers.</param>
/// <param name="Figures">The figures.</param>
/// <param name="CarriedIn">The loss carried in from before; zero or positive.</param>
/// <param name="Base">What the share is a share of.</param>
/// <param name="Share">The share.</param>
/// <param name="Parts">Who gets what of it: they sum to the share.</param>
/// <param name="CarriedOut">The loss carried on; what was carried in waits while the terms carry none.</param>
/// <param name="Reverses">The number of the statement that it reverses; <c>null</c> for a statement of figures.</param>
public sealed record ShareStatement(
    int Number, DateInterval Period, IncomeFigures Figures, Money CarriedIn, Money Base, Money Share, ValueList<SharePart> Parts,
    Money CarriedOut, int? Reverses);
