using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A rectification notice (整改通知书), issued jointly.</summary>
/// <param name="Issuers">Who issues it: the community's body and the enforcement body, at least two.</param>
/// <param name="Enforcement">The enforcement body (执法部门) among them.</param>
/// <param name="Demand">What is to be set right.</param>
/// <param name="DueOn">The last day.</param>
public sealed record RectificationNotice(ValueList<PartyId> Issuers, PartyId Enforcement, string Demand, LocalDate DueOn);
