namespace CommunityDomain.Volunteering;

/// <summary>How well the times of a service record are evidenced. Practice (Ruian): two tiers; what each is worth belongs to the points policy.</summary>
public enum EvidenceTier
{
    /// <summary>At one end at least the time is an organiser's word.</summary>
    Stated,

    /// <summary>Both times come from a code or a system.</summary>
    Recorded,
}
