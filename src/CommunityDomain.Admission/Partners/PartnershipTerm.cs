using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>From when to when a partnership runs.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="GraceDays">For how many days after the last it can still be renewed; it takes no new work in them. 0 to 366.</param>
public sealed record PartnershipTerm(LocalDate From, LocalDate Until, int GraceDays = 0)
{
    /// <summary>The last day of grace, inclusive; <see cref="Until"/> without grace. Grace ends with the calendar: a term without an end is written with its last day.</summary>
    public LocalDate LastDay => GraceDays > Period.DaysBetween(Until, LocalDate.MaxIsoValue) ? LocalDate.MaxIsoValue : Until.PlusDays(GraceDays);

    internal Refusals Faults() =>
        new Refusals()
            .When(Until < From, () => new AdmissionErrors.TermReversed(From, Until))
            .When(GraceDays is < 0 or > 366, () => new CoreErrors.OutOfRange("grace", GraceDays, 0, 366));
}
