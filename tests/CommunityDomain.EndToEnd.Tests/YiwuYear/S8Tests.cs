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
    public void No_class_is_over_its_20_places_and_every_place_is_taken()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("pupils with wishes", "240"), _row.Evidence);
        Assert.Contains(("most pupils at one lesson", "20"), _row.Evidence);
        // Six classes of 20, and twice as many pupils: by lot or by coming first, all are taken.
        Assert.Equal(120, Figure("places allotted by lot") + Figure("places taken by who came first"));
        // All 240 try for the six classes but for their own 120 places and for what they took then.
        Assert.True(Figure("attempts at a full class refused") > 1_000);
    }

    [Fact]
    public void Nobody_is_in_two_classes_at_one_hour()
    {
        Assert.Contains(("pupils in two classes at one hour", "0"), _row.Evidence);
        Assert.True(Figure("wishes unmet because of a class at the same hour") > 0);
        // Who has a place tries for the two other classes of that hour: 120 × 2, whether or not they are full.
        Assert.Equal(240, Figure("attempts at a second class at one hour refused"));
    }

    private int Figure(string name) =>
        int.Parse(_row.Evidence.Single(one => one.Item1 == name).Item2, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
}
