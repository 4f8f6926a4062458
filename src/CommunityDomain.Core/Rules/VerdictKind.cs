namespace CommunityDomain;

/// <summary>What a rule found.</summary>
public enum VerdictKind
{
    /// <summary>The rule does not concern these facts, or does not hold on the date.</summary>
    NotApplicable,

    /// <summary>The rule is kept.</summary>
    Pass,

    /// <summary>The rule is broken.</summary>
    Fail,

    /// <summary>The rule is broken, and somebody waived it in writing.</summary>
    Waived,

    /// <summary>A fact is missing; it has to be asked for.</summary>
    Unknown,
}
