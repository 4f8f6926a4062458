using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Points.Tests;

public sealed class RewardTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 4, 0, 0);
    private static readonly LocalDate Today = new(2024, 3, 4);
    private static readonly Actor Shop = new(new(90), Role.Sponsor);

    private static readonly RewardTerms Terms = new(
        "Noodles", RewardKind.Coupon, Price: 30, new PartyId(70), Now, Now + Duration.FromDays(90), HeldForSeconds: 900, RewardLimit.OnceAQuarter);

    [Fact]
    public void Draft_with_several_faults_names_all_of_them()
    {
        var terms = Terms with { Title = " ", Price = 0, Sponsor = default, AvailableUntil = Now, HeldForSeconds = 0, Limit = new(0, LimitPeriod.Ever), UnlockMinutes = -1 };

        Assert.Equal(
            ["core.empty", "core.empty", "core.empty", "core.empty", "core.out-of-range", "core.out-of-range", "core.out-of-range", "core.out-of-range", "points.window-reversed"],
            Reward.Draft(default, default, terms, Shop, Now).Errors.Cast<DomainError>().Select(error => error.Code));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reward.Draft(new(1), new(2), Terms with { Kind = (RewardKind)9 }, Shop, Now));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reward.Draft(new(1), new(2), Terms with { Limit = new(1, (LimitPeriod)9) }, Shop, Now));
    }

    // Regression: of a shown character only the low byte was compared, so that other letters passed for those of the code.
    [Fact]
    public void Coupon_code_in_other_letters_is_wrong()
    {
        var key = new byte[16];
        var code = CouponCode.Of(new(1), key).Text!;

        Assert.True(CouponCode.Verify(code, new(1), key).IsSuccess);
        for (var i = 0; i < code.Length; i++)
        {
            var shown = code.ToCharArray();
            shown[i] += (char)0x4E00;
            Assert.True(CouponCode.Verify(shown, new(1), key).IsFailed);
        }
    }

    [Fact]
    public void Reward_is_available_from_its_window_inclusive_to_its_end_exclusive_while_offered()
    {
        var offered = Reward.Draft(new(1), new(2), Terms, Shop, Now).Value.Offer(Today, Shop, Now).Value;

        Assert.False(offered.IsAvailableAt(Now - Duration.Epsilon));
        Assert.True(offered.IsAvailableAt(Now));
        Assert.True(offered.IsAvailableAt(Terms.AvailableUntil - Duration.Epsilon));
        Assert.False(offered.IsAvailableAt(Terms.AvailableUntil));
        Assert.False(offered.Suspend("stock-taking", Shop, Now).Value.IsAvailableAt(Now));
    }

    [Property]
    public Property Any_sequence_of_verbs_moves_as_the_table_says() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 4).ListOf()),
        verbs =>
        {
            var reward = Reward.Draft(new(1), new(2), Terms, Shop, Now).Value;
            var now = Now;
            foreach (var verb in verbs.Select(number => (RewardVerb)number))
            {
                now += Duration.FromHours(1);
                var before = reward.Status;
                var result = AggregateLaws.VerbsDoNotMutate(reward, one => Try(one, verb, now));
                Assert.Equal(Reward.Lifecycle.Legal(before).Contains(verb), result.IsSuccess);
                if (result.IsSuccess)
                    Assert.True(Reward.Lifecycle.Allows(before, verb, result.Value.Status));
                else
                    Assert.True(result.HasError<CoreErrors.IllegalVerb>());
                reward = result.IsSuccess ? result.Value : reward;
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(reward);
        });

    private static Result<Reward> Try(Reward reward, RewardVerb verb, Instant now) => verb switch
    {
        RewardVerb.Offer => reward.Offer(Today, Shop, now),
        RewardVerb.Stock => reward.Stock(3, Shop, now),
        RewardVerb.Suspend => reward.Suspend("stock-taking", Shop, now),
        RewardVerb.Resume => reward.Resume(Today, Shop, now),
        _ => reward.Withdraw("no more", Shop, now),
    };

    [Property]
    public Property Coupon_code_is_right_for_its_redemption_and_key_alone() => Prop.ForAll(
        Arb.From(Gen.Choose(1, int.MaxValue)),
        number =>
        {
            byte[] key = [.. Enumerable.Range(0, 32).Select(i => (byte)(i * 7))];
            byte[] other = [.. key.Select(one => (byte)(one ^ 1))];
            var redemption = new RedemptionId((UInt128)number);
            var code = CouponCode.Of(redemption, key).Text!;
            Assert.Matches("^[0-9A-HJKMNP-TV-Z]{16}$", code);
            Assert.True(CouponCode.Verify(code, redemption, key).IsSuccess);
            Assert.True(CouponCode.Verify(code.ToLowerInvariant(), redemption, key).IsSuccess);
            Assert.True(CouponCode.Verify(code, new(redemption.Value + 1), key).IsFailed);
            Assert.True(CouponCode.Verify(code, redemption, other).IsFailed);
            Assert.True(CouponCode.Verify(code.AsSpan(0, 15), redemption, key).IsFailed);
            Assert.True(CouponCode.Verify(code + "0", redemption, key).IsFailed);
            Assert.Throws<ArgumentException>(() => CouponCode.Of(redemption, key.AsSpan(0, 15)));
        });
}
