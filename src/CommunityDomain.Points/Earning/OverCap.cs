namespace CommunityDomain.Points;

/// <summary>What becomes of points over a cap.</summary>
public enum OverCap
{
    /// <summary>They are not given.</summary>
    Refuse = 0,

    /// <summary>They go to the programme's donation account.</summary>
    Donate = 1,
}
