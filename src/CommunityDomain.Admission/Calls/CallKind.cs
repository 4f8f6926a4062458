namespace CommunityDomain.Admission;

/// <summary>Whom a recruitment call invites.</summary>
public enum CallKind
{
    /// <summary>Partners (招募令): teams and organisations.</summary>
    Partner,

    /// <summary>Talents (聚贤榜): persons for the talent roll.</summary>
    Talent,
}
