namespace CommunityDomain.Partnerships;

/// <summary>Which register an entry stands in.</summary>
public enum EntrySide
{
    /// <summary>The demand register (项目需求库).</summary>
    Demand,

    /// <summary>The supply register (服务供给库).</summary>
    Supply,
}
