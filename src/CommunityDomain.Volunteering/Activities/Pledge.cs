using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A department's pledge of people to a duty post (认领): so many at each shift of the days.</summary>
/// <param name="Department">The department or organisation.</param>
/// <param name="Post">The duty post.</param>
/// <param name="People">How many people at each shift, from 1.</param>
/// <param name="Days">The days, both ends inclusive.</param>
public sealed record Pledge(PartyId Department, DutyPostId Post, int People, DateInterval Days);
