using NodaTime;

namespace CommunityDomain;

public static partial class CoreErrors
{
    /// <summary><c>core.calendar-year-unknown</c>: the work calendar does not hold a year that was needed.</summary>
    /// <param name="year">The missing year.</param>
    public sealed class CalendarYearUnknown(int year) : DomainError(CoreTexts.Catalogue, "core.calendar-year-unknown", ("Year", year))
    {
        /// <summary>The missing year.</summary>
        public int Year { get; } = year;
    }

    /// <summary><c>core.calendar-day-misplaced</c>: a day cannot be what a year's arrangement says it is.</summary>
    /// <param name="date">The day: of another year, both holiday and make-up workday, or a make-up workday from Monday to Friday.</param>
    /// <param name="year">The year of the arrangement.</param>
    public sealed class CalendarDayMisplaced(LocalDate date, int year)
        : DomainError(CoreTexts.Catalogue, "core.calendar-day-misplaced", ("Date", date), ("Year", year))
    {
        /// <summary>The day.</summary>
        public LocalDate Date { get; } = date;

        /// <summary>The year of the arrangement.</summary>
        public int Year { get; } = year;
    }

    /// <summary><c>core.calendar-data-invalid</c>: the data of a work calendar are not of the form that is read.</summary>
    /// <param name="fault">What is wrong.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="column">The byte within the line, from 1.</param>
    public sealed class CalendarDataInvalid(CalendarDataFault fault, int line, int column)
        : DomainError(CoreTexts.Catalogue, "core.calendar-data-invalid", ("Fault", fault), ("Line", line), ("Column", column))
    {
        /// <summary>What is wrong.</summary>
        public CalendarDataFault Fault { get; } = fault;

        /// <summary>The line, from 1.</summary>
        public int Line { get; } = line;

        /// <summary>The byte within the line, from 1.</summary>
        public int Column { get; } = column;
    }
}
