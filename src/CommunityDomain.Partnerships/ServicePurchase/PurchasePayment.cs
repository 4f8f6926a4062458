using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A payment of a purchase.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Amount">How much.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Evidence">Where that can be seen.</param>
public sealed record PurchasePayment(int Number, Money Amount, Instant At, string Evidence);
