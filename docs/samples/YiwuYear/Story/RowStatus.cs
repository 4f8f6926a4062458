namespace CommunityDomain.Samples.YiwuYear;

/// <summary>How far a row of the story has come.</summary>
public enum RowStatus
{
    /// <summary>The library can't run it yet, or not all that its measure asks for was tried.</summary>
    NotYet,

    /// <summary>The library ran it in part; the reason says what is missing from its measure.</summary>
    Thin,

    /// <summary>The library ran it and met its measure.</summary>
    Run,
}
