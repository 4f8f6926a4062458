namespace CommunityDomain.Samples.YiwuYear;

/// <summary>How the story is told.</summary>
/// <param name="Seed">Decides the generated people; the same seed gives the same report, byte for byte.</param>
/// <param name="Quick">Smaller volumes, every row.</param>
/// <param name="AheadOfTime">The program that <c>.ci/aot</c> compiled, to be run too; <c>null</c> when there is none.</param>
public sealed record StoryOptions(ulong Seed = 2024, bool Quick = false, string? AheadOfTime = null);
