namespace CommunityDomain.Admission;

/// <summary>What can be done with a grant round.</summary>
public enum GrantRoundVerb
{
    /// <summary>Take projects.</summary>
    Open,

    /// <summary>Hand in a project.</summary>
    SubmitProject,

    /// <summary>Judge which projects may take part.</summary>
    Screen,

    /// <summary>Choose the shortlist and show it.</summary>
    Shortlist,

    /// <summary>Strike a project after an objection that was upheld.</summary>
    Strike,

    /// <summary>Begin the roadshow.</summary>
    BeginRoadshow,

    /// <summary>Declare that a judge has to step back from a project.</summary>
    Recuse,

    /// <summary>Score a project.</summary>
    Score,

    /// <summary>Rank the projects.</summary>
    Rank,

    /// <summary>Show the awards to the public.</summary>
    PublishAwards,

    /// <summary>Agree on the awards.</summary>
    Agree,

    /// <summary>Pay a tranche.</summary>
    PayTranche,

    /// <summary>Accept the midterm reports.</summary>
    AcceptMidterm,

    /// <summary>Accept the final reports.</summary>
    AcceptFinal,

    /// <summary>Close the round.</summary>
    Close,

    /// <summary>Call it off.</summary>
    Cancel,
}
