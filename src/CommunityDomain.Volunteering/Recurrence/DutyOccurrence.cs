using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>An occurrence in the calendar of work.</summary>
/// <param name="Scheduled">What the recurrence gave: the key that stays when a holiday moves it.</param>
/// <param name="At">When it is.</param>
/// <param name="Origin">Why it is.</param>
/// <param name="IsProvisional">Whether the calendar lacks its year, so that it may still be moved or fall out.</param>
public readonly record struct DutyOccurrence(LocalDateTime Scheduled, LocalDateTime At, OccurrenceOrigin Origin, bool IsProvisional = false);
