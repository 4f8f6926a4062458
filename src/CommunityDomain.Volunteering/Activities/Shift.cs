using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A shift (班次): one duty post at one time, with its demand.</summary>
/// <remarks>
/// Made by <see cref="Create"/> or from a duty post's patterns. Its <see cref="Id"/> is derived from the duty post and the
/// <see cref="Key"/>, so that the same pattern gives the same shift again, whatever else of it changed. Equality is by content.
/// </remarks>
public sealed record Shift
{
    private Shift()
    {
    }

    /// <summary>The id, derived from <see cref="Post"/> and <see cref="Key"/>.</summary>
    public ShiftId Id { get; private init; }

    /// <summary>The activity.</summary>
    public ActivityId Activity { get; private init; }

    /// <summary>The duty post.</summary>
    public DutyPostId Post { get; private init; }

    /// <summary>Which pattern placed it, and when.</summary>
    public ShiftKey Key { get; private init; }

    /// <summary>The local date and time of its start, as it stands in the roster.</summary>
    public LocalDateTime Start { get; private init; }

    /// <summary>The instant of its start.</summary>
    public Instant StartsAt { get; private init; }

    /// <summary>How many minutes it lasts, 1 to 1440.</summary>
    public int Minutes { get; private init; }

    /// <summary>How many people it needs.</summary>
    public ShiftDemand Demand { get; private init; }

    /// <summary>The worth of one filled place, 1 to 1,000,000.</summary>
    public int Priority { get; private init; }

    /// <summary>Whether its year's holidays are not published yet, so that it may still be moved or dropped.</summary>
    public bool IsProvisional { get; private init; }

    /// <summary>The instant of its end, exclusive.</summary>
    public Instant EndsAt => StartsAt + Duration.FromMinutes(Minutes);

    /// <summary>The day of service: that of its start, on which eligibility is judged.</summary>
    public LocalDate Day => Start.Date;

    /// <summary>The last local day on which it lasts: the next one when it runs past midnight.</summary>
    internal LocalDate LastDay => Start.PlusMinutes(Minutes).PlusTicks(-1).Date;

    /// <summary>Creates a shift.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="post">The duty post; demand and priority are its own.</param>
    /// <param name="key">Which pattern placed it, and when.</param>
    /// <param name="start">The local start in the activity's zone; an hour that a clock change skips is taken as the same distance after
    /// the change, an hour that is repeated as the first.</param>
    /// <param name="minutes">How many minutes it lasts, 1 to 1440.</param>
    /// <param name="zone">The activity's zone.</param>
    /// <param name="isProvisional">Whether its year's holidays are not published yet.</param>
    /// <returns>The shift, or <c>volunteering.shift-unusable</c> when it would not end after it starts or last longer than a day.</returns>
    public static Result<Shift> Create(
        ActivityId activity, DutyPost post, ShiftKey key, LocalDateTime start, int minutes, DateTimeZone zone, bool isProvisional = false)
    {
        ArgumentNullException.ThrowIfNull(post);
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(key.Pattern, nameof(key));
        return new Refusals()
            .When(minutes is < 1 or > 1440, () => new VolunteeringErrors.ShiftUnusable(start, minutes))
            .Add(post.Demand.Fault())
            .Then(() => Result.Ok(At(activity, post, key, start, minutes, zone.AtLeniently(start).ToInstant(), isProvisional)));
    }

    /// <summary>Whether two shifts lie in part at the same time.</summary>
    /// <param name="other">Another shift.</param>
    public bool Overlaps(Shift other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return StartsAt < other.EndsAt && other.StartsAt < EndsAt;
    }

    // What who signed up agreed to: how urgent the places are, and whether the holidays are known, is nothing to ask him about again.
    internal bool StandsAs(Shift other) =>
        Start == other.Start && StartsAt == other.StartsAt && Minutes == other.Minutes && Demand == other.Demand;

    internal static Shift At(
        ActivityId activity, DutyPost post, ShiftKey key, LocalDateTime start, int minutes, Instant startsAt, bool isProvisional) => new()
        {
            Id = key.IdAt(post.Id),
            Activity = activity,
            Post = post.Id,
            Key = key,
            Start = start,
            StartsAt = startsAt,
            Minutes = minutes,
            Demand = post.Demand,
            Priority = post.Priority,
            IsProvisional = isProvisional,
        };
}
