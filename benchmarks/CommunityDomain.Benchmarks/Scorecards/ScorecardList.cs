using CommunityDomain.Benchmarks.Admission;
using CommunityDomain.Benchmarks.Partnerships;
using CommunityDomain.Benchmarks.Points;
using CommunityDomain.Benchmarks.Volunteering;

namespace CommunityDomain.Benchmarks;

/// <summary>All scorecards, by area, in the order in which they run.</summary>
public static class ScorecardList
{
    /// <summary>The areas by which scorecards are run; <c>all</c> runs every one.</summary>
    public static IReadOnlyList<string> Areas { get; } = ["admission", "points", "volunteering", "partnerships"];

    /// <summary>One line for each scorecard.</summary>
    public static IReadOnlyList<IScorecard> All { get; } =
    [
        new AdmissionScorecard(),
        new LedgerScorecard(),
        new DurableScorecard(),
        new RosterScorecard(),
        new RecurrenceScorecard(),
        new ScreeningScorecard(),
        new StatisticsScorecard(),
        new AssignmentScorecard(),
        new StableMatchingScorecard(),
        new MatchRoundScorecard(),
    ];
}
