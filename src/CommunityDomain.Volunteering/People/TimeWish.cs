namespace CommunityDomain.Volunteering;

/// <summary>How gladly somebody serves at a time of the week.</summary>
/// <param name="Window">The window in which a shift begins.</param>
/// <param name="Weight">From −100 (rather not) to 100 (very gladly).</param>
public readonly record struct TimeWish(WeeklyWindow Window, int Weight);
