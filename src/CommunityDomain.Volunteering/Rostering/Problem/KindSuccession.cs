namespace CommunityDomain.Volunteering;

/// <summary>A forbidden succession: no shift of kind <paramref name="Next"/> on the day after one of kind <paramref name="First"/>.</summary>
/// <param name="First">The kind of the earlier day's shift, for example <c>night</c>.</param>
/// <param name="Next">The kind of the next day's shift, for example <c>early</c>.</param>
public sealed record KindSuccession(string First, string Next);
