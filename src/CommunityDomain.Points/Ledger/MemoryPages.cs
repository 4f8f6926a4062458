using System.Runtime.InteropServices;

namespace CommunityDomain.Points;

/// <summary>New memory is only given by the operating system when it is first written to, which costs more than a posting; room that is
/// reserved is therefore written to at once.</summary>
internal static class MemoryPages
{
    private const int PageSize = 4096;

    /// <summary>Writes a zero to each page of an array that holds nothing yet.</summary>
    public static void Touch<T>(T[] fresh)
        where T : struct
    {
        var bytes = MemoryMarshal.AsBytes(fresh.AsSpan());
        for (var i = 0; i < bytes.Length; i += PageSize)
            Volatile.Write(ref bytes[i], 0);
    }
}
