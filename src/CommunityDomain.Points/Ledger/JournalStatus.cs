namespace CommunityDomain.Points;

/// <summary>What became of an append to a journal.</summary>
public enum JournalStatus : byte
{
    /// <summary>Appended, and as durable as the journal promises.</summary>
    Appended,

    /// <summary>No room: the journal is as it was.</summary>
    Full,

    /// <summary>Not written: the journal is as it was, or takes no more until it is opened again.</summary>
    Failed,
}
