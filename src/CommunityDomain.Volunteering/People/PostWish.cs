namespace CommunityDomain.Volunteering;

/// <summary>How gladly somebody serves at a duty post.</summary>
/// <param name="Post">The duty post.</param>
/// <param name="Weight">From −100 (rather not) to 100 (very gladly).</param>
public readonly record struct PostWish(DutyPostId Post, int Weight);
