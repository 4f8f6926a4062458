using CommunityDomain.Partnerships;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class PurchaseGeneratorTests
{
    public static TheoryData<ProcurementRegime> Regimes => [.. Enum.GetValues<ProcurementRegime>()];

    private static bool IsPlanned(PurchaseTerms terms) => PurchaseExample.Plan(terms).IsSuccess;

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Projects_reach_every_status_under_every_regime(ProcurementRegime regime)
    {
        foreach (var status in Enum.GetValues<PurchaseStatus>())
        {
            var project = PurchaseExample.Project(regime, status);

            Assert.Equal((status, regime), (project.Status, project.Terms.Regime));
            AggregateLaws.RestoreEqualsReplayEqualsLive(project);
            Assert.Empty(project.LateSteps(PurchaseExample.Rules, WorkCalendar.China, PurchaseExample.Zone, project.State.ChangedAt));
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => PurchaseExample.Project(regime, (PurchaseStatus)99));
    }

    [Fact]
    public void Terms_are_planned_and_reach_both_ends_of_each_regime_days_and_the_longest_terms_and_one_to_four_criteria()
    {
        var sample = Sample(PurchaseGenerators.Valid, 5000);

        Assert.All(sample, terms => Assert.True(IsPlanned(terms), $"{terms}: {string.Join("; ", PurchaseExample.Plan(terms).Errors)}"));
        foreach (var regime in Enum.GetValues<ProcurementRegime>())
        {
            Assert.Contains(sample, terms => terms.Regime == regime && terms.Budget.Amount == 0.01m);
            Assert.Contains(sample, terms => terms.Regime == regime && terms.ServiceTerm.Length == 1);
        }
        // A day more, or a fen more, would be refused.
        foreach (var regime in new[] { ProcurementRegime.Tender, ProcurementRegime.NonTender, ProcurementRegime.BelowThreshold })
        {
            Assert.Contains(sample, terms => terms.Regime == regime && terms.NeedIsStable
                && !IsPlanned(terms with { ServiceTerm = new(terms.ServiceTerm.Start, terms.ServiceTerm.End.PlusDays(1)) }));
        }
        foreach (var regime in new[] { ProcurementRegime.NonTender, ProcurementRegime.BelowThreshold })
        {
            Assert.Contains(sample, terms => terms.Regime == regime
                && !IsPlanned(terms with { Budget = terms.Budget.Add(Money.Yuan(0.01m).Value).Value }));
        }
        Assert.Equal([1, 2, 3, 4], sample.Select(terms => terms.Criteria.Count).Distinct().Order());
        Assert.Contains(sample, terms => terms.Criteria.Any(criterion => criterion.Weight.Value == 0.0001m));
        Assert.Contains(sample, terms => terms.BidBond.Value == 100m);
        Assert.Contains(sample, terms => terms.AdmittedOnly && terms.Negative is not null);
    }

    [Fact]
    public void Terms_shrink_to_terms() => ShrinksToAnEnd(PurchaseGenerators.Terms, IsPlanned);

    [Fact]
    public void Bids_are_received_and_reach_every_ground_that_the_rules_find_both_sides_of_three_and_none()
    {
        var sample = Sample(PurchaseGenerators.Bids(ProcurementRegime.Tender).Generator);
        var evaluated = sample.Select(bids => PurchaseExample.Bidding(ProcurementRegime.Tender, bids)).Select(project => BidEvaluation.Grounds(
            project.State.Bids, project.Terms, PurchaseExample.Rules, PurchaseExample.Zone).Select(one => one.Ground).ToList()).ToList();

        Assert.Contains(sample, bids => bids.IsEmpty);
        Assert.Contains(Enumerable.Range(0, sample.Count), i => evaluated[i].Count == 0 && sample[i].Count >= 3);
        foreach (var left in new[] { 2, 3 })
            Assert.Contains(Enumerable.Range(0, sample.Count), i => sample[i].Count - evaluated[i].Count == left);
        DisqualificationGround[] grounds =
        [
            DisqualificationGround.LegalForm, DisqualificationGround.Violation, DisqualificationGround.OverBudget, DisqualificationGround.Related,
            DisqualificationGround.AbnormalPrice,
        ];
        Assert.Equal(grounds.Order(), evaluated.SelectMany(all => all).Distinct().Order());
        Assert.Contains(sample, bids => bids.Any(bid => bid.LastViolation == new LocalDate(2021, 2, 28)));
    }

    [Fact]
    public void Bids_shrink_to_bids() => ShrinksToAnEnd(
        PurchaseGenerators.Bids(ProcurementRegime.MicroGrant), bids => PurchaseExample.Bidding(ProcurementRegime.MicroGrant, bids).State.Bids.Count == bids.Count);

    [Fact]
    public void Stories_reach_every_verb_both_ways_and_every_status()
    {
        var played = Sample(PurchaseStories.Stories.Generator, 300).SelectMany(story => story.Play()).ToList();

        foreach (var verb in Enum.GetValues<PurchaseVerb>())
        {
            Assert.Contains(played, one => one.Verb == verb && one.Result.IsSuccess);
            Assert.Contains(played, one => one.Verb == verb && one.Result.IsFailed);
        }
        Assert.Equal(
            Enum.GetValues<PurchaseStatus>().Except([PurchaseStatus.Planned]),
            played.Where(one => one.Result.IsSuccess).Select(one => one.Result.Value.Status).Distinct().Order());
    }

    [Fact]
    public void Stories_shrink_to_stories_and_end_where_they_were_played_to()
    {
        ShrinksToAnEnd(PurchaseStories.Stories, story => story.Draws.Count > 0, count: 3);
        var story = new PurchaseStory(ProcurementRegime.Tender, [1, 5]);
        Assert.Equal(story.Play().Last(one => one.Result.IsSuccess).Result.Value.State, story.End().State);
        Assert.Equal(PurchaseStatus.Planned, new PurchaseStory(ProcurementRegime.OwnFunds, []).End().Status);
    }
}
