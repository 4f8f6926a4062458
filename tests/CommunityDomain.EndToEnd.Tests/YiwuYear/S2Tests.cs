using System.Globalization;
using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S2Tests(FullStory full)
{
    private readonly RowReport _row = full["S2"];

    [Fact]
    public void Weekend_days_of_2024_without_holidays_and_make_up_workdays_are_87()
    {
        // 52 Saturdays and 52 Sundays. Worked: 4 and 18 February, 7 and 28 April, 11 May, 14 and 29 September, 12 October, three of them Saturdays.
        // Holidays: 10, 11 and 17 February, 6 April, 4 and 5 May, 15 September, 5 and 6 October, five of them Saturdays.
        Assert.Contains(("weekend days with an action in 2024", "87"), _row.Evidence);
        Assert.Contains(("Saturdays among them", "44"), _row.Evidence);
    }

    [Fact]
    public void Every_pledge_is_met_on_every_one_of_them_at_55_roads()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("roads", "55"), _row.Evidence);
        Assert.Contains(("departments that pledged people", "60"), _row.Evidence);
        Assert.Contains(("months rostered", "12"), _row.Evidence);
        Assert.Contains(("pledged places that stayed open", "0"), _row.Evidence);
        Assert.InRange(Number("crossings"), 55, 165);
        // Each duty post has one pledge and one shift on each day; four talks are held each Saturday beside them.
        Assert.Equal(0, Number("pledges due at a shift") % 87);
        Assert.Equal(Number("pledges due at a shift") + (4 * 44), Number("shifts of the year"));
    }

    [Fact]
    public void Every_filled_place_was_accepted_also_after_somebody_said_no()
    {
        // Two places at each crossing on 87 days, and two at each of four talks on 44 Saturdays but for those that stayed open.
        var places = (2 * Number("crossings") * 87) + (2 * 4 * 44) - Number("places of talks that stayed open, each explained");
        Assert.Equal(places, Number("places asked for and accepted by the volunteer, insured and of age on the day"));
        Assert.InRange(Number("volunteers who said no, their places asked for again"), 1, places / 20);
    }

    [Fact]
    public void Certificates_of_twelve_months_are_verified_and_an_open_place_is_explained_in_both_languages()
    {
        Assert.Contains(("certificates verified, before and after the answers", "24"), _row.Evidence);
        var text = Assert.Single(_row.Texts).Text;
        Assert.Equal(2, text.Split('\n').Length);
        Assert.All(text.Split('\n'), line => Assert.Contains("VOL-QUALIFIED", line, StringComparison.Ordinal));
        Assert.Single(_row.Pictures);
    }

    private int Number(string what) => int.Parse(
        _row.Evidence.Single(one => one.What == what).Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
}
