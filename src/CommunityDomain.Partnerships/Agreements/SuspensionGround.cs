namespace CommunityDomain.Partnerships;

/// <summary>Why an agreement rests.</summary>
public enum SuspensionGround
{
    /// <summary>All parties agree.</summary>
    Consent,

    /// <summary>A challenge or complaint is being decided.</summary>
    Challenge,

    /// <summary>Somebody's safety.</summary>
    Safety,

    /// <summary>A party's standing is being examined.</summary>
    Standing,
}
