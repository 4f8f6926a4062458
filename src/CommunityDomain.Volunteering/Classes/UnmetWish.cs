namespace CommunityDomain.Volunteering;

/// <summary>A wish that the allotment could not meet, and why.</summary>
/// <param name="Pupil">The pupil's pseudonym.</param>
/// <param name="Post">The class's duty post.</param>
/// <param name="Because">The class, of those that he got, that meets at the same hour; <c>null</c> when no place was left.</param>
public sealed record UnmetWish(PersonId Pupil, DutyPostId Post, DutyPostId? Because);
