namespace CommunityDomain.Admission;

/// <summary>A cost that a project asks money for.</summary>
/// <param name="Key">What tells the cost from every other, at all levels: for example the item of the project's own plan.</param>
/// <param name="Amount">How much is asked for.</param>
public sealed record CostLine(string Key, Money Amount);
