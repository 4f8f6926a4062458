namespace CommunityDomain.Partnerships;

/// <summary>How often something stood in the way of an entry.</summary>
/// <param name="Reason">What.</param>
/// <param name="Entries">With how many entries of the other side.</param>
public sealed record MissCount(MissReason Reason, int Entries);
