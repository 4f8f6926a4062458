namespace CommunityDomain.Samples.YiwuYear;

/// <summary>How the story is told.</summary>
/// <param name="Seed">Decides the generated people; the same seed gives the same report, byte for byte.</param>
/// <param name="Quick">Smaller volumes, every row.</param>
public sealed record StoryOptions(ulong Seed = 2024, bool Quick = false);
