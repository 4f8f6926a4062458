using FluentResults;
using NodaTime;

namespace CommunityDomain.Points;

/// <summary>Posts a chain at the boundary of the ledger, and says what its one failure was.</summary>
internal static class LinkedTransfers
{
    /// <summary>Links the transfers and posts them: all or none. A chain that was done before is a success.</summary>
    /// <returns>Success, or <c>points.transfer-refused</c> with the transfer that failed and why.</returns>
    public static Result Post(PointsLedger ledger, Instant now, params ReadOnlySpan<Transfer> chain)
    {
        var (status, at) = TryPost(ledger, now, chain);
        return status.ToResult(chain[at].Id);
    }

    /// <summary>The same, with the status of the chain and the transfer that made it. A chain that was done before has to agree in every transfer: the
    /// ledger compares the first only, as a chain breaks there.</summary>
    public static (TransferStatus Status, int At) TryPost(PointsLedger ledger, Instant now, params ReadOnlySpan<Transfer> chain)
    {
        Span<Transfer> linked = new Transfer[chain.Length];
        for (var i = 0; i < chain.Length; i++)
            linked[i] = i == chain.Length - 1 ? chain[i] : chain[i] with { Flags = chain[i].Flags | TransferFlags.Linked };
        Span<TransferStatus> statuses = stackalloc TransferStatus[chain.Length];
        ledger.Post(now, linked, statuses);
        var at = Math.Max(0, statuses.IndexOfAnyExcept(TransferStatus.LinkedEventFailed));
        for (var i = at + 1; statuses[at] == TransferStatus.Exists && i < chain.Length && ledger.TryFind(chain[i].Id, out _); i++)
        {
            ledger.Post(now, linked[i..], statuses[i..]);
            at = statuses[i] == TransferStatus.Exists ? at : i;
        }
        return (statuses[at], at);
    }
}
