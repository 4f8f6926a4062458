using System.Text;
using FsCheck;

namespace CommunityDomain;

/// <summary>
/// Where the random cases of properties and generators begin. The same cases in every run, so that the gate's answer is the code's and not the
/// day's; other cases on demand.
/// </summary>
/// <remarks>
/// <c>COMMUNITYDOMAIN_PROPERTY_SEED</c>: a number gives other cases, <c>any</c> gives new ones in each run (a failure prints its seed).
/// <c>COMMUNITYDOMAIN_PROPERTY_CASES</c>: that many times the cases of each property.
/// </remarks>
internal static class PropertySeed
{
    private const ulong Gamma = 0x9E37_79B9_7F4A_7C15;

    public static int Times { get; } = int.Parse(Environment.GetEnvironmentVariable("COMMUNITYDOMAIN_PROPERTY_CASES") ?? "1");

    /// <summary>Gives the seed for a name, so that two properties don't see the same cases; null when any will do.</summary>
    public static ulong? Of(string name)
    {
        var asked = Environment.GetEnvironmentVariable("COMMUNITYDOMAIN_PROPERTY_SEED") ?? "0";
        if (asked == "any")
            return null;
        // FNV-1a: string.GetHashCode differs from run to run.
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var part in Encoding.UTF8.GetBytes(name))
            hash = unchecked((hash ^ part) * 0x100_0000_01B3);
        return unchecked(hash + (ulong.Parse(asked) * Gamma));
    }

    /// <summary>Gives the text that FsCheck replays from; null when any will do.</summary>
    public static string? Replay(string name) => Of(name) is { } seed ? $"{seed},{Gamma}" : null;

    /// <summary>Gives what a sample of a generator is drawn with.</summary>
    public static Rnd Rnd(string name) => new(Of(name) ?? (ulong)Random.Shared.NextInt64(), Gamma);
}
