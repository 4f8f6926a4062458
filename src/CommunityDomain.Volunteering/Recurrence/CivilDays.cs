using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>Days counted from 1 January 1970 in the proleptic Gregorian calendar, and back, in plain arithmetic: the expansion's inner loop.</summary>
internal static class CivilDays
{
    /// <summary>9999-12-31, the last day that can be said.</summary>
    public const int Last = 2_932_896;

    // Howard Hinnant, "chrono-compatible low-level date algorithms": years from March, eras of 400 years.
    public static int Of(int year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var era = (y >= 0 ? y : y - 399) / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * 146_097) + dayOfEra - 719_468;
    }

    public static (int Year, int Month, int Day) Parts(int days)
    {
        var shifted = days + 719_468;
        var era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097;
        var dayOfEra = shifted - (era * 146_097);
        var yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36_524) - (dayOfEra / 146_096)) / 365;
        var dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        var month = ((5 * dayOfYear) + 2) / 153;
        var day = dayOfYear - (((153 * month) + 2) / 5) + 1;
        return (yearOfEra + (era * 400) + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day);
    }

    public static bool IsLeap(int year) => (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int LengthOf(int year, int month) => month == 2 ? (IsLeap(year) ? 29 : 28) : month is 4 or 6 or 9 or 11 ? 30 : 31;

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int Weekday(int days) => (int)((uint)(days + 3 + 7_000_000) % 7);

    public static long SecondsOf(LocalDateTime at) =>
        (Of(at.Year, at.Month, at.Day) * 86_400L) + (at.Hour * 3600) + (at.Minute * 60) + at.Second;

    public static LocalDateTime DateTimeOf(long seconds)
    {
        var days = (int)Math.DivRem(seconds, 86_400L, out var rest);
        if (rest < 0)
            (days, rest) = (days - 1, rest + 86_400);
        var (year, month, day) = Parts(days);
        var second = (int)rest;
        return new(year, month, day, second / 3600, second / 60 % 60, second % 60);
    }
}
