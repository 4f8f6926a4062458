namespace CommunityDomain.Partnerships;

/// <summary>What a contract has delivered, and at what rate.</summary>
/// <param name="Code">Its code, once in a contract.</param>
/// <param name="Subject">What is delivered.</param>
/// <param name="Quantity">How many units, from 1.</param>
/// <param name="Rate">The price of a unit.</param>
/// <param name="Due">When it is due.</param>
public sealed record Milestone(string Code, string Subject, int Quantity, Money Rate, DueRule Due);
