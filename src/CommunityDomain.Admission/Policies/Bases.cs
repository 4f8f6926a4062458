using NodaTime;

namespace CommunityDomain.Admission;

internal static class Bases
{
    /// <summary>A statute's basis as long as the figure is the statute's own; a host's other figure is a design, and says what it replaces.</summary>
    public static RuleBasis Statute(string citation, bool isItsFigure, LocalDate? from = null, bool verified = true) =>
        isItsFigure
            ? RuleBasis.Statute(citation, from, verified)
            : RuleBasis.Design($"the host's own figure, in place of that of {citation}") with { EffectiveFrom = from };

    /// <summary>A practice's basis as long as the figure is the practice's own.</summary>
    public static RuleBasis Practice(string citation, bool isItsFigure) =>
        isItsFigure ? RuleBasis.Practice(citation) : RuleBasis.Design($"the host's own figure, in place of that of {citation}");
}
