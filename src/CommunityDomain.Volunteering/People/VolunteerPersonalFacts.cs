using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What is personal about a volunteer and may be erased: kept by the host beside the aggregate, never in events.</summary>
/// <param name="BirthDate">The date of birth; <c>null</c> when unknown or erased.</param>
/// <param name="Home">Where he lives; <c>null</c> when unknown or erased.</param>
/// <remarks>An eligibility rule that needs an erased fact answers that it is missing; every replay stays valid.</remarks>
public sealed record VolunteerPersonalFacts(LocalDate? BirthDate = null, Place? Home = null)
{
    /// <summary>Nothing known.</summary>
    public static VolunteerPersonalFacts None { get; } = new();

    /// <summary>The age in completed years on a day; <c>null</c> when the date of birth is unknown.</summary>
    /// <param name="date">The day of service. Who was born on 29 February completes a year on 1 March of a common year.</param>
    public int? AgeOn(LocalDate date)
    {
        if (BirthDate is not { } born)
            return null;
        var years = date.Year - born.Year;
        return (date.Month, date.Day).CompareTo((born.Month, born.Day)) < 0 ? years - 1 : years;
    }
}
