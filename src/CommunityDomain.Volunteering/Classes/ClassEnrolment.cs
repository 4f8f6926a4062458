namespace CommunityDomain.Volunteering;

/// <summary>A pupil's place in a class.</summary>
/// <param name="Pupil">The pupil's pseudonym.</param>
/// <param name="Post">The class's duty post.</param>
public readonly record struct ClassEnrolment(PersonId Pupil, DutyPostId Post);
