using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S6InspectionTests(FullStory full)
{
    private readonly RowReport _row = full["S6"];

    // Of twenty: twelve after words, five at a set place, two after a notice, one handed over.
    [Theory]
    [InlineData("findings of patrols", "2,000")]
    [InlineData("set right after words", "1,200")]
    [InlineData("guided to a set place", "500")]
    [InlineData("set right after a joint notice", "200")]
    [InlineData("handed over after the notice's date", "100")]
    public void Persuasion_comes_first_and_the_enforcement_body_last(string what, string value) => Assert.Contains((what, value), _row.Evidence);

    [Theory]
    [InlineData("a notice before persuasion")]
    [InlineData("a notice before anybody looked again")]
    [InlineData("a notice that is not joint")]
    [InlineData("handing over on the notice's last day")]
    [InlineData("handing over before anybody looked again")]
    public void What_a_patrol_may_not_do_is_refused_in_both_languages(string what) => Assert.Contains(
        what, _row.Texts.Single(one => one.Title.StartsWith("What was refused on patrol", StringComparison.Ordinal)).Text, StringComparison.Ordinal);

    [Fact]
    public void Boards_show_communities_and_departments_alone()
    {
        // Of eleven legal forms: state organs, institutions, self-governing bodies.
        Assert.Contains(("legal forms that a board shows", "3"), _row.Evidence);
        Assert.Contains(("legal forms that a board refuses, persons and merchants among them", "8"), _row.Evidence);
        // Three a month from April to September; in mid-September two of its own and six departments, less one.
        Assert.Contains(("entries of six months", "18"), _row.Evidence);
        Assert.Contains(("entries that show in mid-September, one taken back", "7"), _row.Evidence);
    }

    [Fact]
    public void Task_lists_have_an_owner_for_each_item()
    {
        Assert.Contains(("items of the task list, each with an owner", "100"), _row.Evidence);
        Assert.Contains(("items overdue on 22 October, given to another and done", "25"), _row.Evidence);
    }

    [Fact]
    public void The_part_is_not_what_the_row_lacks() =>
        Assert.DoesNotContain("notices and boards", _row.Missing ?? string.Empty, StringComparison.Ordinal);
}
