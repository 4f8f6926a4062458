using System.Globalization;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A weekday in a recurrence rule, every one or a counted one.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="Ordinal">0 for every one; n for the n-th of the month or year, −n for the n-th from its end; −53 to 53.</param>
public readonly record struct WeekdayOrdinal(IsoDayOfWeek Day, int Ordinal = 0)
{
    private static readonly string[] Names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    /// <summary>Every one of a day of the week.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator WeekdayOrdinal(IsoDayOfWeek day) => new(day);

    /// <summary>As the standard writes it: <c>MO</c>, <c>2MO</c>, <c>-1FR</c>.</summary>
    public override string ToString() =>
        Ordinal == 0 ? NameOf(Day) : string.Create(CultureInfo.InvariantCulture, $"{Ordinal}{NameOf(Day)}");

    // A value that was never set names no day.
    internal static string NameOf(IsoDayOfWeek day) => (uint)day - 1 < (uint)Names.Length ? Names[(int)day - 1] : "??";

    internal static IsoDayOfWeek? DayOf(ReadOnlySpan<char> name)
    {
        for (var i = 0; i < Names.Length; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
                return (IsoDayOfWeek)(i + 1);
        }
        return null;
    }
}
