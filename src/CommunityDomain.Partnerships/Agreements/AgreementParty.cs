namespace CommunityDomain.Partnerships;

/// <summary>A party to an agreement.</summary>
/// <param name="Party">Who.</param>
/// <param name="Role">As what.</param>
/// <param name="Form">Its legal form on the day of the draft or of the novation.</param>
/// <param name="ActsThrough">Another party, with legal personality, that signs itself and signs and answers for this one; <c>null</c> when it signs itself.
/// A neighbourhood team or record-filed organisation is no legal person, and acts through a sponsor where a legal person is needed.</param>
public sealed record AgreementParty(PartyId Party, AgreementRole Role, LegalForm Form, PartyId? ActsThrough = null);
