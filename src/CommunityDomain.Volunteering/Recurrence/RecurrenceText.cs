using System.Globalization;
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

    public static string PeriodOf(RecurrencePeriod period)
    {
        var seconds = (long)period.Length.TotalSeconds;
        return string.Create(CultureInfo.InvariantCulture, $"{DateTimeOf(period.Start)}/PT{seconds / 3600}H{seconds / 60 % 60}M{seconds % 60}S");
    }

    /// <summary>Reads a length, in seconds; <c>null</c> when it is none, or longer than time is.</summary>
    public static long? ReadLength(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && text[0] == '+')
            text = text[1..];
        if (text.Length < 3 || text[0] is not ('P' or 'p'))
            return null;
        text = text[1..];
        if (Take(ref text, 'W', out var weeks))
            return text.IsEmpty ? weeks * 7 * 86_400L : null;
        Take(ref text, 'D', out var days);
        var seconds = days * 86_400L;
        if (text.IsEmpty)
            return seconds;
        if (text[0] is not ('T' or 't'))
            return null;

        // Of hours, minutes and seconds the standard leaves none out between two others.
        text = text[1..];
        var (hasHours, hasMinutes) = (Take(ref text, 'H', out var hours), Take(ref text, 'M', out var minutes));
        var hasSeconds = Take(ref text, 'S', out var rest);
        return text.IsEmpty && (hasHours || hasMinutes || hasSeconds) && !(hasHours && hasSeconds && !hasMinutes)
            ? seconds + (hours * 3600) + (minutes * 60) + rest
            : null;
    }

    // At most nine digits: the sum of all parts stays far from the end of 64 bits.
    private static bool Take(ref ReadOnlySpan<char> text, char unit, out long number)
    {
        number = 0;
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 9 || char.ToUpperInvariant(text[digits]) != unit)
            return false;
        number = long.Parse(text[..digits], CultureInfo.InvariantCulture);
        text = text[(digits + 1)..];
        return true;
    }

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
