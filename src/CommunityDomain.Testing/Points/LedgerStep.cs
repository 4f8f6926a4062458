using CommunityDomain.Points;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>One thing done to a ledger in a generated story.</summary>
public abstract record LedgerStep
{
    private LedgerStep()
    {
    }

    /// <summary>A batch is posted.</summary>
    /// <param name="Transfers">Its transfers.</param>
    public sealed record Post(ValueList<Transfer> Transfers) : LedgerStep;

    /// <summary>A transfer is taken back.</summary>
    /// <param name="Reversal">What is taken back.</param>
    public sealed record Reverse(Reversal Reversal) : LedgerStep;

    /// <summary>Expired lots are posted.</summary>
    public sealed record ExpireLots : LedgerStep;

    /// <summary>Time passes.</summary>
    /// <param name="Time">How much, from 0.</param>
    public sealed record Wait(Duration Time) : LedgerStep;

    /// <summary>Does the step.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="now">When.</param>
    /// <returns>What became of each transfer, or of the step.</returns>
    public ValueList<TransferStatus> Play(PointsLedger ledger, Instant now)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        switch (this)
        {
            case Post post:
                var statuses = new TransferStatus[post.Transfers.Count];
                ledger.Post(now, post.Transfers.AsSpan(), statuses);
                return statuses.ToValueList();
            case Reverse reverse:
                return [ledger.Reverse(now, reverse.Reversal)];
            case ExpireLots:
                return [ledger.ExpireLots(now)];
            default:
                return [ledger.Advance(now)];
        }
    }
}
