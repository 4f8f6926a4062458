using CommunityDomain.Points;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates what members do at the counter of <see cref="RewardCounter.Noodles"/>: they race for the last piece, come too late, give back.</summary>
public static class RedemptionStories
{
    /// <summary>How many members take part: what <see cref="RewardCounter.Open"/> opens with unless told.</summary>
    public const int Members = 3;

    /// <summary>Steps: half of them reserve; waits of nothing, a second, the hold's last second and its end.</summary>
    public static Gen<RedemptionStep> Steps { get; } =
        from verb in Gen.Frequency(
            (4, Gen.Constant<RedemptionVerb?>(null)), (2, Gen.Constant<RedemptionVerb?>(RedemptionVerb.Fulfil)),
            (3, Gen.Elements<RedemptionVerb?>(RedemptionVerb.Release, RedemptionVerb.Expire, RedemptionVerb.Refund)))
        from member in Gen.Choose(0, Members - 1)
        from which in Gen.Choose(0, 5)
        from seconds in Gen.Elements(0, 0, 1, RewardCounter.Noodles.HeldForSeconds - 1, RewardCounter.Noodles.HeldForSeconds)
        select new RedemptionStep(verb, member, which, Duration.FromSeconds(seconds));

    /// <summary>Stories; shrunk by leaving steps out.</summary>
    public static Arbitrary<ValueList<RedemptionStep>> Stories { get; } = Arb.From(
        Steps.ListOf().Select(steps => steps.ToValueList()),
        story => Enumerable.Range(0, story.Count).Select(left => story.Where((_, i) => i != left).ToValueList()));
}
