namespace CommunityDomain.Partnerships;

/// <summary>Who gets what part of the share.</summary>
/// <param name="Party">Who.</param>
/// <param name="Recipient">As what.</param>
/// <param name="Part">Which part of the share; all parts come to 100 %.</param>
/// <param name="Evidence">The contract, or the donation agreement signed before; for a separate supply, what is supplied and how its market price was found.</param>
public sealed record ShareLine(PartyId Party, ShareRecipient Recipient, Percentage Part, string Evidence);
