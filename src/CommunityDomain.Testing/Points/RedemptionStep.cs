using CommunityDomain.Points;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>One thing done at a reward's counter in a generated story.</summary>
/// <param name="Verb">What is done with a redemption; <c>null</c> when a member reserves another piece.</param>
/// <param name="Member">The number of the member who reserves, from 0.</param>
/// <param name="Which">Which of the redemptions so far the verb is asked of, from 0, counted in a circle.</param>
/// <param name="Wait">The time that passes before.</param>
public sealed record RedemptionStep(RedemptionVerb? Verb, int Member, int Which, Duration Wait)
{
    /// <summary>Does the step at a counter that waited.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="redemptions">The redemptions so far, in the order of their reservation; a reservation is added, what a verb gives takes the old
    /// one's place.</param>
    /// <param name="number">The number of what it reserves, from 1, no number twice.</param>
    /// <param name="now">When.</param>
    /// <returns>What came of it; <c>null</c> for a verb when there is no redemption yet.</returns>
    public Result<Redemption>? Play(RewardCounter counter, IList<Redemption> redemptions, int number, Instant now)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentNullException.ThrowIfNull(redemptions);
        if (Verb is null)
        {
            var reserved = counter.Reserve(number, RewardCounter.Member(Member), now);
            if (reserved.IsSuccess)
                redemptions.Add(reserved.Value);
            return reserved;
        }
        if (redemptions.Count == 0)
            return null;
        var at = Which % redemptions.Count;
        var result = Ask(counter.Desk, redemptions[at], now);
        if (result.IsSuccess)
            redemptions[at] = result.Value;
        return result;
    }

    private Result<Redemption> Ask(RewardDesk desk, Redemption redemption, Instant now) => Verb switch
    {
        RedemptionVerb.Fulfil => desk.Fulfil(redemption, RewardCounter.Shop, now),
        RedemptionVerb.Release => desk.Release(redemption, "changed his mind", RewardCounter.Shop, now),
        RedemptionVerb.Expire => desk.Expire(redemption, now),
        RedemptionVerb.Refund => desk.Refund(redemption, "spoiled", RewardCounter.Shop, now),
        _ => throw new ArgumentOutOfRangeException(nameof(redemption), Verb, "The verb is not defined."),
    };
}
