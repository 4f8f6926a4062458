namespace CommunityDomain.Points.FileJournal;

/// <summary>The file beneath a journal, as narrow as the journal needs it, so that tests can make it fail.</summary>
internal abstract class JournalFile : IDisposable
{
    public abstract long Length { get; }

    public abstract int Read(long position, Span<byte> destination);

    /// <summary>Writes all of it, or throws <see cref="IOException"/>.</summary>
    public abstract void Write(long position, ReadOnlySpan<byte> bytes);

    /// <summary>Makes what was written durable.</summary>
    public abstract void Flush();

    public abstract void Truncate(long length);

    public abstract void Dispose();
}
