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
    /// <remarks>The day before the one of the same number. Where the last month has no such day, its last day (民法典 art. 202): a year from
    /// 29 February ends on the 28th.</remarks>
    public LocalDate LatestEnd(LocalDate start, bool needIsStable)
    {
        var months = needIsStable ? LongestWhenStable : Longest;
        return LocalDate.Max(start.PlusMonths(months).PlusDays(-1), start.PlusDays(-1).PlusMonths(months));
    }
}
