using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>An entry of a board.</summary>
/// <param name="Id">Its id, derived from the board's.</param>
/// <param name="Colour">Praise or blame.</param>
/// <param name="Subject">The community or department.</param>
/// <param name="Form">Its legal form: a state organ, an institution or a self-governing body.</param>
/// <param name="Reason">Why.</param>
/// <param name="ExpiresOn">The last day on which it shows.</param>
/// <param name="Correction">Why it was taken back; <c>null</c> while it stands.</param>
/// <param name="EnteredAt">When it was entered; <c>null</c> where a state of before says nothing of it.</param>
public sealed record BoardEntry(
    BoardEntryId Id, BoardColour Colour, PartyId Subject, LegalForm Form, string Reason, LocalDate ExpiresOn, string? Correction,
    Instant? EnteredAt = null);
