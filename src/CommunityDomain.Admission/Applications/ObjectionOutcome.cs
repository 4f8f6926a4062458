namespace CommunityDomain.Admission;

/// <summary>What became of an objection.</summary>
public enum ObjectionOutcome
{
    /// <summary>Being investigated.</summary>
    Open,

    /// <summary>Found without ground.</summary>
    Dismissed,

    /// <summary>Found right: the application is refused.</summary>
    Upheld,
}
