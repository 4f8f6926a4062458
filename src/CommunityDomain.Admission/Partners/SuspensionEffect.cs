namespace CommunityDomain.Admission;

/// <summary>What a suspension means for the agreements that are running.</summary>
public enum SuspensionEffect
{
    /// <summary>They run on under supervision.</summary>
    Continue,

    /// <summary>They rest; nothing falls due.</summary>
    Pause,

    /// <summary>Somebody else takes them over.</summary>
    HandOver,
}
