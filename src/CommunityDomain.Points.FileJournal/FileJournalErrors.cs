namespace CommunityDomain.Points.FileJournal;

/// <summary>The refusals of the file journal.</summary>
public static class FileJournalErrors
{
    /// <summary><c>points.journal-in-use</c>: another journal has the file open.</summary>
    /// <param name="path">The file.</param>
    public sealed class JournalInUse(string path) : DomainError(FileJournalTexts.Catalogue, "points.journal-in-use", ("Path", path))
    {
        /// <summary>The file.</summary>
        public string Path { get; } = path;
    }

    /// <summary><c>points.journal-file-failed</c>: the file cannot be opened, read or cut.</summary>
    /// <param name="path">The file.</param>
    /// <param name="reason">What the operating system says.</param>
    public sealed class JournalFileFailed(string path, string reason)
        : DomainError(FileJournalTexts.Catalogue, "points.journal-file-failed", ("Path", path), ("Reason", reason))
    {
        /// <summary>The file.</summary>
        public string Path { get; } = path;

        /// <summary>What the operating system says.</summary>
        public string Reason { get; } = reason;
    }
}
