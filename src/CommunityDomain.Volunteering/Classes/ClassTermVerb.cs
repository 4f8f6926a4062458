namespace CommunityDomain.Volunteering;

/// <summary>What can be done with a term of classes.</summary>
public enum ClassTermVerb
{
    /// <summary>Add a class, change its places or its lessons.</summary>
    Arrange,

    /// <summary>Say a pupil's wishes.</summary>
    Wish,

    /// <summary>Allot the places in a declared order.</summary>
    Allot,

    /// <summary>Enrol a pupil where a place is left.</summary>
    Enrol,

    /// <summary>Take a pupil out of a class.</summary>
    Leave,

    /// <summary>End the enrolment.</summary>
    Close,
}
