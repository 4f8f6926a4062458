namespace CommunityDomain.Samples.YiwuYear;

/// <summary>How far a row has come.</summary>
public readonly record struct StoryProgress(StoryRow Row, long Done, long Of);
