namespace CommunityDomain.Admission;

/// <summary>A judge who steps back from one project.</summary>
/// <param name="Judge">The judge.</param>
/// <param name="Project">The project.</param>
public readonly record struct GrantRecusal(PersonId Judge, GrantProjectId Project);
