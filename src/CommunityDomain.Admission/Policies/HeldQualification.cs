using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A professional qualification that somebody holds.</summary>
/// <param name="Name">Its name, as required qualifications name it.</param>
/// <param name="ValidFrom">The first day on which it is valid.</param>
/// <param name="ExpiresOn">The last day on which it is valid, inclusive; <c>null</c> when it has no end.</param>
public readonly record struct HeldQualification(string Name, LocalDate ValidFrom, LocalDate? ExpiresOn = null)
{
    /// <summary>Whether it is valid on every day of an interval.</summary>
    /// <param name="days">The days, both inclusive.</param>
    public bool Covers(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return ValidFrom <= days.Start && (ExpiresOn is not { } last || last >= days.End);
    }
}
