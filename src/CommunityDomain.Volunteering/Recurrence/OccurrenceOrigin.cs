namespace CommunityDomain.Volunteering;

/// <summary>Why there is an occurrence.</summary>
public enum OccurrenceOrigin
{
    /// <summary>The recurrence gave it.</summary>
    Rule,

    /// <summary>A holiday moved it.</summary>
    Moved,

    /// <summary>The day is a make-up workday.</summary>
    MakeUp,
}
