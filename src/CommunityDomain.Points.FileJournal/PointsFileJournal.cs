using FluentResults;

namespace CommunityDomain.Points.FileJournal;

/// <summary>A journal of the points ledger in one file: each batch is one write and one flush, and what was acknowledged is there after a crash.</summary>
/// <remarks>
/// The file is a plain sequence of the ledger's frames. Opening it reads every frame: an interrupted write at the end is cut off, anything
/// else that is not as it was written is refused with its offset. One journal has a file open at a time. Not safe for concurrent use.
/// </remarks>
public sealed class PointsFileJournal : ILedgerJournal, IDisposable
{
    private const int DiskFullOnUnix = 28;
    private const int DiskFullOnWindows = unchecked((int)0x8007_0070);
    private const int HandleDiskFullOnWindows = unchecked((int)0x8007_0027);
    private readonly JournalFile _file;
    private readonly FileJournalOptions _options;
    private bool _isBroken;

    private PointsFileJournal(JournalFile file, FileJournalOptions options)
    {
        (_file, _options) = (file, options);
        Length = file.Length;
    }

    /// <inheritdoc/>
    public long Length { get; private set; }

    /// <summary>How many bytes of an interrupted write were cut off when the journal was opened.</summary>
    public long CutOff { get; private set; }

    /// <summary>Opens a journal, or begins one when there is no file.</summary>
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="options">How it writes; the durable way unless given.</param>
    /// <returns>The journal, or <c>points.journal-in-use</c> when another journal has the file open, <c>points.journal-unreadable</c> with fault,
    /// offset and record when the file is damaged, <c>points.journal-file-failed</c> when the file cannot be opened, read or cut.</returns>
    /// <remarks>Takes time linear in the file.</remarks>
    public static Result<PointsFileJournal> Open(string path, FileJournalOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        DiskFile? file = null;
        try
        {
            file = new DiskFile(path);
            var opened = Open(file, options ?? new(), path);
            file = null;
            return opened;
        }
        catch (IOException failure) when (IsInUse(failure))
        {
            return Result.Fail<PointsFileJournal>(new FileJournalErrors.JournalInUse(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Result.Fail<PointsFileJournal>(new FileJournalErrors.JournalFileFailed(path, failure.Message));
        }
        finally
        {
            file?.Dispose();
        }
    }

    internal static Result<PointsFileJournal> Open(JournalFile file, FileJournalOptions options, string path)
    {
        PointsFileJournal? journal = null;
        try
        {
            journal = new PointsFileJournal(file, options);
            if (journal.Recover() is { } damage)
                return Result.Fail<PointsFileJournal>(damage);
            var opened = Result.Ok(journal);
            journal = null;
            return opened;
        }
        catch (IOException failure)
        {
            return Result.Fail<PointsFileJournal>(new FileJournalErrors.JournalFileFailed(path, failure.Message));
        }
        finally
        {
            journal?.Dispose();
        }
    }

    private PointsErrors.JournalUnreadable? Recover()
    {
        var scan = LedgerAudit.Scan(this);
        if (scan.Fault is not (FrameFault.None or FrameFault.Torn))
            return new PointsErrors.JournalUnreadable(scan.Fault, scan.Offset, scan.Sequence);
        if (scan.Offset == Length)
            return null;
        _file.Truncate(scan.Offset);
        _file.Flush();
        (CutOff, Length) = (Length - scan.Offset, scan.Offset);
        return null;
    }

    /// <inheritdoc/>
    public JournalStatus Append(ReadOnlySpan<byte> frame)
    {
        if (_isBroken)
            return JournalStatus.Failed;
        try
        {
            _file.Write(Length, frame);
            if (_options.FlushToDisk)
                _file.Flush();
            Length += frame.Length;
            return JournalStatus.Appended;
        }
        catch (IOException failure)
        {
            TakeBack();
            return IsFull(failure) ? JournalStatus.Full : JournalStatus.Failed;
        }
        catch (ObjectDisposedException)
        {
            return JournalStatus.Failed;
        }
    }

    /// <inheritdoc/>
    public int Read(long position, Span<byte> destination) => _file.Read(position, destination[..(int)Math.Clamp(Length - position, 0, destination.Length)]);

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Dispose();

    // A half-written frame must not stay before the next one. Where it cannot be cut off, nothing more is taken until the file is opened again.
    private void TakeBack()
    {
        try
        {
            _file.Truncate(Length);
            _file.Flush();
        }
        catch (IOException)
        {
            _isBroken = true;
        }
    }

    private static bool IsFull(IOException failure) =>
        failure.HResult is DiskFullOnUnix or DiskFullOnWindows or HandleDiskFullOnWindows;

    // A sharing violation: 32 and 33 on Windows, EAGAIN elsewhere.
    private static bool IsInUse(IOException failure) => (failure.HResult & 0xFFFF) is 32 or 33 or 11 or 35;
}
