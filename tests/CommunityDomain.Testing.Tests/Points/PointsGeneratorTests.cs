using CommunityDomain.Exchange;
using CommunityDomain.Points;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class PointsGeneratorTests
{
    private static bool IsOffered(RewardTerms terms) =>
        Reward.Draft(new(1), new(2), terms, RewardCounter.Shop, RewardGenerators.Now)
            .Bind(one => one.Offer(new LocalDate(2024, 3, 4), RewardCounter.Shop, RewardGenerators.Now)).ValueOrDefault?.IsAvailableAt(RewardGenerators.Now) == true;

    private static bool IsAdded(SponsorTerms terms)
    {
        var programme = ExchangeProgramme.Draft(new(3), new(4), "points", new(2), ExchangeExample.Term, ExchangeExample.Officer, ExchangeExample.Opening).Value;
        return programme.AddSponsor(terms, ExchangeExample.Officer, ExchangeExample.Opening).IsSuccess;
    }

    [Fact]
    public void Rewards_are_offered_and_reach_every_kind_and_period_both_ends_of_the_window_and_the_dearest()
    {
        var sample = Sample(RewardGenerators.Valid);

        Assert.All(sample, terms => Assert.True(IsOffered(terms), terms.ToString()));
        foreach (var kind in Enum.GetValues<RewardKind>())
            Assert.Contains(sample, terms => terms.Kind == kind);
        foreach (var period in Enum.GetValues<LimitPeriod>())
            Assert.Contains(sample, terms => terms.Limit == new RewardLimit(1, period));
        Assert.Contains(sample, terms => terms.AvailableFrom == RewardGenerators.Now && terms.AvailableUntil == RewardGenerators.Now + Duration.Epsilon);
        Assert.Contains(sample, terms => terms.Price == 1);
        Assert.Contains(sample, terms => terms.Price == long.MaxValue);
        Assert.Contains(sample, terms => terms.HeldForSeconds == int.MaxValue);
        Assert.Contains(sample, terms => terms.UnlockMinutes > RewardCounter.MinutesOfAMember);
    }

    [Fact]
    public void Rewards_shrink_to_rewards() => ShrinksToAnEnd(RewardGenerators.Terms, IsOffered);

    [Fact]
    public void Sponsors_are_added_and_reach_nothing_a_fen_and_plenty()
    {
        var sample = Sample(SponsorGenerators.Valid);

        Assert.All(sample, terms => Assert.True(IsAdded(terms), terms.ToString()));
        Assert.Contains(sample, terms => terms.ValuePerPoint.Amount == 0m);
        Assert.Contains(sample, terms => terms.ValuePerPoint.Amount == 0.01m && terms.Budget.Amount == Money.Greatest);
        Assert.Contains(sample, terms => terms.Budget.Amount > 0m && terms.Budget.Amount < terms.ValuePerPoint.Amount);
    }

    [Fact]
    public void Sponsors_shrink_to_sponsors() => ShrinksToAnEnd(SponsorGenerators.Terms, IsAdded);

    [Fact]
    public void Redemption_stories_reach_every_status_every_refusal_of_the_counter_and_the_last_piece()
    {
        var (statuses, codes, sold) = (new HashSet<RedemptionStatus>(), new HashSet<string>(), 0);
        foreach (var story in Sample(RedemptionStories.Stories.Generator, 300))
        {
            var counter = RewardCounter.Open();
            var (redemptions, now, number) = (new List<Redemption>(), RewardGenerators.Now, 0);
            foreach (var step in story)
            {
                now += step.Wait;
                var result = step.Play(counter, redemptions, ++number, now);
                codes.UnionWith(result?.Errors.Cast<DomainError>().Select(error => error.Code) ?? []);
                sold += counter.Desk.PiecesLeft(counter.Reward, now) == 0 ? 1 : 0;
            }
            statuses.UnionWith(redemptions.Select(one => one.Status));
        }

        Assert.Equal(Enum.GetValues<RedemptionStatus>(), statuses.Order());
        string[] refusals = ["core.illegal-verb", "points.limit-reached", "points.out-of-stock", "points.reservation-over", "points.reservation-running"];
        Assert.Superset(refusals.ToHashSet(), codes);
        Assert.True(sold > 0);
    }

    [Fact]
    public void Redemption_stories_shrink_to_nothing() => ShrinksToAnEnd(RedemptionStories.Stories, _ => true);

    [Fact]
    public void Counter_opens_with_what_it_says()
    {
        var counter = RewardCounter.Open(pieces: 4, members: 2);

        Assert.Equal(4, counter.Desk.PiecesLeft(counter.Reward, RewardGenerators.Now));
        for (var member = 0; member < 2; member++)
        {
            Assert.Equal(RewardCounter.PointsOfAMember, counter.Programme.PointsOf(RewardCounter.Member(member), RewardGenerators.Now));
            Assert.Equal(RewardCounter.MinutesOfAMember, counter.Programme.MinutesOf(RewardCounter.Member(member)));
        }
        Assert.False(counter.Programme.IsEnrolled(RewardCounter.Member(2)));
    }
}
