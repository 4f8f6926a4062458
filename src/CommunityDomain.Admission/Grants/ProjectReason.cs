namespace CommunityDomain.Admission;

/// <summary>A project, and why something happened to it.</summary>
/// <param name="Project">The project.</param>
/// <param name="Reason">Why.</param>
public sealed record ProjectReason(GrantProjectId Project, string Reason);
