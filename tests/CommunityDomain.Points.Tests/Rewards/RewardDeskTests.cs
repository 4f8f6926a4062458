using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Points.Tests;

public sealed class RewardDeskTests
{
    private static readonly Instant Now = RewardGenerators.Now;
    private static readonly Actor Shop = RewardCounter.Shop;
    private static readonly PointsProgrammeId ProgrammeId = new(2);
    private static readonly PersonId Ann = RewardCounter.Member(0);
    private static readonly RewardTerms Terms = RewardCounter.Noodles;

    private static RewardCounter Open(RewardTerms? terms = null, int pieces = 2) => RewardCounter.Open(terms, pieces);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Reserve_holds_points_and_piece_and_fulfil_moves_both()
    {
        var counter = Open();

        var reserved = counter.Reserve(1, Ann, Now).Value;
        Assert.Equal((70, 1, 0), (counter.Programme.PointsOf(Ann, Now), counter.Desk.PiecesLeft(counter.Reward, Now), counter.Accepted));

        var fulfilled = counter.Desk.Fulfil(reserved, Shop, Now).Value;
        Assert.Equal(RedemptionStatus.Fulfilled, fulfilled.Status);
        Assert.Equal((70, 1, 30), (counter.Programme.PointsOf(Ann, Now), counter.Desk.PiecesLeft(counter.Reward, Now), counter.Accepted));
        Assert.Equal(600, counter.Programme.MinutesOf(Ann));
    }

    [Fact]
    public void Verbs_that_are_sent_again_do_nothing_twice()
    {
        var counter = Open();
        var reserved = counter.Reserve(1, Ann, Now).Value;

        Assert.Equal(reserved.State, counter.Reserve(1, Ann, Now + Duration.FromSeconds(5)).Value.State);
        for (var i = 0; i < 2; i++)
            Assert.True(counter.Desk.Fulfil(reserved, Shop, Now + Duration.FromSeconds(9)).IsSuccess);
        var fulfilled = counter.Desk.Fulfil(reserved, Shop, Now + Duration.FromSeconds(9)).Value;
        for (var i = 0; i < 2; i++)
            Assert.True(counter.Desk.Refund(fulfilled, "spoiled", Shop, Now + Duration.FromSeconds(10)).IsSuccess);

        Assert.Equal((100, 2, 0), (counter.Programme.PointsOf(Ann, Now + Duration.FromSeconds(10)), counter.Desk.PiecesLeft(counter.Reward, Now + Duration.FromSeconds(10)), counter.Accepted));
    }

    // Regression: a verb that the ledger had done in time, and that the host's store had lost, was refused when it was sent again after the end, and the
    // redemption could be called expired though points and piece were gone.
    [Fact]
    public void Verbs_that_were_done_in_time_are_so_when_they_are_sent_again_after_the_end()
    {
        var end = Now + Duration.FromSeconds(900);
        var counter = Open();
        var reserved = counter.Reserve(1, Ann, Now).Value;
        Assert.True(counter.Desk.Fulfil(reserved, Shop, end - Duration.Epsilon).IsSuccess);

        var expired = Assert.IsType<PointsErrors.TransferRefused>(Assert.Single(counter.Desk.Expire(reserved, end).Errors));
        Assert.Equal(TransferStatus.PendingAlreadyPosted, expired.Status);
        var again = counter.Desk.Fulfil(reserved, Shop, end).Value;
        Assert.Equal((RedemptionStatus.Fulfilled, end - Duration.Epsilon), (again.Status, again.State.FulfilledAt));
        Assert.Equal((70, 1, 30), (counter.Programme.PointsOf(Ann, end), counter.Desk.PiecesLeft(counter.Reward, end), counter.Accepted));

        counter = Open();
        reserved = counter.Reserve(1, Ann, Now).Value;
        Assert.True(counter.Desk.Release(reserved, "changed his mind", Shop, end - Duration.Epsilon).IsSuccess);
        expired = Assert.IsType<PointsErrors.TransferRefused>(Assert.Single(counter.Desk.Expire(reserved, end).Errors));
        Assert.Equal(TransferStatus.PendingAlreadyVoided, expired.Status);
        Assert.Equal(RedemptionStatus.Released, counter.Desk.Release(reserved, "changed his mind", Shop, end).Value.Status);
        Assert.Equal((100, 2, 0), (counter.Programme.PointsOf(Ann, end), counter.Desk.PiecesLeft(counter.Reward, end), counter.Accepted));
    }

