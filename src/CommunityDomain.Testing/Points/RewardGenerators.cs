using CommunityDomain.Points;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates rewards' terms that <see cref="Reward.Draft"/> accepts: prices, limits, holds and windows often at their least.</summary>
public static class RewardGenerators
{
    /// <summary>The instant at which every generated reward is available: 4 March 2024, 8 o'clock in Shanghai.</summary>
    public static Instant Now { get; } = Instant.FromUtc(2024, 3, 4, 0, 0);

    /// <summary>The document that every generated right is allowed by; it holds for the year 2024.</summary>
    public static LegalBasis Document { get; } = new("Education bureau", "2024-11", new(2024, 1, 1), new(2024, 12, 31));

    /// <summary>Limits: often one, in every period.</summary>
    public static Gen<RewardLimit> Limits { get; } =
        from count in Gen.Frequency((3, Gen.Constant(1)), (3, Gen.Choose(2, 5)), (1, Gen.Constant(int.MaxValue)))
        from period in Gen.Elements(Enum.GetValues<LimitPeriod>())
        select new RewardLimit(count, period);

    /// <summary>Terms of every kind; a right has its document. Available at <see cref="Now"/>, often from or until just then.</summary>
    public static Gen<RewardTerms> Valid { get; } =
        from kind in Gen.Elements(Enum.GetValues<RewardKind>())
        from price in Gen.Frequency((4, Gen.Choose(1, 100).Select(n => (long)n)), (2, Gen.Constant(1L)), (1, Gen.Constant(long.MaxValue)))
        from sponsor in Gen.Choose(1, 3)
        from before in Gen.Elements(Duration.Zero, Duration.Epsilon, Duration.FromDays(30))
        from after in Gen.Elements(Duration.Epsilon, Duration.FromSeconds(1), Duration.FromDays(90))
        from held in Gen.Frequency((3, Gen.Choose(1, 3600)), (1, Gen.Elements(1, 900, int.MaxValue)))
        from limit in Limits
        from unlock in Gen.Frequency((3, Gen.Constant(0L)), (2, Gen.Elements(1L, 600, 6000)))
        select new RewardTerms($"{kind} at {price}", kind, price, new PartyId((UInt128)sponsor), Now - before, Now + after, held, limit)
        {
            UnlockMinutes = unlock,
            LegalBasis = kind == RewardKind.Right ? Document : null,
        };

    /// <summary>Terms; shrunk to a coupon of one point, one to a person, for 90 days, without a threshold: one property at a time.</summary>
    public static Arbitrary<RewardTerms> Terms { get; } = Arb.From(Valid, Shrink);

    private static IEnumerable<RewardTerms> Shrink(RewardTerms terms)
    {
        var plain = new RewardTerms("a coupon", RewardKind.Coupon, 1, new PartyId(1), Now, Now + Duration.FromDays(90), 900, new(1, LimitPeriod.Ever));
        RewardTerms[] simpler =
        [
            terms with { Title = plain.Title }, terms with { Kind = plain.Kind, LegalBasis = null }, terms with { Price = plain.Price },
            terms with { Sponsor = plain.Sponsor }, terms with { AvailableFrom = plain.AvailableFrom, AvailableUntil = plain.AvailableUntil },
            terms with { HeldForSeconds = plain.HeldForSeconds }, terms with { Limit = plain.Limit }, terms with { UnlockMinutes = 0 },
        ];
        return simpler.Where(one => one != terms);
    }
}
