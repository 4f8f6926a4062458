using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A volunteer's place in a shift (值班名额), as it is published to him. Equality is by content.</summary>
/// <param name="Shift">The shift; it keeps its id when its time changes.</param>
/// <param name="Post">The duty post.</param>
/// <param name="StartsAt">When the shift starts.</param>
/// <param name="Minutes">How many minutes it lasts.</param>
public sealed record DutyPlace(ShiftId Shift, DutyPostId Post, Instant StartsAt, int Minutes)
{
    /// <summary>A place in a shift.</summary>
    /// <param name="shift">The shift as it stands.</param>
    public static DutyPlace In(Shift shift)
    {
        ArgumentNullException.ThrowIfNull(shift);
        return new(shift.Id, shift.Post, shift.StartsAt, shift.Minutes);
    }
}
