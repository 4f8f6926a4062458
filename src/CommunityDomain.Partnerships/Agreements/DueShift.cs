namespace CommunityDomain.Partnerships;

/// <summary>What happens to a due date that is not worked.</summary>
public enum DueShift
{
    /// <summary>It stays.</summary>
    None,

    /// <summary>It moves to the next day that is worked.</summary>
    NextWorkday,
}
