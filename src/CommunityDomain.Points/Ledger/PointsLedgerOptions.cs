using NodaTime;

namespace CommunityDomain.Points;

/// <summary>What a ledger is opened with.</summary>
/// <param name="Id">The ledger's id; its journal carries it, and a journal of another ledger is refused.</param>
public sealed record PointsLedgerOptions(LedgerId Id)
{
    /// <summary>The zone whose local dates open and expire lots. UTC unless given.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>How many idempotency keys of batches are remembered, the newest: from 1, 65,536 unless given. Part of the state: keep it.</summary>
    public int BatchKeysKept { get; init; } = 1 << 16;
}
