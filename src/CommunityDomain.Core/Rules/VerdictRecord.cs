namespace CommunityDomain;

/// <summary>What is kept of a verdict.</summary>
/// <param name="Rule">The rule's code.</param>
/// <param name="Kind">What it found.</param>
/// <param name="Waiver">Who waived it, else <c>null</c>.</param>
public sealed record VerdictRecord(string Rule, VerdictKind Kind, Waiver? Waiver = null);
