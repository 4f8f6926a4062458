using FluentResults;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain;

/// <summary>The last day of a term: known, or provisional while the work calendar lacks a year that decides it.</summary>
/// <remarks>
/// A provisional date is not guessed: it says from when on the last day can lie and which year is missing, and is asked for again
/// once that year is loaded. So store the <see cref="Term"/> and the day of the event, not this. Immutable.
/// The <c>default</c> is the known date 1 January of the year 1.
/// </remarks>
public readonly record struct DueDate
{
    private DueDate(LocalDate notBefore, int? missingYear) => (NotBefore, MissingYear) = (notBefore, missingYear);

    /// <summary>The earliest day that can be the last: the last day itself unless <see cref="IsProvisional"/>.</summary>
    public LocalDate NotBefore { get; }

    /// <summary>The first year that has to be loaded, <c>null</c> when none has.</summary>
    public int? MissingYear { get; }

    /// <summary>Whether a year is missing.</summary>
    public bool IsProvisional => MissingYear is not null;

    /// <summary>The last day, inclusive: what is done on it is in time.</summary>
    /// <returns>The day, or <c>core.calendar-year-unknown</c>.</returns>
    public Result<LocalDate> LastDay => MissingYear is { } year
        ? Result.Fail<LocalDate>(new CoreErrors.CalendarYearUnknown(year))
        : Result.Ok(NotBefore);

    /// <summary>A date that no missing year can move.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    public static DueDate Known(LocalDate lastDay) => new(lastDay, null);

    /// <summary>A date that depends on a missing year.</summary>
    /// <param name="missingYear">The first year that has to be loaded.</param>
    /// <param name="notBefore">The earliest day that can be the last.</param>
    public static DueDate Provisional(int missingYear, LocalDate notBefore) => new(notBefore, missingYear);

    /// <summary>Whether <paramref name="day"/> lies within the term: <c>null</c> while the missing year decides it.</summary>
    /// <param name="day">A day, in the zone in which the term is counted.</param>
    public bool? Includes(LocalDate day) => day <= NotBefore ? true : IsProvisional ? null : false;

    /// <summary>The last day in ISO 8601, or the year that is missing.</summary>
    public override string ToString() =>
        (IsProvisional ? "not before " : string.Empty) + LocalDatePattern.Iso.Format(NotBefore)
        + (IsProvisional ? $", provisional until {MissingYear} is loaded" : string.Empty);
}
