namespace CommunityDomain.Volunteering;

/// <summary>The classes that a pupil would like, the dearest first.</summary>
/// <param name="Pupil">The pupil's pseudonym.</param>
/// <param name="Posts">The classes' duty posts, none twice.</param>
public sealed record ClassWishes(PersonId Pupil, ValueList<DutyPostId> Posts);
