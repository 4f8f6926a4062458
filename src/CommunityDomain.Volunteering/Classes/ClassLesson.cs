using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A lesson of a class (课时): the shift of the teacher who leads it, seen by the pupils.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="StartsAt">When it starts.</param>
/// <param name="Minutes">How many minutes it lasts.</param>
public sealed record ClassLesson(ShiftId Shift, Instant StartsAt, int Minutes)
{
    /// <summary>The instant of its end, exclusive.</summary>
    public Instant EndsAt => StartsAt + Duration.FromMinutes(Minutes);
}
