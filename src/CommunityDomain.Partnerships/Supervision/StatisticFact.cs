using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>One event, as statistics see it.</summary>
/// <param name="Key">What it counts for.</param>
/// <param name="Amount">How much: 1 for a thing that is counted, else minor units, minutes or persons; negative for a reversal.</param>
/// <param name="On">The day on which it happened.</param>
/// <param name="RecordedAt">When it was recorded, which may be later.</param>
/// <param name="Event">The event.</param>
public readonly record struct StatisticFact(StatisticKey Key, long Amount, LocalDate On, Instant RecordedAt, EventReference Event);
