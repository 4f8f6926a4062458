namespace CommunityDomain.Benchmarks;

/// <summary>Figures of one area, measured and held against what its issue asks for. One class per scenario, in the area's folder, listed in <see cref="ScorecardList"/>.</summary>
public interface IScorecard
{
    /// <summary>The area under which it is run: one of <see cref="ScorecardList.Areas"/>.</summary>
    string Area { get; }

    /// <summary>Measures; each figure is printed as soon as it is there.</summary>
    /// <param name="run">How much may be done, and the budget of peers.</param>
    IEnumerable<Figure> Measure(ScorecardRun run);
}
