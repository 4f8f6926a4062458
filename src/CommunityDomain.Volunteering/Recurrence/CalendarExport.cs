using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain.Volunteering;

/// <summary>Writes iCalendar text (RFC 5545): a roster for a volunteer or for a duty post, to be read by any calendar program.</summary>
/// <remarks>Times are in UTC, so that no zone has to be described. Lines are folded at 75 octets and never inside a character.</remarks>
public static class CalendarExport
{
    private const int FoldAt = 75;
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>Writes a calendar.</summary>
    /// <param name="name">The calendar's name, as the reader sees it.</param>
    /// <param name="entries">The entries, in the order in which they are written.</param>
    /// <param name="stamp">When the calendar is written.</param>
    /// <returns>The text, lines ended by CR LF; media type <c>text/calendar; charset=utf-8</c>.</returns>
    public static string Write(string name, IEnumerable<CalendarEntry> entries, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(entries);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//CommunityDomain//Volunteering//EN");
        Line(text, "METHOD:PUBLISH");
        Line(text, $"X-WR-CALNAME:{Escape(name)}");
        foreach (var entry in entries)
        {
            Line(text, "BEGIN:VEVENT");
            Line(text, $"UID:{Escape(entry.Uid)}");
            Line(text, $"DTSTAMP:{Utc.Format(stamp)}");
            Line(text, $"DTSTART:{Utc.Format(entry.StartsAt)}");
            Line(text, $"DTEND:{Utc.Format(entry.EndsAt)}");
            Line(text, string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{entry.Sequence}"));
            Line(text, $"STATUS:{(entry.IsCancelled ? "CANCELLED" : "CONFIRMED")}");
            Line(text, $"SUMMARY:{Escape(entry.Summary)}");
            if (entry.Location.Length > 0)
                Line(text, $"LOCATION:{Escape(entry.Location)}");
            if (entry.Description.Length > 0)
                Line(text, $"DESCRIPTION:{Escape(entry.Description)}");
            Line(text, "END:VEVENT");
        }
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    // TEXT of RFC 5545: backslash, semicolon, comma and line ends are escaped; other control characters may not stand in it.
    private static string Escape(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        foreach (var character in value.Replace("\r\n", "\n", StringComparison.Ordinal))
        {
            switch (character)
            {
                case '\\' or ';' or ',':
                    text.Append('\\').Append(character);
                    break;
                case '\n' or '\r':
                    text.Append("\\n");
                    break;
                default:
                    if (!char.IsControl(character) || character == '\t')
                        text.Append(character);
                    break;
            }
        }
        return text.ToString();
    }

    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > FoldAt)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
