using NodaTime;

namespace CommunityDomain.Points;

/// <summary>What a ledger is opened with.</summary>
/// <param name="Id">The ledger's id; its journal carries it, and a journal of another ledger is refused.</param>
public sealed record PointsLedgerOptions(LedgerId Id)
{
    /// <summary>The zone whose local dates open and expire lots. UTC unless given.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;
}
