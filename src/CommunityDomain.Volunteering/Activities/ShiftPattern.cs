using FluentResults;

namespace CommunityDomain.Volunteering;

/// <summary>When a duty post has shifts: a recurrence in the calendar of work, and how long each shift lasts.</summary>
/// <param name="Key">The key within the duty post, not empty; part of every shift's identity, so never change it.</param>
/// <param name="Post">The duty post.</param>
/// <param name="Recurrence">The recurrence as RFC 5545 text: DTSTART, RRULE, RDATE, EXDATE, in local time.</param>
/// <param name="Minutes">How many minutes a shift lasts, 1 to 1440; a period of the recurrence has its own length.</param>
/// <param name="Holidays">What becomes of a shift on a public holiday.</param>
/// <param name="MakeUps">What becomes of make-up workdays.</param>
public sealed record ShiftPattern(
    string Key, DutyPostId Post, string Recurrence, int Minutes, HolidayPolicy Holidays = HolidayPolicy.Keep,
    MakeUpPolicy MakeUps = MakeUpPolicy.Keep)
{
    /// <summary>A pattern of a schedule.</summary>
    /// <param name="key">The key within the duty post.</param>
    /// <param name="post">The duty post.</param>
    /// <param name="schedule">When.</param>
    /// <param name="minutes">How many minutes a shift lasts.</param>
    public static ShiftPattern Of(string key, DutyPostId post, DutySchedule schedule, int minutes)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return new(key, post, schedule.Recurrence.ToString(), minutes, schedule.Holidays, schedule.MakeUps);
    }

    /// <summary>The schedule that the text says.</summary>
    /// <returns>The schedule, or what <see cref="Volunteering.Recurrence.Parse"/> refuses.</returns>
    public Result<DutySchedule> Schedule()
    {
        var recurrence = Volunteering.Recurrence.Parse(Recurrence);
        return recurrence.IsSuccess
            ? Result.Ok(new DutySchedule(recurrence.Value, Holidays, MakeUps))
            : Result.Fail<DutySchedule>(recurrence.Errors);
    }

    internal Refusals Faults()
    {
        if (!Enum.IsDefined(Holidays) || !Enum.IsDefined(MakeUps))
            throw new ArgumentOutOfRangeException(nameof(Holidays), this, "Not a policy.");
        var schedule = Schedule();
        var refusals = new Refusals();
        foreach (var period in schedule.IsSuccess ? schedule.Value.Recurrence.Periods : [])
        {
            var minutes = period.Length.TotalMinutes;
            refusals.When(minutes is < 1 or > 1440 || minutes != Math.Floor(minutes),
                () => new VolunteeringErrors.ShiftUnusable(period.Start, (int)Math.Min(minutes, int.MaxValue)));
        }
        return refusals
            .When(string.IsNullOrWhiteSpace(Key), () => new CoreErrors.Empty("key"))
            .AddFrom(schedule)
            .When(Minutes is < 1 or > 1440,
                () => new VolunteeringErrors.ShiftUnusable(schedule.IsSuccess ? schedule.Value.Recurrence.Start : default, Minutes));
    }
}
