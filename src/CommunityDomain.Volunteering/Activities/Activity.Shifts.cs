using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

public sealed partial class Activity
{
    /// <summary>Sets when a duty post has shifts; an earlier pattern of the same key is replaced, and its shifts keep their ids.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="by">Who sets it.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>volunteering.post-unknown</c>,
    /// <c>volunteering.shift-unusable</c>, <c>volunteering.recurrence-malformed</c> that apply.</returns>
    public Result<Activity> SetPattern(ShiftPattern pattern, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        return Arranged(now).AddAll(pattern.Faults())
            .When(!Has(pattern.Post), () => new VolunteeringErrors.PostUnknown(pattern.Post))
            .Then(() => Record(by, now, new ActivityEvent.PatternSet(pattern)));
    }

    /// <summary>Removes a pattern.</summary>
    /// <param name="post">The duty post.</param>
    /// <param name="key">The pattern's key.</param>
    /// <param name="by">Who removes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The activity, or <c>core.illegal-verb</c>, <c>volunteering.pattern-unknown</c>.</returns>
    public Result<Activity> RemovePattern(DutyPostId post, string key, Actor by, Instant now) =>
        Arranged(now)
            .When(!State.Patterns.Any(pattern => pattern.Post == post && pattern.Key == key),
                () => new VolunteeringErrors.PatternUnknown(post, key))
            .Then(() => Record(by, now, new ActivityEvent.PatternRemoved(post, key)));

    /// <summary>The shifts of some days, by start and id: the same patterns give the same shifts, whenever they are expanded.</summary>
    /// <param name="days">The days, both ends inclusive.</param>
    /// <param name="calendar">The calendar of work; days of a year that it lacks give provisional shifts.</param>
    /// <param name="zones">Where the activity's zone is found.</param>
    /// <param name="changes">What becomes of times that a clock change skips or repeats; <c>null</c> for what RFC 5545 says.</param>
    /// <returns>The shifts, or <c>volunteering.zone-unknown</c>.</returns>
    public Result<ValueList<Shift>> Shifts(
        DateInterval days, WorkCalendar calendar, IDateTimeZoneProvider zones, ClockChanges? changes = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(zones);
        if (zones.GetZoneOrNull(Terms.Zone) is not { } zone)
            return Result.Fail<ValueList<Shift>>(new VolunteeringErrors.ZoneUnknown(Terms.Zone));
        var shifts = new List<Shift>();
        var posts = State.Posts.ToDictionary(post => post.Id);
        foreach (var pattern in State.Patterns)
        {
            var schedule = pattern.Schedule().Value;
            foreach (var one in schedule.Forecast(days, calendar))
            {
                if ((changes ?? ClockChanges.Rfc5545).Resolve(one.At, zone) is { } at)
                {
                    var minutes = schedule.Recurrence.LengthAt(one.Scheduled) is { } length ? (int)length.TotalMinutes : pattern.Minutes;
                    shifts.Add(Shift.At(Id, posts[pattern.Post], new(pattern.Key, one.Scheduled), one.At, minutes, at.ToInstant(), one.IsProvisional));
                }
            }
        }
        return Result.Ok(shifts.OrderBy(shift => shift.StartsAt).ThenBy(shift => shift.Id).ToValueList());
    }

    /// <summary>A shift with what the rules of eligibility need to know.</summary>
    /// <param name="shift">A shift of this activity.</param>
    /// <returns>The context, or <c>volunteering.post-unknown</c>.</returns>
    public Result<ShiftContext> ContextOf(Shift shift)
    {
        ArgumentNullException.ThrowIfNull(shift);
        return State.Posts.FirstOrDefault(post => post.Id == shift.Post) is { } found && shift.Activity == Id
            ? Result.Ok(new ShiftContext(shift, found, Terms.Organiser, NeedsAgreement(found)))
            : Result.Fail<ShiftContext>(new VolunteeringErrors.PostUnknown(shift.Post));
    }

    private static ValueList<ShiftPattern> WithPattern(ValueList<ShiftPattern> patterns, ShiftPattern pattern)
    {
        return patterns.Any(Same) ? patterns.Replace(Same, _ => pattern) : patterns.Add(pattern);

        bool Same(ShiftPattern one) => one.Post == pattern.Post && one.Key == pattern.Key;
    }
}
