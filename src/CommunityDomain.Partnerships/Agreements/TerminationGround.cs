namespace CommunityDomain.Partnerships;

/// <summary>Why an agreement ends before its time.</summary>
public enum TerminationGround
{
    /// <summary>All parties agree.</summary>
    Consent,

    /// <summary>A party broke it, and did not set it right.</summary>
    Breach,

    /// <summary>A party lost the legal form, the licence or the standing that the agreement needs.</summary>
    Standing,

    /// <summary>It can't be performed any more.</summary>
    Impossibility,

    /// <summary>It was never signed by all.</summary>
    NotSigned,
}
