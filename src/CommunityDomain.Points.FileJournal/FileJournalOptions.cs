namespace CommunityDomain.Points.FileJournal;

/// <summary>How a file journal writes.</summary>
public sealed record FileJournalOptions
{
    /// <summary>Whether each append is flushed to the disk before it is acknowledged; <c>true</c> unless given.</summary>
    /// <remarks>Without it, what was acknowledged survives the end of the process and not that of the machine.</remarks>
    public bool FlushToDisk { get; init; } = true;
}
