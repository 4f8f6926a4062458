using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A training that somebody completed (培训).</summary>
/// <param name="Code">What was trained.</param>
/// <param name="CompletedOn">The day of completion; it counts from that day on.</param>
/// <param name="ValidThrough">The last day on which it counts, inclusive; <c>null</c> for no end.</param>
public sealed record Training(TrainingCode Code, LocalDate CompletedOn, LocalDate? ValidThrough = null)
{
    /// <summary>Whether it counts on a day.</summary>
    /// <param name="date">The day of service.</param>
    public bool HoldsOn(LocalDate date) => date >= CompletedOn && (ValidThrough is not { } last || date <= last);
}
