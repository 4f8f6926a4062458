namespace CommunityDomain.Partnerships;

/// <summary>What users of the service said.</summary>
/// <param name="Asked">How many were asked, from 1.</param>
/// <param name="Content">How many were content.</param>
/// <param name="Evidence">Where that can be seen.</param>
public sealed record UsersOpinion(int Asked, int Content, string Evidence);
