using System.Globalization;
using System.Text;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

public sealed partial class Recurrence
{
    /// <summary>Reads the lines DTSTART, RRULE, EXDATE and RDATE of RFC 5545, in any order; folded lines are joined first.</summary>
    /// <param name="text">The lines, ended by CR LF or LF.</param>
    /// <param name="zones">The zones that a TZID may name; <c>null</c> when none may.</param>
    /// <returns>The recurrence in local time, or <c>volunteering.recurrence-malformed</c> with the position and reason of the first fault,
    /// <c>volunteering.zone-unknown</c>, <c>volunteering.until-needs-zone</c>.</returns>
    /// <remarks>Positions count in the text with folded lines joined. Times in UTC are refused beside local ones; the zone itself is not
    /// kept: it is the activity's.</remarks>
    public static Result<Recurrence> Parse(string text, IDateTimeZoneProvider? zones = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new RecurrenceReader(text, zones).Read();
    }

    /// <summary>As the standard writes it: a line each for DTSTART, RRULE, RDATE and EXDATE as far as they say something, joined by CR LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(IsAllDay ? "DTSTART;VALUE=DATE:" : "DTSTART:").Append(Write(Start));
        if (Rule is not null)
            text.Append(CultureInfo.InvariantCulture, $"\r\nRRULE:{Rule}");
        Dates("RDATE", Extras);
        if (!Periods.IsEmpty)
            text.Append("\r\nRDATE;VALUE=PERIOD:").AppendJoin(',', Periods);
        Dates("EXDATE", Exceptions);
        return text.ToString();

        void Dates(string name, ValueList<LocalDateTime> dates)
        {
            if (!dates.IsEmpty)
                text.Append(CultureInfo.InvariantCulture, $"\r\n{name}{(IsAllDay ? ";VALUE=DATE" : "")}:").AppendJoin(',', dates.Select(Write));
        }

        string Write(LocalDateTime at) => IsAllDay ? RecurrenceText.DateOf(at) : RecurrenceText.DateTimeOf(at);
    }

    internal static Recurrence Read(
        LocalDateTime start, RecurrenceRule? rule, IEnumerable<LocalDateTime> exceptions, IEnumerable<LocalDateTime> extras,
        IEnumerable<RecurrencePeriod> periods, bool isAllDay, DateTimeZone? zone) =>
        new(start, Local(isAllDay ? rule?.WithoutTimes() : rule, zone), Sorted(exceptions), Sorted(extras), Sorted(periods), isAllDay);
}
