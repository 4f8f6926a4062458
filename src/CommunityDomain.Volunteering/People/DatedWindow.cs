using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A window of free time on one date, beside the weekly ones, in the local time of the duty.</summary>
/// <param name="Date">The date on which it begins.</param>
/// <param name="From">When it begins, inclusive.</param>
/// <param name="Minutes">Its length, 1 to 1440; it may run past midnight.</param>
public readonly record struct DatedWindow(LocalDate Date, LocalTime From, int Minutes);
