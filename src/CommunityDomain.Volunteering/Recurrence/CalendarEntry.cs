using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>One entry of an exported calendar: a VEVENT.</summary>
/// <param name="Uid">Its lasting name, for example a shift's id; the same name updates the entry in the reader's calendar.</param>
/// <param name="Summary">Its title.</param>
/// <param name="StartsAt">When it starts.</param>
/// <param name="EndsAt">When it ends, exclusive.</param>
/// <param name="Location">Where it is; empty for nowhere in particular.</param>
/// <param name="Description">What else is to be known; may be empty.</param>
/// <param name="Sequence">How often it was changed, from 0.</param>
/// <param name="IsCancelled">Whether it does not take place.</param>
public sealed record CalendarEntry(
    string Uid, string Summary, Instant StartsAt, Instant EndsAt, string Location = "", string Description = "", int Sequence = 0,
    bool IsCancelled = false)
{
    /// <summary>The entry of a shift.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="activity">Its activity.</param>
    /// <param name="post">Its duty post.</param>
    public static CalendarEntry Of(Shift shift, Activity activity, DutyPost post)
    {
        ArgumentNullException.ThrowIfNull(shift);
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(post);
        return new(
            shift.Id.ToString(), $"{activity.Terms.Title}: {post.Name}", shift.StartsAt, shift.EndsAt, post.Place.Name, activity.Terms.Risks);
    }
}
