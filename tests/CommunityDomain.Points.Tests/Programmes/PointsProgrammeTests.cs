namespace CommunityDomain.Points.Tests;

public sealed class PointsProgrammeTests
{
    private static readonly Instant Now = Instant.FromUtc(2024, 3, 4, 0, 0);
    private static readonly PersonId Person = new(7);

    private static PointsProgramme Open(PointsProgrammeTerms? terms = null)
    {
        var programme = PointsProgramme.Open(PointsLedger.InMemory(new(new(1))), terms ?? new(new(2)), Now).Value;
        Assert.True(programme.Enrol(Person, Now).IsSuccess);
        return programme;
    }

    private static EarningAssessment Assessed(int minutes, int number = 1) =>
        new EarningPolicy(EarningPolicy.Default.Rules, [new BaseRate(10)]).Assess(new(EarningPolicyTests.Service(minutes, number), []), EarningPolicyTests.Saturday);

    [Fact]
    public void Post_gives_minutes_and_points_once_however_often_it_is_sent()
    {
        var programme = Open();

        for (var i = 0; i < 3; i++)
            Assert.True(programme.Post(Assessed(150), Now).IsSuccess);

        Assert.Equal((20, 150), (programme.PointsOf(Person, Now), programme.MinutesOf(Person)));
        Assert.True(PointsProgramme.Open(programme.Ledger, new(new(2)), Now).IsSuccess);
    }

    [Fact]
    public void Post_of_other_content_under_the_same_service_is_refused()
    {
        var programme = Open();
        programme.Post(Assessed(150), Now);

        var error = Assert.IsType<PointsErrors.TransferRefused>(Assert.Single(programme.Post(Assessed(90), Now).Errors));

        Assert.Equal(TransferStatus.ExistsWithDifferentAmount, error.Status);
        Assert.Equal((20, 150), (programme.PointsOf(Person, Now), programme.MinutesOf(Person)));
    }

    // Regression: only the minutes were compared, so that other points for the same minutes were a success that posted nothing.
    [Fact]
    public void Post_of_other_points_for_the_same_minutes_is_refused()
    {
        var programme = Open();
        programme.Post(Assessed(150), Now);

        foreach (var other in new[] { Assessed(150) with { Points = 30 }, Assessed(150) with { Donated = 5 } })
        {
            var error = Assert.IsType<PointsErrors.TransferRefused>(Assert.Single(programme.Post(other, Now).Errors));
            Assert.Equal(TransferStatus.ExistsWithDifferentAmount, error.Status);
        }
        Assert.Equal((20, 150), (programme.PointsOf(Person, Now), programme.MinutesOf(Person)));
        Assert.Equal(0, programme.Ledger.Balance(programme.Ledger.Resolve(programme.Accounts.Donation)).Posted);
    }

    [Fact]
    public void Post_of_what_does_not_count_names_the_rules()
    {
        var assessed = EarningPolicy.Default.Assess(new(EarningPolicyTests.Service(60) with { Engagement = ServiceEngagement.Duty }, []), EarningPolicyTests.Saturday);

        var error = Assert.IsType<PointsErrors.ServiceDoesNotCount>(Assert.Single(Open().Post(assessed, Now).Errors));

        Assert.Equal(["POI-VOLUNTEER"], error.Rules);
    }

    [Fact]
    public void Post_to_who_is_not_enrolled_is_refused() =>
        Assert.IsType<PointsErrors.NotEnrolled>(Assert.Single(
            PointsProgramme.Open(PointsLedger.InMemory(new(new(1))), new(new(2)), Now).Value.Post(Assessed(60), Now).Errors));

    [Fact]
    public void Points_expire_by_the_day_of_service_and_minutes_never()
    {
        var programme = Open(new(new(2)) { ExpiryMonths = 1 });
        programme.Post(Assessed(60), Now);

        Assert.Equal(10, programme.PointsOf(Person, Instant.FromUtc(2024, 4, 1, 23, 59)));
        Assert.Equal(0, programme.PointsOf(Person, Instant.FromUtc(2024, 4, 2, 0, 0)));
        Assert.Equal(60, programme.MinutesOf(Person));
    }

    [Fact]
    public void Points_over_the_ceiling_are_donated()
    {
        var programme = Open(new(new(2)) { Ceiling = 15 });
        programme.Post(Assessed(120), Now);

        Assert.Equal(15, programme.PointsOf(Person, Now));
        Assert.Equal(5, programme.Ledger.Balance(programme.Ledger.Resolve(programme.Accounts.Donation)).Posted);
    }

    [Fact]
    public void TakeBack_undoes_a_service_once_and_leaves_the_others()
    {
        var programme = Open();
        programme.Post(Assessed(60), Now);
        programme.Post(Assessed(120, number: 2), Now);

        for (var i = 0; i < 2; i++)
            Assert.True(programme.TakeBack(new(2), ClawbackPolicy.Reject, Now).IsSuccess);

        Assert.Equal((10, 60), (programme.PointsOf(Person, Now), programme.MinutesOf(Person)));
        Assert.True(programme.TakeBack(new(3), ClawbackPolicy.Reject, Now).IsFailed);
    }

    [Fact]
    public void TakeBack_that_was_refused_is_done_later_or_in_another_way()
    {
        foreach (var (again, left) in new[] { (ClawbackPolicy.Reject, 0L), (ClawbackPolicy.AllowNegative, -10L) })
        {
            var programme = Open();
            programme.Post(Assessed(60), Now);
            var account = programme.Ledger.Resolve(programme.Accounts.PointsOf(Person));
            programme.Ledger.Post(Now, Transfer.Direct(
                new(99), programme.Accounts.PointsOf(Person), programme.Accounts.Donation, 10, PointsUnit.Points, new TransferCode(1)));
            for (var i = 0; i < 2; i++)
                Assert.True(programme.TakeBack(new(1), ClawbackPolicy.Reject, Now).IsFailed);
            Assert.Equal(60, programme.MinutesOf(Person));
            if (again == ClawbackPolicy.Reject)
                programme.Post(Assessed(60, number: 2), Now);

            for (var i = 0; i < 2; i++)
                Assert.True(programme.TakeBack(new(1), again, Now).IsSuccess);

            Assert.Equal(left, programme.Ledger.Balance(account).Posted);
            Assert.Equal(again == ClawbackPolicy.Reject ? 60 : 0, programme.MinutesOf(Person));
        }
    }

    // Regression: what was taken back in one way was refused, not done, when it was sent again in another.
    [Fact]
    public void TakeBack_of_what_was_taken_back_is_done_whatever_the_way()
    {
        var programme = Open();
        programme.Post(Assessed(60), Now);

        foreach (var clawback in Enum.GetValues<ClawbackPolicy>())
            Assert.True(programme.TakeBack(new(1), clawback, Now).IsSuccess, $"{clawback}");

        Assert.Equal((0, 0), (programme.PointsOf(Person, Now), programme.MinutesOf(Person)));
    }

    [Fact]
    public void Open_with_terms_that_make_no_sense_names_all_of_them() => Assert.Equal(
        ["core.empty", "core.out-of-range", "core.out-of-range"],
        PointsProgramme.Open(PointsLedger.InMemory(new(new(1))), new(default) { ExpiryMonths = 0, Ceiling = -1 }, Now)
            .Errors.Cast<DomainError>().Select(error => error.Code));
}
