namespace CommunityDomain.Volunteering;

/// <summary>How somebody checked in or out.</summary>
public enum CheckMethod
{
    /// <summary>An organiser said so.</summary>
    Attestor,

    /// <summary>The volunteer scanned or typed the code of the place.</summary>
    Code,

    /// <summary>A device or another system reported it.</summary>
    System,
}
