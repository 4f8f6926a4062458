namespace CommunityDomain.Partnerships;

/// <summary>The <see cref="LegalityGuard"/> and what a place forbids besides: a host can refuse what the law allows, never allow what it refuses.</summary>
/// <param name="Restrictions">What is forbidden besides, in the order in which it is told.</param>
public sealed record ShareRules(ValueList<ShareRestriction> Restrictions)
{
    /// <summary>The guard alone.</summary>
    public static ShareRules Default { get; } = new([]);

    /// <summary>One cell: the guard's, unless it allows what a restriction refuses.</summary>
    /// <param name="recipient">Who gets it.</param>
    /// <param name="payer">The payer's legal form.</param>
    /// <param name="mode">The mode.</param>
    /// <param name="source">Where the money comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public ShareCell Cell(ShareRecipient recipient, LegalForm payer, PartnershipMode mode, MoneySource source)
    {
        var cell = LegalityGuard.Cell(recipient, payer, mode, source);
        return cell.Decision != ShareDecision.Refused && Restrictions.FirstOrDefault(one => one.Fits(cell)) is { } restriction
            ? cell with { Decision = ShareDecision.Refused, Basis = restriction.Basis }
            : cell;
    }
}