    // Regression: sent again after the reward's window, or in the next period, a reservation that holds was refused.
    [Fact]
    public void Reservation_that_is_sent_again_is_the_same_whatever_changed_meanwhile()
    {
        var counter = Open(Terms with { AvailableUntil = Now + Duration.FromSeconds(1), HeldForSeconds = 86_400 * 60 });
        var reserved = counter.Reserve(1, Ann, Now).Value;

        foreach (var later in new[] { Duration.FromSeconds(1), Duration.FromDays(40) })
            Assert.Equal(reserved.State, counter.Reserve(1, Ann, Now + later).Value.State);
        Assert.Equal((70, 1), (counter.Programme.PointsOf(Ann, Now + Duration.FromDays(40)), counter.Desk.PiecesLeft(counter.Reward, Now + Duration.FromDays(40))));
    }

    // Regression: what a refund gave back was left to who had spent points of a service that was voided meanwhile, and could be spent again.
    [Fact]
    public void Refund_pays_first_what_is_owed_for_a_voided_service()
    {
        var counter = Open(Terms with { Price = 100 });
        var fulfilled = counter.Desk.Fulfil(counter.Reserve(1, Ann, Now).Value, Shop, Now).Value;
        var points = counter.Programme.Ledger.Resolve(counter.Programme.Accounts.PointsOf(Ann));
        Assert.True(counter.Programme.TakeBack(new(1), ClawbackPolicy.NetAgainstFuture, Now).IsSuccess);
        Assert.Equal(100, counter.Programme.Ledger.Claimed(points));

        for (var i = 0; i < 2; i++)
            Assert.True(counter.Desk.Refund(fulfilled, "spoiled", Shop, Now).IsSuccess);

        Assert.Equal((0, 0), (counter.Programme.PointsOf(Ann, Now), counter.Programme.Ledger.Claimed(points)));
        Assert.Equal((0, 2), (counter.Accepted, counter.Desk.PiecesLeft(counter.Reward, Now)));
        Assert.Empty(counter.Programme.Ledger.Lots(points));
        Assert.Equal(0, counter.Programme.Ledger.Balance(points).Posted);
    }

    // Regression: a redemption's id that was used for one reward gave a redemption of another one of the same price, without a piece of it.
    [Fact]
    public void Id_of_a_redemption_of_one_reward_reserves_no_other()
    {
        var counter = Open();
        var other = Reward.Draft(new(77), ProgrammeId, Terms, Shop, Now)
            .Bind(one => one.Offer(new(2024, 3, 4), Shop, Now))
            .Bind(one => counter.Desk.Stock(one, 1, Shop, Now)).Value;
        Assert.True(counter.Reserve(1, Ann, Now).IsSuccess);

        var error = Assert.IsType<PointsErrors.TransferRefused>(Assert.Single(counter.Desk.Reserve(new(1), other, Ann, Shop, Now).Errors));

        Assert.Equal(TransferStatus.ExistsWithDifferentDebitAccount, error.Status);
        Assert.Equal(1, counter.Desk.PiecesLeft(other, Now));
    }

    [Fact]
    public void Release_gives_both_back_and_frees_the_limit()
    {
        var counter = Open();
        var released = counter.Desk.Release(counter.Reserve(1, Ann, Now).Value, "changed his mind", Shop, Now).Value;

        Assert.Equal(RedemptionStatus.Released, released.Status);
        Assert.Equal((100, 2), (counter.Programme.PointsOf(Ann, Now), counter.Desk.PiecesLeft(counter.Reward, Now)));
        Assert.True(counter.Reserve(2, Ann, Now).IsSuccess);
    }

