namespace CommunityDomain.Admission;

/// <summary>A project's place in the ranking.</summary>
/// <param name="Rank">Its rank within its track, from 1; no two projects share one.</param>
/// <param name="Project">The project.</param>
/// <param name="Mean">The trimmed mean of its weighted totals, from 0 to 100, to four decimal digits.</param>
/// <param name="Counted">How many judges' totals were counted.</param>
public sealed record RankedProject(int Rank, GrantProjectId Project, decimal Mean, int Counted);
