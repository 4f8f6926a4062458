namespace CommunityDomain.Points;

/// <summary>A service that was counted before, and what it earned.</summary>
/// <param name="Service">The service.</param>
/// <param name="Points">The points that it gave to the person, without what was donated.</param>
public sealed record EarnedService(VerifiedService Service, long Points);
