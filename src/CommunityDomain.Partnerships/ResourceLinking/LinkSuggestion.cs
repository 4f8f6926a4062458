namespace CommunityDomain.Partnerships;

/// <summary>A link that a round suggests.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Supply">The supply.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="Weight">What one unit weighs.</param>
public sealed record LinkSuggestion(RegisterEntryId Demand, RegisterEntryId Supply, int Quantity, long Weight);
