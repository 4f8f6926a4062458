using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S8Tests(FullStory full)
{
    private readonly RowReport _row = full["S8"];

    [Fact]
    public void Six_classes_have_192_lessons_in_the_term_each_led_by_a_qualified_and_cleared_teacher()
    {
        // Mondays: 17 but for 10 June. Wednesdays: 17 but for 1 May. Tuesdays: 17. Thursdays: 17 but for 4 April and 2 May.
        // Three classes have 16 + 16 lessons, three have 17 + 15.
        Assert.Contains(("lessons of the term", "192"), _row.Evidence);
        Assert.Contains(("lessons led by a qualified and cleared teacher", "192"), _row.Evidence);
        // Two for each class, but one for dance, who alone is cleared.
        Assert.Contains(("teachers who led lessons", "11"), _row.Evidence);
    }

    [Fact]
    public void Teachers_are_attested_and_earn_no_volunteer_hours()
    {
        Assert.Contains(("minutes of lessons attested", "17,280"), _row.Evidence);
        Assert.Contains(("minutes of them that are volunteer service", "0"), _row.Evidence);
    }

    [Fact]
    public void Places_for_pupils_are_said_to_be_missing()
    {
        Assert.Equal(RowStatus.Thin, _row.Status);
        Assert.Contains("pupils", _row.Missing, StringComparison.Ordinal);
    }
}
