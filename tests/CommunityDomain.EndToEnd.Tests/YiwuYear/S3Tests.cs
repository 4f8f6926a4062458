using CommunityDomain.Samples.YiwuYear;

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

public sealed class S3Tests(FullStory full)
{
    private readonly RowReport _row = full["S3"];

    [Fact]
    public void Fifteen_of_seventeen_may_counsel_until_a_certificate_ends_and_fourteen_after()
    {
        Assert.Contains(("volunteers", "17"), _row.Evidence);
        // Three rooms, Tuesdays and Thursdays, 34 times each from 5 March.
        Assert.Contains(("counselling sessions", "102"), _row.Evidence);
        // Through 18 April: eight days in March and 2, 7 (for the holiday on the 4th), 9, 11, 16, 18 April, three sessions each.
        Assert.Contains(("sessions that 15 may hold", "42"), _row.Evidence);
        Assert.Contains(("sessions that 14 may hold", "60"), _row.Evidence);
    }

    [Fact]
    public void Certified_volunteers_hold_every_session_and_the_team_trains_26_townships()
    {
        Assert.Equal(RowStatus.Run, _row.Status);
        Assert.Contains(("trainings in townships", "26"), _row.Evidence);
        Assert.Contains(("sessions accepted by a certified volunteer", "102"), _row.Evidence);
        Assert.Contains(("sessions and trainings accepted by a volunteer", "128"), _row.Evidence);
        Assert.Contains(("sessions and trainings without a volunteer", "0"), _row.Evidence);
    }

    [Fact]
    public void Volunteers_without_a_certificate_or_with_one_that_has_ended_are_not_asked()
    {
        // The first session after 18 April is on Tuesday the 23rd.
        Assert.Contains(("not asked for 2024-04-23, his certificate has ended", "VOL-QUALIFIED"), _row.Evidence);
        Assert.Contains(("not asked for 2024-04-23, no certificate", "VOL-QUALIFIED"), _row.Evidence);
    }
}
