using CommunityDomain.Points;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class LedgerStoriesTests
{
    [Fact]
    public void Stories_reach_most_results_of_the_ledger_and_keep_its_books()
    {
        var reached = new HashSet<TransferStatus>();
        foreach (var story in Sample(LedgerStories.Stories.Generator, 120))
        {
            var ledger = PointsLedger.InMemory(new(new(1)) { Zone = RewardCounter.Zone });
            var now = RewardGenerators.Now;
            foreach (var account in LedgerStories.Accounts)
                Assert.Equal(TransferStatus.Accepted, (TransferStatus)ledger.OpenAccount(now, account));
            foreach (var step in story)
            {
                now += step is LedgerStep.Wait wait ? wait.Time : Duration.Zero;
                reached.UnionWith(step.Play(ledger, now));
            }
            Assert.Equal(Int128.Zero, LedgerStories.Accounts.Aggregate(Int128.Zero, (sum, account) =>
                sum + ledger.Balance(ledger.Resolve(account.Id)).DebitsPosted - ledger.Balance(ledger.Resolve(account.Id)).CreditsPosted));
        }

        Assert.True(reached.Count >= 25, $"{reached.Count}: {string.Join(", ", reached.Order())}");
    }

    [Fact]
    public void Stories_shrink_to_nothing() => ShrinksToAnEnd(LedgerStories.Stories, _ => true, story => Assert.Empty(story));

    [Fact]
    public void Amounts_reach_nothing_and_the_greatest()
    {
        var sample = Sample(LedgerStories.Amounts);

        foreach (var amount in new[] { 0, 1, 101, long.MaxValue, long.MaxValue - 1 })
            Assert.Contains(amount, sample);
    }
}
