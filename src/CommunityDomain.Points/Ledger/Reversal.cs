namespace CommunityDomain.Points;

/// <summary>Takes a posted transfer back, in whole or in part: at most once in total.</summary>
/// <remarks>
/// The account that gave gets its original lots back, with their original expiry: what has expired meanwhile stays expired. The account that
/// received gives first what the transfer brought, then by the usual order. What was routed as excess is taken back first. The receiving
/// account's ceiling is not asked, because a reversal only restores.
/// </remarks>
public readonly record struct Reversal
{
    /// <summary>The reversal's own id: from the same space as those of transfers, and as idempotent.</summary>
    public required TransferId Id { get; init; }

    /// <summary>The transfer to take back: a direct one or the posting of a hold.</summary>
    public required TransferId Original { get; init; }

    /// <summary>How much, from 0; <see cref="Transfer.WholeAmount"/> for all that is left to reverse.</summary>
    public long Amount { get; init; }

    /// <summary>What happens when the points are spent already.</summary>
    public ClawbackPolicy Clawback { get; init; }

    /// <summary>The id of the document that caused the reversal; zero for none.</summary>
    public UInt128 Reference { get; init; }

    /// <summary>A reversal of all that is left.</summary>
    /// <param name="id">The reversal's own id.</param>
    /// <param name="original">The transfer to take back.</param>
    /// <param name="clawback">What happens when the points are spent already.</param>
    public static Reversal Whole(TransferId id, TransferId original, ClawbackPolicy clawback = ClawbackPolicy.Reject) =>
        new() { Id = id, Original = original, Amount = Transfer.WholeAmount, Clawback = clawback };
}
