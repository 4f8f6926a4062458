using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A class of a term (兴趣班): led at a duty post, with places for pupils.</summary>
/// <param name="Post">The duty post at which it is led; the class's name within the term.</param>
/// <param name="Places">How many pupils it takes, from 1.</param>
/// <param name="Lessons">Its lessons, by start; none overlap.</param>
public sealed record PupilClass(DutyPostId Post, int Places, ValueList<ClassLesson> Lessons)
{
    /// <summary>The first hour that this class and another have in common; <c>null</c> when they have none. Linear in the number of lessons.</summary>
    /// <param name="other">Another class.</param>
    public Instant? ClashWith(PupilClass other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var (mine, theirs) = (0, 0); mine < Lessons.Count && theirs < other.Lessons.Count;)
        {
            var (one, two) = (Lessons[mine], other.Lessons[theirs]);
            if (one.StartsAt < two.EndsAt && two.StartsAt < one.EndsAt)
                return Instant.Max(one.StartsAt, two.StartsAt);
            if (one.EndsAt <= two.StartsAt)
                mine++;
            else
                theirs++;
        }
        return null;
    }

    internal static PupilClass Of(DutyPostId post, int places, IEnumerable<Shift> lessons) => new(
        post, places,
        lessons.Select(shift => new ClassLesson(shift.Id, shift.StartsAt, shift.Minutes))
            .OrderBy(lesson => lesson.StartsAt).ThenBy(lesson => lesson.Shift).ToValueList());

    internal Instant? OwnClash()
    {
        for (var next = 1; next < Lessons.Count; next++)
        {
            if (Lessons[next].StartsAt < Lessons[next - 1].EndsAt)
                return Lessons[next].StartsAt;
        }
        return null;
    }
}
