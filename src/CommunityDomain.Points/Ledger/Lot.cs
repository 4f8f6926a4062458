using NodaTime;

namespace CommunityDomain.Points;

/// <summary>Points of one origin in an account (积分批次).</summary>
/// <param name="Number">The lot's number in the ledger, from 1.</param>
/// <param name="Origin">The sequence number of the record that opened it.</param>
/// <param name="Original">How many points it was opened with.</param>
/// <param name="Remaining">How many are left, neither drawn nor reserved.</param>
/// <param name="ExpiresOn">The first date on which it can't be spent; <c>null</c> for never.</param>
/// <param name="Priority">The lowest is drawn first.</param>
public readonly record struct Lot(int Number, long Origin, long Original, long Remaining, LocalDate? ExpiresOn, byte Priority);
