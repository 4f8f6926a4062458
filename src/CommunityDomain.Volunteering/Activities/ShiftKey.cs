using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain.Volunteering;

/// <summary>What makes a shift the same shift when its pattern is expanded again: which pattern, and when that pattern placed it.</summary>
/// <param name="Pattern">The key of the pattern within its duty post.</param>
/// <param name="Scheduled">The local date and time that the pattern's rule gave, before a holiday moved it.</param>
public readonly record struct ShiftKey(string Pattern, LocalDateTime Scheduled)
{
    /// <summary>The pattern and the date and time, for example <c>weekend/2026-05-09T08:00:00</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Pattern}/{LocalDateTimePattern.GeneralIso.Format(Scheduled)}");

    internal ShiftId IdAt(DutyPostId post) =>
        Id.Derive<ShiftId>(post.Value, $"shift:{Pattern}", Period.Between(Epoch, Scheduled, PeriodUnits.Seconds).Seconds);

    private static LocalDateTime Epoch => new(1970, 1, 1, 0, 0);
}
