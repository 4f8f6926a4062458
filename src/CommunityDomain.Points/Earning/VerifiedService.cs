using NodaTime;

namespace CommunityDomain.Points;

/// <summary>A service of one person whose minutes somebody vouches for: what points are counted from.</summary>
/// <param name="Id">Its id: counted once under it.</param>
/// <param name="Person">Who served.</param>
/// <param name="Activity">The activity, by which caps are counted.</param>
/// <param name="ActivityKind">The kind of activity, for example <c>traffic-guidance</c>, by which rates differ; may be empty.</param>
/// <param name="Day">The local day of service.</param>
/// <param name="Served">From when to when.</param>
/// <param name="Minutes">Whole minutes that count, from 0: without breaks.</param>
public sealed record VerifiedService(
    VerifiedServiceId Id, PersonId Person, UInt128 Activity, string ActivityKind, LocalDate Day, Interval Served, int Minutes)
{
    /// <summary>On what terms he served.</summary>
    public ServiceEngagement Engagement { get; init; }

    /// <summary>How well it is evidenced.</summary>
    public ServiceEvidence Evidence { get; init; }

    /// <summary>What makes it worth more.</summary>
    public ServiceTraits Traits { get; init; }

    /// <summary>Who attested it; <c>null</c> for nobody.</summary>
    public PersonId? AttestedBy { get; init; }

    /// <summary>Whether it was entered after the working days that the law gives; <c>null</c> when nobody knows.</summary>
    public bool? IsLateEntry { get; init; }
}
