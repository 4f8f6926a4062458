namespace CommunityDomain.Partnerships;

/// <summary>A period's figures, from the payer's books.</summary>
/// <param name="Income">What came in.</param>
/// <param name="Costs">What was spent on it.</param>
/// <param name="Evidence">Where the books can be seen.</param>
public sealed record IncomeFigures(Money Income, Money Costs, string Evidence);