    [Fact]
    public void Reservation_ends_at_its_instant_for_both_and_frees_the_limit()
    {
        var counter = Open();
        var reserved = counter.Reserve(1, Ann, Now).Value;
        var end = Now + Duration.FromSeconds(900);

        Assert.Equal(["points.reservation-running"], Codes(counter.Desk.Expire(reserved, end - Duration.Epsilon)));
        Assert.Equal(["points.reservation-over"], Codes(counter.Desk.Fulfil(reserved, Shop, end)));
        Assert.Equal(RedemptionStatus.Expired, counter.Desk.Expire(reserved, end).Value.Status);
        Assert.Equal((100, 2), (counter.Programme.PointsOf(Ann, end), counter.Desk.PiecesLeft(counter.Reward, end)));
        Assert.True(counter.Reserve(2, Ann, end).IsSuccess);
    }

    [Fact]
    public void Reserve_for_want_of_points_pieces_or_limit_says_which_and_holds_nothing()
    {
        var dear = Open(Terms with { Price = 101 });
        Assert.Equal(["points.not-enough-points"], Codes(dear.Reserve(1, Ann, Now)));
        Assert.Equal((100, 2), (dear.Programme.PointsOf(Ann, Now), dear.Desk.PiecesLeft(dear.Reward, Now)));

        Assert.Equal(["points.out-of-stock"], Codes(Open(pieces: 0).Reserve(1, Ann, Now)));

        var counter = Open(pieces: 3);
        Assert.True(counter.Reserve(1, Ann, Now).IsSuccess);
        Assert.Equal(["points.limit-reached"], Codes(counter.Reserve(2, Ann, Now)));
        Assert.Equal((70, 2), (counter.Programme.PointsOf(Ann, Now), counter.Desk.PiecesLeft(counter.Reward, Now)));
    }

    [Fact]
    public void Limit_counts_anew_in_the_next_quarter_of_the_zone()
    {
        var counter = Open();
        Assert.True(counter.Desk.Fulfil(counter.Reserve(1, Ann, Now).Value, Shop, Now).IsSuccess);
        var quarter = Instant.FromUtc(2024, 3, 31, 16, 0);

        Assert.Equal(["points.limit-reached"], Codes(counter.Reserve(2, Ann, quarter - Duration.Epsilon)));
        Assert.True(counter.Reserve(3, Ann, quarter).IsSuccess);
    }

    [Fact]
    public void Reserve_names_every_reason_at_once()
    {
        var counter = Open(Terms with { UnlockMinutes = 6000 });

        Assert.Equal(
            ["core.empty", "points.reward-not-available", "points.not-enrolled", "points.reward-locked"],
            Codes(counter.Reserve(0, new(5), Now - Duration.Epsilon)));
    }

    [Fact]
    public void Right_needs_a_document_of_the_authority_that_holds_on_the_day()
    {
        var right = Terms with { Kind = RewardKind.Right };
        var document = new LegalBasis("Education bureau", "2024-11", new(2024, 3, 4), new(2024, 3, 10));

        Assert.Equal(["points.legal-basis-missing"], Codes(Reward.Draft(new(5), ProgrammeId, right, Shop, Now).Value.Offer(new(2024, 3, 4), Shop, Now)));
        var drafted = Reward.Draft(new(5), ProgrammeId, right with { LegalBasis = document }, Shop, Now).Value;
        Assert.Equal(["points.legal-basis-missing"], Codes(drafted.Offer(new(2024, 3, 3), Shop, Now)));
        Assert.Equal(["points.legal-basis-missing"], Codes(drafted.Offer(new(2024, 3, 11), Shop, Now)));
        Assert.True(drafted.Offer(new(2024, 3, 10), Shop, Now).IsSuccess);

        var counter = Open(right with { LegalBasis = document });
        Assert.True(counter.Reserve(1, Ann, Now).IsSuccess);
        Assert.Equal(["points.legal-basis-missing"], Codes(counter.Reserve(2, new(1002), Now + Duration.FromDays(7))));
    }

