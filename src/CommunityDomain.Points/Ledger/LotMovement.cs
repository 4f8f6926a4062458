namespace CommunityDomain.Points;

/// <summary>What a record did to a lot.</summary>
/// <param name="Lot">The lot as it is now.</param>
/// <param name="Amount">What left the lot; negative for what came back; the original amount, negative, for the record that opened it.</param>
public readonly record struct LotMovement(Lot Lot, long Amount);
