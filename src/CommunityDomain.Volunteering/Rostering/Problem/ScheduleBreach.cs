namespace CommunityDomain.Volunteering;

/// <summary>A breach of one volunteer's rules by his schedule: by numbers of the problem, for the inside.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="First">The shift that breaks it, or the earlier of two.</param>
/// <param name="Second">The later of two shifts, or −1.</param>
/// <param name="Limit">The limit that is broken.</param>
/// <param name="Amount">What the schedule has of the limit's unit, or the days in a row, or the minutes that are missing between two shifts.</param>
internal readonly record struct ScheduleBreach(BreachKind Kind, int First, int Second = -1, PersonalLimit? Limit = null, long Amount = 0);
