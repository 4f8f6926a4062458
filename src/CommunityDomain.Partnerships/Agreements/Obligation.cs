using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A promise and what became of it.</summary>
/// <param name="Id">Its id, derived from the agreement's.</param>
/// <param name="Terms">What was promised.</param>
/// <param name="DischargedAt">When it was met, <c>null</c> while it is open.</param>
/// <param name="Evidence">Where that can be seen.</param>
public sealed record Obligation(ObligationId Id, ObligationTerms Terms, Instant? DischargedAt = null, string? Evidence = null)
{
    /// <summary>Whether it is still to be met.</summary>
    public bool IsOpen => DischargedAt is null;

    /// <summary>Whether it is open and certainly late on a day.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="calendar">The work calendar.</param>
    public bool IsOverdueOn(LocalDate day, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IsOpen && Terms.Due.IsPastOn(day, calendar);
    }
}
