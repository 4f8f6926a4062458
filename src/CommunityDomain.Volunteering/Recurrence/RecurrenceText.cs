using NodaTime;
using NodaTime.Text;

namespace CommunityDomain.Volunteering;

/// <summary>The forms of RFC 5545 for dates and times.</summary>
internal static class RecurrenceText
{
    private static readonly LocalDatePattern DateForm = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly LocalDateTimePattern DateTimeForm = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss");

    public static string DateOf(LocalDateTime at) => DateForm.Format(at.Date);

    public static string DateTimeOf(LocalDateTime at) => DateTimeForm.Format(at);

    /// <summary>Reads any of the three forms; <c>null</c> when it is none.</summary>
    public static RecurrenceUntil? Read(ReadOnlySpan<char> text)
    {
        // The patterns would take a sign or more digits; the standard has exactly these lengths.
        if (text.Length == 8)
            return DateForm.Parse(text.ToString()).TryGetValue(default, out var date) ? RecurrenceUntil.Date(date) : null;
        var utc = text.Length == 16 && text[15] is 'Z' or 'z';
        if (!utc && text.Length != 15)
            return null;
        return DateTimeForm.Parse(text[..15].ToString().ToUpperInvariant()).TryGetValue(default, out var at)
            ? new(at, utc ? UntilForm.Utc : UntilForm.Local)
            : null;
    }
}
