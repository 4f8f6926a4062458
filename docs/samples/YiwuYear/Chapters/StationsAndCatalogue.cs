using CommunityDomain.Admission;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Zhenxing's one-stop station: its services by category, and the people whom it served. What the services are called is generated.</summary>
public sealed class StationsAndCatalogue : Chapter
{
    private static readonly Actor Officer = new(new(0xE3), Role.CommunityOfficer);

    public override string Row => "S1.13";

    public override void Run(StoryContext story, RowReport row)
    {
        var figures = story.Seeds.Zhenxing;
        var chance = story.ChanceFor("station");
        var day = story.At(2024, 1, 2);
        var station = StationCatalogue.Open(
            story.Id<StationId>("zhenxing"), story.Id<CommunityId>("zhenxing"), CommunityLevel.Community, Officer, day).Value;
        for (var service = 0; service < figures.Services; service++)
            station = station.Offer(new($"E-{service + 1:00}", $"category {(service % figures.Categories) + 1}", $"service {service + 1}"), Officer, day).Value;
        var left = figures.PersonTimes;
        while (left > 0)
        {
            var people = Math.Min(left, chance.Between(5, 60));
            station = station.RecordUse(chance.Pick(station.State.Services).Code, people, Officer, day).Value.Saved();
            left -= people;
        }
        row.Require(station.PersonTimes == figures.PersonTimes, "every person who came is counted");
        row.Require(station.State.Services.Count == figures.Services && station.Categories.Count == figures.Categories, "services by category");
        row.Count("categories of services at the station", station.Categories.Count);
        row.Count("services at the station", station.State.Services.Count);
        row.Count("person-times served at the station", station.PersonTimes);
        row.IsThin("10,000 racing claims of small wishes: dispatch is not built yet");
    }
}
