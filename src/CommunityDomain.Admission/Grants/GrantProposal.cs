namespace CommunityDomain.Admission;

/// <summary>A project as it is handed in.</summary>
/// <param name="Id">Its id; an upgraded project has a new one and names its predecessor.</param>
/// <param name="Applicant">Who carries it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Costs">What it asks money for.</param>
/// <param name="Predecessor">The project of an earlier round or lower level that it grew from, else <c>null</c>.</param>
public sealed record GrantProposal(GrantProjectId Id, Applicant Applicant, string Title, ValueList<CostLine> Costs, GrantProjectId? Predecessor = null);
