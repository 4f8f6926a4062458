using NodaTime;

namespace CommunityDomain.Admission;

internal static class Bases
{
    /// <summary>A statute's basis as long as the figure is the statute's own; a host's other figure is a design, and says what it replaces.</summary>
    public static RuleBasis Statute(string citation, string chinese, bool isItsFigure, LocalDate? from = null, bool verified = true) =>
        isItsFigure
            ? RuleBasis.Statute(citation, from, verified, chinese)
            : HostsOwn(citation, chinese) with { EffectiveFrom = from };

    /// <summary>A practice's basis as long as the figure is the practice's own.</summary>
    public static RuleBasis Practice(string citation, string chinese, bool isItsFigure) =>
        isItsFigure ? RuleBasis.Practice(citation, chinese: chinese) : HostsOwn(citation, chinese);

    /// <summary>A design's basis as long as the figure is ours.</summary>
    public static RuleBasis Design(string reason, string chinese, bool isItsFigure) =>
        isItsFigure
            ? RuleBasis.Design(reason, chinese)
            : RuleBasis.Design($"the host's own figure, in place of ours ({reason})", $"使用单位自定数值，替代默认数值（{chinese}）");

    private static RuleBasis HostsOwn(string citation, string chinese) =>
        RuleBasis.Design($"the host's own figure, in place of that of {citation}", $"使用单位自定数值，替代{chinese}的数值");
}
