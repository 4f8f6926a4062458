namespace CommunityDomain.Volunteering;

/// <summary>Where a duty is, or where somebody lives: a name, the community that it lies in, a point, whatever is known.</summary>
/// <param name="Name">What people call it; may be empty for a home.</param>
/// <param name="Zone">The community that it lies in; <c>null</c> when unknown.</param>
/// <param name="Point">Its coordinates; <c>null</c> when unknown.</param>
public sealed record Place(string Name, CommunityId? Zone = null, GeoPoint? Point = null);
