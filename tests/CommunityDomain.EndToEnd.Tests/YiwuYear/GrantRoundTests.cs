namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class GrantRoundTests(FullStory full)
{
    [Fact]
    public void A_thousand_projects_compete_at_three_levels_and_a_hundred_grow_from_one_below()
    {
        var row = full["S1.5"];
        Assert.Contains(("grant projects at three levels", "1,000"), row.Evidence);
        Assert.Contains(("grant projects that grew from one below", "100"), row.Evidence);
    }

    [Fact]
    public void Mentors_and_stations_reach_the_figures_of_the_source()
    {
        Assert.Contains(("exchanges and trainings held by mentors", "125"), full["S1.12"].Evidence);
        Assert.Contains(("person-times trained", "3,000"), full["S1.12"].Evidence);
        Assert.Contains(("talents not put forward: qualification expired", "3"), full["S1.12"].Evidence);
        Assert.Contains(("talents put forward", "9"), full["S1.12"].Evidence);
        Assert.Contains(("services at the station", "29"), full["S1.13"].Evidence);
        Assert.Contains(("person-times served at the station", "33,600"), full["S1.13"].Evidence);
    }
}
