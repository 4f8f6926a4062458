using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>From when to when a partnership runs.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="GraceDays">For how many days after the last it can still be renewed; it takes no new work in them. From 0.</param>
public sealed record PartnershipTerm(LocalDate From, LocalDate Until, int GraceDays = 0)
{
    /// <summary>The last day of grace, inclusive; <see cref="Until"/> without grace.</summary>
    public LocalDate LastDay => Until.PlusDays(GraceDays);
}
