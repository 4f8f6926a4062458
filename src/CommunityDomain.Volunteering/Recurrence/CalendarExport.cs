using System.Globalization;
using System.Text;
using FluentResults;
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

    /// <summary>Writes a volunteer's calendar of a roster: his shifts, by start.</summary>
    /// <param name="name">The calendar's name, as the reader sees it.</param>
    /// <param name="person">The volunteer.</param>
    /// <param name="assignments">Who is on which shift.</param>
    /// <param name="shifts">The shifts as they stand; at least his.</param>
    /// <param name="activities">Their activities.</param>
    /// <param name="stamp">When the calendar is written.</param>
    /// <returns>The text, or <c>volunteering.not-in-roster</c> (a shift that is not given), <c>volunteering.post-unknown</c>.</returns>
    public static Result<string> OfVolunteer(
        string name, PersonId person, IEnumerable<RosterAssignment> assignments, IReadOnlyCollection<Shift> shifts,
        IReadOnlyCollection<Activity> activities, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(shifts);
        var known = shifts.ToDictionary(shift => shift.Id);
        var refusals = new Refusals();
        var his = new List<Shift>();
        foreach (var assignment in assignments.Where(one => one.Person == person))
        {
            if (known.TryGetValue(assignment.Shift, out var shift))
                his.Add(shift);
            else
                refusals.Add(new VolunteeringErrors.NotInRoster(assignment.Shift));
        }
        return Written(name, his, activities, refusals, stamp, (shift, activity, post) => CalendarEntry.Of(shift, activity, post));
    }

    /// <summary>Writes a duty post's calendar of a roster: its shifts, by start, each with how many people are on it and how many are aimed at.</summary>
    /// <param name="name">The calendar's name, as the reader sees it.</param>
    /// <param name="post">The duty post.</param>
    /// <param name="assignments">Who is on which shift; nobody is named.</param>
    /// <param name="shifts">The shifts as they stand; those of other duty posts are left out.</param>
    /// <param name="activities">Their activities.</param>
    /// <param name="stamp">When the calendar is written.</param>
    /// <returns>The text, or <c>volunteering.post-unknown</c>.</returns>
    public static Result<string> OfPost(
        string name, DutyPostId post, IEnumerable<RosterAssignment> assignments, IReadOnlyCollection<Shift> shifts,
        IReadOnlyCollection<Activity> activities, Instant stamp)
    {
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(shifts);
        var filled = assignments.CountBy(one => one.Shift).ToDictionary();
        return Written(name, shifts.Where(shift => shift.Post == post), activities, new Refusals(), stamp, (shift, activity, duty) =>
        {
            var entry = CalendarEntry.Of(shift, activity, duty);
            return entry with
            {
                Summary = string.Create(CultureInfo.InvariantCulture, $"{entry.Summary} ({filled.GetValueOrDefault(shift.Id)}/{shift.Demand.Target})"),
            };
        });
    }

    private static Result<string> Written(
        string name, IEnumerable<Shift> shifts, IReadOnlyCollection<Activity> activities, Refusals refusals, Instant stamp,
        Func<Shift, Activity, DutyPost, CalendarEntry> entryOf)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(activities);
        var known = activities.ToDictionary(activity => activity.Id);
        var entries = new List<CalendarEntry>();
        foreach (var shift in shifts.OrderBy(shift => shift.StartsAt).ThenBy(shift => shift.Id))
        {
            if (known.TryGetValue(shift.Activity, out var activity) && activity.PostOf(shift.Post) is { IsSuccess: true } post)
                entries.Add(entryOf(shift, activity, post.Value));
            else
                refusals.Add(new VolunteeringErrors.PostUnknown(shift.Post));
        }
        return refusals.Then(() => Result.Ok(Write(name, entries, stamp)));
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
