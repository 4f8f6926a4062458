namespace CommunityDomain.Volunteering;

/// <summary>What a personal limit counts.</summary>
public enum LimitUnit
{
    /// <summary>Shifts (班次). The default.</summary>
    Shifts,

    /// <summary>Minutes of service.</summary>
    Minutes,

    /// <summary>Days on which a shift begins.</summary>
    Days,

    /// <summary>Weekends on whose Saturday or Sunday a shift begins.</summary>
    Weekends,
}
