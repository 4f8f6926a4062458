namespace CommunityDomain.Admission;

/// <summary>What the community thinks of an application.</summary>
/// <param name="For">How many residents or representatives were for it.</param>
/// <param name="Against">How many were against it.</param>
/// <param name="Summary">What they said, without names.</param>
public sealed record CommunityOpinion(int For, int Against, string Summary);
