using Microsoft.Win32.SafeHandles;

namespace CommunityDomain.Points.FileJournal;

/// <summary>A file of the operating system, open for one writer alone.</summary>
internal sealed class DiskFile(string path) : JournalFile
{
    private readonly SafeFileHandle _handle = File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    public override long Length => RandomAccess.GetLength(_handle);

    public override int Read(long position, Span<byte> destination)
    {
        var total = 0;
        while (total < destination.Length)
        {
            var read = RandomAccess.Read(_handle, destination[total..], position + total);
            if (read == 0)
                break;
            total += read;
        }
        return total;
    }

    public override void Write(long position, ReadOnlySpan<byte> bytes) => RandomAccess.Write(_handle, bytes, position);

    public override void Flush() => RandomAccess.FlushToDisk(_handle);

    public override void Truncate(long length) => RandomAccess.SetLength(_handle, length);

    public override void Dispose() => _handle.Dispose();
}
