namespace CommunityDomain.Volunteering;

/// <summary>What becomes of make-up workdays (调休上班日).</summary>
public enum MakeUpPolicy
{
    /// <summary>They are like any other day.</summary>
    Keep,

    /// <summary>An occurrence on one falls out: the day is not a day off.</summary>
    Skip,

    /// <summary>Each of them is an occurrence too, at the time of the start: the day is worked.</summary>
    Add,
}
