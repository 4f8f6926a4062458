namespace CommunityDomain;

/// <summary>The levels of the tree of communities, the widest first. <c>default</c> is the city.</summary>
public enum CommunityLevel
{
    /// <summary>市.</summary>
    City,

    /// <summary>乡镇（街道）.</summary>
    TownOrSubdistrict,

    /// <summary>社区（村）.</summary>
    Community,

    /// <summary>网格.</summary>
    Grid,
}
