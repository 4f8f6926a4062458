using System.Diagnostics;

namespace CommunityDomain.Benchmarks;

/// <summary>One run of one area's scorecards: the volumes, the notes, and the budget that its peers share.</summary>
/// <param name="size">How much to measure.</param>
public sealed class ScorecardRun(RunSize size)
{
    private static readonly TimeSpan PeerFloor = TimeSpan.FromSeconds(20), PeersInAll = TimeSpan.FromSeconds(60), PeerInSmoke = TimeSpan.FromMilliseconds(500);
    private TimeSpan _spentByPeers;

    /// <summary>How much to measure.</summary>
    public RunSize Size { get; } = size;

    /// <summary>The volume for this run.</summary>
    /// <param name="normal">For an area within five minutes.</param>
    /// <param name="smoke">To see that it works, well within a second.</param>
    /// <param name="full">Without a limit; as <paramref name="normal"/> unless given.</param>
    public int Volume(int normal, int smoke, int? full = null) => Size switch
    {
        RunSize.Smoke => smoke,
        RunSize.Full => full ?? normal,
        _ => normal,
    };

    /// <summary>Says something that is not a figure: on the error stream, so that the figures stay a clean table.</summary>
    public static void Note(string text) => Console.Error.WriteLine("# " + text);

    /// <summary>Runs a peer within its budget: at most ten times our time or 20 s, whichever is more, and 60 s for all peers of the area.</summary>
    /// <param name="ours">How long our own took for the same.</param>
    /// <param name="peer">Does work until it is done or the time is up, and returns how much it did: rates are taken from that.</param>
    /// <param name="atMost">Less than the rule allows, to leave something for the peers that follow; as much as it allows unless given.</param>
    /// <returns>How much the peer did, in how long.</returns>
    public PeerOutcome Peer(TimeSpan ours, Func<PeerLimit, double> peer, TimeSpan? atMost = null)
    {
        var limit = Size switch
        {
            RunSize.Smoke => PeerInSmoke,
            RunSize.Full => Timeout.InfiniteTimeSpan,
            _ => Least(Least(Most(ours * 10, PeerFloor), atMost ?? TimeSpan.MaxValue), PeersInAll - _spentByPeers),
        };
        if (Size == RunSize.Normal && limit <= TimeSpan.Zero)
            return new PeerOutcome(double.NaN, TimeSpan.Zero);
        var clock = Stopwatch.StartNew();
        var done = peer(new PeerLimit(limit));
        _spentByPeers += clock.Elapsed;
        return new PeerOutcome(done, clock.Elapsed);
    }

    private static TimeSpan Least(TimeSpan one, TimeSpan two) => one < two ? one : two;

    private static TimeSpan Most(TimeSpan one, TimeSpan two) => one > two ? one : two;
}
