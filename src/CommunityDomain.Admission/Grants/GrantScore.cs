namespace CommunityDomain.Admission;

/// <summary>One judge's scores of one project.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="Project">The project.</param>
/// <param name="Points">A score from 0 to 100 for each criterion, in their order.</param>
public sealed record GrantScore(PersonId Judge, GrantProjectId Project, ValueList<int> Points);
