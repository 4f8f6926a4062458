namespace CommunityDomain;

/// <summary>A place in the tree of communities (社区).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Level">Its level.</param>
/// <param name="Parent">The place that it lies in; <c>null</c> for a root.</param>
public sealed record Community(CommunityId Id, string Name, CommunityLevel Level, CommunityId? Parent = null);
