namespace CommunityDomain.Points;

/// <summary>How a points programme (积分项目) keeps its accounts.</summary>
/// <param name="Id">The programme's id, not zero; every account's id is derived from it.</param>
public sealed record PointsProgrammeTerms(PointsProgrammeId Id)
{
    /// <summary>After how many months points expire, from 1; <c>null</c> for never. 36 unless given (practice of Huangshan). Hours never do.</summary>
    public int? ExpiryMonths { get; init; } = 36;

    /// <summary>The most points that a member may hold, from 0; <c>null</c> for no limit. What is over it goes to the donation account.</summary>
    public long? Ceiling { get; init; }
}
