namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What chapters leave to later ones. Each chapter's file declares its own part.</summary>
public sealed partial class World;
