using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace CommunityDomain.Points;

/// <summary>Asks the processor for a line of memory that will be needed soon, without waiting for it.</summary>
internal static class Prefetch
{
    /// <summary>Asks for the line where <paramref name="item"/> stands; nothing where the processor has no such request.</summary>
    /// <remarks>Should the collector move the object meanwhile, the wrong line is loaded and nothing else happens.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Line<T>(ref readonly T item)
    {
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AsRef(in item)));
    }
}
