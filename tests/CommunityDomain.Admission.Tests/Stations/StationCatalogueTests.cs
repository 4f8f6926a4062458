using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class StationCatalogueTests
{
    private static readonly StationCatalogue Station = StationCatalogue.Open(new(0x81), CallingCommunity, CommunityLevel.Community, Officer, Start).Value;

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    [Fact]
    public void Use_is_counted_for_services_on_offer_and_kept_when_they_are_retired()
    {
        var station = Station.Offer(new("E-1", "shops", "opening a shop"), Officer, Start).Bind(one => one.RecordUse("E-1", 12, Officer, Start))
            .Bind(one => one.Retire("E-1", Officer, Start)).Value;

        Assert.Equal(12, station.PersonTimes);
        Assert.Equal(["admission.unknown-item", "core.out-of-range"], Codes(station.RecordUse("E-1", 0, Officer, Start)));
        Assert.Equal(["core.empty", "core.empty", "core.empty"], Codes(station.Offer(new("", "", ""), Officer, Start)));
        Assert.Throws<ArgumentOutOfRangeException>(() => StationCatalogue.Open(new(1), new(2), (CommunityLevel)9, Officer, Start));
    }

    [Property(MaxTest = 100)]
    public Property Any_sequence_of_verbs_agrees_with_a_sum() => Prop.ForAll(
        Arb.From(Gen.ListOf(from verb in Gen.Elements(Enum.GetValues<StationVerb>()) from number in Gen.Choose(1, 3) select (verb, number))),
        steps =>
        {
            var (station, sum, offered) = (Station, 0, new HashSet<int>());
            foreach (var (verb, number) in steps)
            {
                var before = station.Status;
                var code = $"E-{number}";
                var result = AggregateLaws.VerbsDoNotMutate(station, one => verb switch
                {
                    StationVerb.Offer => one.Offer(new(code, "shops", "advice"), Officer, Start),
                    StationVerb.Retire => one.Retire(code, Officer, Start),
                    StationVerb.RecordUse => one.RecordUse(code, number, Officer, Start),
                    _ => one.Close(Officer, Start),
                });
                var expected = before == StationStatus.Open && verb switch
                {
                    StationVerb.Offer => offered.Add(number),
                    StationVerb.Retire => offered.Remove(number),
                    StationVerb.RecordUse => offered.Contains(number),
                    _ => true,
                };
                Assert.Equal(expected, result.IsSuccess);
                Assert.Equal(before == StationStatus.Closed, result.HasError<CoreErrors.IllegalVerb>());
                if (!expected)
                    continue;
                station = result.Value;
                sum += verb == StationVerb.RecordUse ? number : 0;
                Assert.Equal(sum, station.PersonTimes);
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(station);
        });
}
