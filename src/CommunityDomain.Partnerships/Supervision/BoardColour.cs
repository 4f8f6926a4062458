namespace CommunityDomain.Partnerships;

/// <summary>The two boards (红黑榜).</summary>
public enum BoardColour
{
    /// <summary>Praise (红榜).</summary>
    Red,

    /// <summary>Blame (黑榜).</summary>
    Black,
}
