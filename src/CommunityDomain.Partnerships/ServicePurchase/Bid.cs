using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A bid.</summary>
/// <param name="Bidder">Who bids.</param>
/// <param name="Form">The bidder's legal form.</param>
/// <param name="Price">The price.</param>
/// <param name="ResponsiblePerson">The person in charge, by pseudonym.</param>
/// <param name="RelatedTo">Whom the bidder directly holds, is held by, manages or is managed by.</param>
/// <param name="LastViolation">The day of the last serious violation; <c>null</c> for none.</param>
/// <param name="PriceExplanation">The explanation of a low price; <c>null</c> for none.</param>
public sealed record Bid(
    PartyId Bidder, LegalForm Form, Money Price, PersonId ResponsiblePerson, ValueList<PartyId> RelatedTo, LocalDate? LastViolation,
    string? PriceExplanation);
