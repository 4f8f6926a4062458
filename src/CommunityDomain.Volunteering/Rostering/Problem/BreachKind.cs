namespace CommunityDomain.Volunteering;

/// <summary>In what way a roster or a wish breaks the rules of rostering.</summary>
public enum BreachKind
{
    /// <summary>Two shifts at once. The default.</summary>
    Overlap,

    /// <summary>Too little rest between two shifts.</summary>
    Rest,

    /// <summary>Too little time for the way between two shifts.</summary>
    Travel,

    /// <summary>A forbidden succession of kinds on two days.</summary>
    Succession,

    /// <summary>More than a personal limit allows.</summary>
    Limit,

    /// <summary>Too many days in a row.</summary>
    Row,

    /// <summary>The volunteer may not take the shift.</summary>
    NotEligible,

    /// <summary>More people than the shift's maximum.</summary>
    OverMaximum,

    /// <summary>Two people on one shift who are to be kept apart.</summary>
    NotApart,

    /// <summary>A fixed assignment is missing.</summary>
    FixedMissing,

    /// <summary>An assignment appears twice.</summary>
    Repeated,

    /// <summary>The problem has no such volunteer or shift.</summary>
    Unknown,
}
