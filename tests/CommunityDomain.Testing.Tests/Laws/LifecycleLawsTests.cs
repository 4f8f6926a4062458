using CommunityDomain.Partnerships;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.Tests.GeneratorLaws;

namespace CommunityDomain.Testing.Tests;

public sealed class LifecycleLawsTests
{
    private static readonly Actor Officer = new(new PersonId(7), Role.SubdistrictOfficer);

    private static void Check(
        Lifecycle<PublishedListStatus, PublishedListVerb> lifecycle, Func<PublishedList, PublishedListVerb, int, Result<PublishedList>>? attempt = null) =>
        LifecycleLaws.Hold<PublishedList, PublishedListId, PublishedListState, PublishedListEvent, PublishedListStatus, PublishedListVerb>(
            () => PublishedList.Open(new(1), new(2), 1, "Services", Officer, RegisterGenerators.Now).Value, lifecycle, list => list.Status, attempt ?? Try)
            .Check(Config.QuickThrowOnFailure.WithReplay(new Replay(PropertySeed.Rnd(nameof(LifecycleLawsTests)), default)));

    private static Result<PublishedList> Try(PublishedList list, PublishedListVerb verb, int step) => verb == PublishedListVerb.Retire
        ? list.Retire(Officer, RegisterGenerators.Now)
        : list.PublishVersion(
            [new("A", "a", new(Scenario.Services, PartnershipMode.ServicePurchase))], new LocalDate(2024, 1, 1).PlusDays(step), Officer, RegisterGenerators.Now);

    [Fact]
    public void An_aggregate_that_moves_as_its_table_says_is_let_through() => Check(PublishedList.Lifecycle);

    [Fact]
    public void A_table_that_lacks_a_verb_has_one_too_many_or_leads_elsewhere_is_found_out()
    {
        var (open, retired, publish, retire) =
            (PublishedListStatus.Open, PublishedListStatus.Retired, PublishedListVerb.PublishVersion, PublishedListVerb.Retire);
        Lifecycle<PublishedListStatus, PublishedListVerb>[] wrong =
        [
            new("List", open) { { open, retire, retired } },
            new("List", open) { { open, publish, open }, { open, retire, retired }, { retired, publish, retired } },
            new("List", open) { { open, publish, open }, { open, retire, open }, { retired, retire, retired } },
        ];

        foreach (var table in wrong)
            Assert.ThrowsAny<Exception>(() => Check(table));
    }

    [Fact]
    public void A_verb_of_which_nothing_comes_is_found_out() =>
        Assert.ThrowsAny<Exception>(() => Check(PublishedList.Lifecycle, (list, _, _) => FluentResults.Result.Ok(list)));

    [Fact]
    public void Draws_are_mostly_legal_verbs_and_shrink_to_one()
    {
        var draws = Sample(LifecycleLaws.Draws().Generator, 50).SelectMany(all => all).ToList();
        var legal = draws.Count(draw => LifecycleLaws.Verb(PurchaseProject.Lifecycle, PurchaseStatus.Published, draw) is PurchaseVerb.OpenBidding or PurchaseVerb.Cancel);

        Assert.InRange(legal / (double)draws.Count, 0.7, 0.9);
        ShrinksToAnEnd(LifecycleLaws.Draws(), all => all.Count > 0);
    }
}
