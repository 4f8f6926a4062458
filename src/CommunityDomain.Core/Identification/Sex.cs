namespace CommunityDomain;

/// <summary>Sex as an identity number records it (性别, GB/T 2261.1).</summary>
public enum Sex
{
    /// <summary>Female (女).</summary>
    Female,

    /// <summary>Male (男).</summary>
    Male,
}
