namespace CommunityDomain.Partnerships;

/// <summary>A cell of the legality guard.</summary>
/// <param name="Recipient">Who gets it.</param>
/// <param name="Payer">The payer's legal form.</param>
/// <param name="Mode">The mode.</param>
/// <param name="Source">Where the money comes from.</param>
/// <param name="Decision">What may be done.</param>
/// <param name="Basis">The source of the decision.</param>
public sealed record ShareCell(
    ShareRecipient Recipient, LegalForm Payer, PartnershipMode Mode, MoneySource Source, ShareDecision Decision, RuleBasis Basis);
