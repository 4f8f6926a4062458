using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>How long an agreement may last.</summary>
/// <param name="Mode">The mode.</param>
/// <param name="Longest">The longest term in months, with all extensions.</param>
/// <param name="LongestWhenStable">The same where need and budget are stable.</param>
/// <param name="Basis">The source.</param>
public sealed record TermLimit(PartnershipMode Mode, int Longest, int LongestWhenStable, RuleBasis Basis)
{
    /// <summary>The latest last day of a term.</summary>
    /// <param name="start">Its first day.</param>
    /// <param name="needIsStable">Whether need and budget are stable.</param>
    public LocalDate LatestEnd(LocalDate start, bool needIsStable) =>
        start.PlusMonths(needIsStable ? LongestWhenStable : Longest).PlusDays(-1);
}
