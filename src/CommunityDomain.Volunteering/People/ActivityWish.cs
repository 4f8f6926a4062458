namespace CommunityDomain.Volunteering;

/// <summary>How gladly somebody serves in an activity.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Weight">From −100 (rather not) to 100 (very gladly).</param>
public readonly record struct ActivityWish(ActivityId Activity, int Weight);
