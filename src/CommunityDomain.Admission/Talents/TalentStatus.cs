namespace CommunityDomain.Admission;

/// <summary>Where a talent listing stands.</summary>
public enum TalentStatus
{
    /// <summary>On the roll.</summary>
    Listed,

    /// <summary>Put forward for a selection.</summary>
    Nominated,

    /// <summary>Selected.</summary>
    Selected,

    /// <summary>Taken off the roll by the person.</summary>
    Withdrawn,

    /// <summary>The term is over; derived from dates, never stored.</summary>
    Expired,
}
