namespace CommunityDomain.Admission;

/// <summary>Where a grant round stands.</summary>
public enum GrantRoundStatus
{
    /// <summary>Announced; not open yet.</summary>
    Announced,

    /// <summary>Takes projects.</summary>
    Open,

    /// <summary>Each project was looked at: may it take part?</summary>
    Screened,

    /// <summary>The shortlist is shown to the public.</summary>
    Shortlisted,

    /// <summary>Projects present themselves and judges score.</summary>
    Roadshow,

    /// <summary>The ranking stands.</summary>
    Ranked,

    /// <summary>The awards are shown to the public.</summary>
    Notice,

    /// <summary>The awards are agreed; the first tranche can be paid.</summary>
    Agreed,

    /// <summary>The midterm reports are accepted.</summary>
    Midterm,

    /// <summary>The final reports are accepted.</summary>
    Final,

    /// <summary>Over.</summary>
    Closed,

    /// <summary>Called off.</summary>
    Cancelled,
}
