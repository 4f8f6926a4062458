using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A due date; provisional while the work calendar lacks a year that it needs. The day itself still counts as in time.</summary>
/// <param name="NotBefore">The day before which it can't fall, whatever the calendar will say.</param>
/// <param name="Date">The date, <c>null</c> while provisional.</param>
/// <param name="MissingYear">The year that the calendar lacks, <c>null</c> when it lacks none.</param>
public readonly record struct DueDate(LocalDate NotBefore, LocalDate? Date, int? MissingYear)
{
    /// <summary>Whether the calendar lacks a year.</summary>
    public bool IsProvisional => Date is null;

    /// <summary>Whether it is certainly past on a day: <c>false</c> while provisional, for nothing is overdue by a guess.</summary>
    /// <param name="day">The day asked about.</param>
    public bool IsPastOn(LocalDate day) => Date is { } date && day > date;

    internal static DueDate From(Result<LocalDate> found, LocalDate notBefore) =>
        found.IsSuccess
            ? new DueDate(notBefore, found.Value, null)
            : new DueDate(notBefore, null, found.Errors.OfType<CoreErrors.CalendarYearUnknown>().First().Year);
}
