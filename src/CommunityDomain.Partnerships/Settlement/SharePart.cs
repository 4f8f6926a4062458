namespace CommunityDomain.Partnerships;

/// <summary>What one recipient gets of one statement.</summary>
/// <param name="Party">Who.</param>
/// <param name="Amount">How much; negative in a reversal, and for what was given back.</param>
public sealed record SharePart(PartyId Party, Money Amount);
