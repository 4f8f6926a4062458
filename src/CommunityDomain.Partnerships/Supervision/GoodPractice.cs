namespace CommunityDomain.Partnerships;

/// <summary>Good practice that is promoted.</summary>
/// <param name="Title">What it is called; not empty.</param>
/// <param name="Community">Where it was tried.</param>
/// <param name="Scope">In which scenario and mode.</param>
/// <param name="Evidence">Where it can be seen; not empty.</param>
public sealed record GoodPractice(string Title, CommunityId Community, PartnershipScope Scope, string Evidence);
