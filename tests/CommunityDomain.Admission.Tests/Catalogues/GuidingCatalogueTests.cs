using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class GuidingCatalogueTests
{
    private static readonly GuidingCatalogue Empty = GuidingCatalogue.Begin(new(0x61), CallingCommunity, Officer, Start).Value;

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static CatalogueItem Item(int number, string title = "meals") =>
        new($"SV-{number}", new(Scenario.Services, PartnershipMode.ResourceLinking), title, ["two people"]);

    [Fact]
    public void Published_version_stays_as_it_was_whatever_the_draft_becomes()
    {
        var day = AdmissionExamples.Today;
        var catalogue = Empty.PutItem(Item(1), Officer, Start).Bind(one => one.Publish(day, Officer, Start))
            .Bind(one => one.PutItem(Item(1, "hot meals"), Officer, Start)).Bind(one => one.PutItem(Item(2), Officer, Start)).Value;

        Assert.Null(catalogue.On(day.PlusDays(-1)));
        Assert.Equal([Item(1)], catalogue.On(day)!.Items);
        Assert.Equal(["admission.policy-not-later"], Codes(catalogue.Publish(day, Officer, Start)));
        var second = catalogue.Publish(day.PlusDays(1), Officer, Start).Value;
        Assert.Equal([Item(1)], second.On(day)!.Items);
        Assert.Equal([Item(1, "hot meals"), Item(2)], second.On(day.PlusDays(1))!.Items);
        Assert.Equal(["admission.unknown-item"], Codes(second.RemoveItem("SV-9", Officer, Start)));
        AggregateLaws.RestoreEqualsReplayEqualsLive(second);
    }

    [Property(MaxTest = 100)]
    public Property Any_sequence_of_verbs_agrees_with_a_dictionary() => Prop.ForAll(
        Arb.From(Gen.ListOf(from verb in Gen.Elements(Enum.GetValues<CatalogueVerb>()) from number in Gen.Choose(1, 4) select (verb, number))),
        steps =>
        {
            var catalogue = Empty;
            var model = new Dictionary<string, CatalogueItem>(StringComparer.Ordinal);
            var day = AdmissionExamples.Today;
            foreach (var (verb, number) in steps)
            {
                var before = catalogue.Status;
                var result = AggregateLaws.VerbsDoNotMutate(catalogue, one => verb switch
                {
                    CatalogueVerb.PutItem => one.PutItem(Item(number), Officer, Start),
                    CatalogueVerb.RemoveItem => one.RemoveItem(Item(number).Code, Officer, Start),
                    _ => one.Publish(day = day.PlusDays(1), Officer, Start),
                });
                Assert.Equal(!GuidingCatalogue.Lifecycle.Legal(before).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                if (result.IsFailed)
                    continue;
                Assert.True(GuidingCatalogue.Lifecycle.Allows(before, verb, result.Value.Status));
                catalogue = result.Value;
                if (verb == CatalogueVerb.PutItem)
                    model[Item(number).Code] = Item(number);
                else if (verb == CatalogueVerb.RemoveItem)
                    Assert.True(model.Remove(Item(number).Code));
                else
                    Assert.Equal(model.Values.ToHashSet(), catalogue.On(day)!.Items.ToHashSet());
                Assert.Equal(model.Values.ToHashSet(), catalogue.State.Items.ToHashSet());
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(catalogue);
        });
}