    [Property]
    public Property Any_reward_is_held_and_moved_whole_or_refused_for_what_is_missing() => Prop.ForAll(RewardGenerators.Terms, terms =>
    {
        var counter = RewardCounter.Open(terms, pieces: 1, members: 2);
        var reserved = counter.Reserve(1, Ann, Now);

        string[] missing = terms.UnlockMinutes > RewardCounter.MinutesOfAMember ? ["points.reward-locked"]
            : terms.Price > RewardCounter.PointsOfAMember ? ["points.not-enough-points"] : [];
        Assert.Equal(missing, Codes(reserved));
        var spent = missing.Length == 0 ? terms.Price : 0;
        Assert.Equal(RewardCounter.PointsOfAMember - spent, counter.Programme.PointsOf(Ann, Now));
        Assert.Equal(missing.Length == 0 ? 0 : 1, counter.Desk.PiecesLeft(counter.Reward, Now));
        if (missing.Length > 0)
            return;
        Assert.Equal(["points.out-of-stock"], Codes(counter.Reserve(2, RewardCounter.Member(1), Now)));
        AggregateLaws.RestoreEqualsReplayEqualsLive(counter.Desk.Fulfil(reserved.Value, Shop, Now).Value);
        Assert.Equal(spent, counter.Accepted);
        Assert.Equal(RewardCounter.MinutesOfAMember, counter.Programme.MinutesOf(Ann));
    });

    // Against a model that only counts: pieces, points, what each member took.
    [Property(MaxTest = 200)]
    public Property Points_and_pieces_go_together_whoever_races_for_the_last_piece() => Prop.ForAll(
        RedemptionStories.Stories,
        story =>
        {
            var counter = Open(Terms with { Limit = new(2, LimitPeriod.Year) }, pieces: 4);
            var redemptions = new List<Redemption>();
            var (now, number) = (Now, 0);
            foreach (var step in story)
            {
                now += step.Wait;
                var person = RewardCounter.Member(step.Member);
                var one = redemptions.Count == 0 ? null : redemptions[step.Which % redemptions.Count];
                bool Lives(Redemption redemption) => redemption.Status == RedemptionStatus.Fulfilled
                    || (redemption.Status == RedemptionStatus.Reserved && now < redemption.State.HeldUntil);
                var (taken, own) = (redemptions.Count(Lives), redemptions.Count(other => other.State.Member == person && Lives(other)));
                if (step.Verb is not { } verb)
                {
                    Assert.Equal(taken < 4 && own < 2, step.Play(counter, redemptions, ++number, now)!.IsSuccess);
                }
                else if (one is not null)
                {
                    var result = AggregateLaws.VerbsDoNotMutate(one, _ => step.Play(counter, redemptions, ++number, now)!);
                    Assert.Equal(!Redemption.Lifecycle.Legal(one.Status).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                    if (result.IsSuccess)
                    {
                        Assert.True(Redemption.Lifecycle.Allows(one.Status, verb, result.Value.Status));
                        AggregateLaws.RestoreEqualsReplayEqualsLive(result.Value);
                    }
                }
                counter.Programme.Ledger.Advance(now);
                Assert.Equal(4 - redemptions.Count(Lives), counter.Desk.PiecesLeft(counter.Reward, now));
                for (var i = 0; i < 3; i++)
                {
                    var spent = 30 * redemptions.Count(other => other.State.Member == RewardCounter.Member(i) && Lives(other));
                    Assert.Equal(100 - spent, counter.Programme.PointsOf(RewardCounter.Member(i), now));
                }
                Assert.Equal(30 * redemptions.Count(other => other.Status == RedemptionStatus.Fulfilled), counter.Accepted);
            }
        });
}
