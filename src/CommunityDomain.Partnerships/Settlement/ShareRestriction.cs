namespace CommunityDomain.Partnerships;

/// <summary>A share that a place does not allow although the law would: every share that fits what it names.</summary>
/// <param name="Basis">The source of the restriction, told with the refusal.</param>
public sealed record ShareRestriction(RuleBasis Basis)
{
    /// <summary>Only this recipient; all unless given.</summary>
    public ShareRecipient? Recipient { get; init; }

    /// <summary>Only payers of this legal form; all unless given.</summary>
    public LegalForm? Payer { get; init; }

    /// <summary>Only this mode; all unless given.</summary>
    public PartnershipMode? Mode { get; init; }

    /// <summary>Only money from this source; from all unless given.</summary>
    public MoneySource? Source { get; init; }

    internal bool Fits(ShareCell cell) =>
        (Recipient ?? cell.Recipient) == cell.Recipient && (Payer ?? cell.Payer) == cell.Payer
        && (Mode ?? cell.Mode) == cell.Mode && (Source ?? cell.Source) == cell.Source;
}
