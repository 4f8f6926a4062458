using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Exchange.Tests.Sample;
using static CommunityDomain.Testing.ExchangeExample;

namespace CommunityDomain.Exchange.Tests;

public sealed class ExchangeDeskTests
{
    [Fact]
    public void Earn_posts_the_records_minutes_and_points_once_however_often_it_is_sent()
    {
        var sample = Open();
        var record = Served(day: 7, minutes: 150);

        for (var i = 0; i < 3; i++)
            Assert.Equal((2, 150), (sample.Earn(record).Value.Points, sample.Earn(record).Value.Minutes));

        Assert.Equal((2, 150), (sample.Points.PointsOf(Ann, record.State.ChangedAt), sample.Points.MinutesOf(Ann)));
    }

    [Fact]
    public void Earn_takes_from_the_record_what_the_rules_ask()
    {
        var record = Served(day: 7, minutes: 150);

        var service = VerifiedServices.From(record, "traffic-guidance", ServiceTraits.Holiday).Value;

        Assert.Equal(record.Id.Value, service.Id.Value);
        Assert.Equal((Ann, new LocalDate(2026, 3, 7), 150), (service.Person, service.Day, service.Minutes));
        Assert.Equal((ServiceEngagement.Volunteer, ServiceEvidence.SystemCheckIn), (service.Engagement, service.Evidence));
        Assert.Equal((ServiceTraits.Holiday, Officer.Person, false), (service.Traits, service.AttestedBy, service.IsLateEntry));
        Assert.Equal(Duration.FromMinutes(150), service.Served.Duration);
    }

    [Fact]
    public void Earn_takes_an_organisers_word_for_what_it_is_and_leaves_open_whether_an_entry_without_a_date_was_late()
    {
        var record = Served(day: 7, minutes: 150, leaving: CheckMethod.Attestor, calendar: WorkCalendar.Empty);

        var service = VerifiedServices.From(record, "traffic-guidance", ServiceTraits.None).Value;

        Assert.Equal((ServiceEvidence.Attested, null), (service.Evidence, service.IsLateEntry));
    }

    [Theory]
    [InlineData(ServiceNature.Duty)]
    [InlineData(ServiceNature.Paid)]
    public void Earn_from_duty_or_paid_work_gives_neither_minutes_nor_points(ServiceNature nature)
    {
        var sample = Open();

        var error = Assert.IsType<PointsErrors.ServiceDoesNotCount>(Assert.Single(sample.Earn(Served(7, 150, nature: nature)).Errors));

        Assert.Equal(["POI-VOLUNTEER"], error.Rules);
        Assert.Equal(0, sample.Points.MinutesOf(Ann));
    }

    [Fact]
    public void Earn_counts_against_the_caps_what_was_earned_before()
    {
        var sample = Open(EarningPolicy.Default.With(new EarningCap(EarningCapScope.Month, 3)));
        var first = sample.Earn(Served(7, 150)).Value;

        var second = sample.Earn(Served(8, 150), [first.ToEarned()]).Value;

        Assert.Equal((2, 1), (first.Points, second.Points));
        Assert.Equal(300, sample.Points.MinutesOf(Ann));
    }

    [Fact]
    public void Earn_from_a_record_that_is_not_attested_or_outside_the_programme_names_every_reason()
    {
        var sample = Open();
        var voided = Served(7, 150).Void("mistaken", Officer, Opening + Duration.FromDays(10)).Value;
        var closed = sample.Programme.Close("end", Officer, Opening + Duration.FromDays(10)).Value;

        Assert.Equal(["exchange.service-not-attested"], Codes(sample.Earn(voided)));
        Assert.Equal(
            ["exchange.programme-not-open", "exchange.service-not-attested"],
            Codes(sample.Desk.Earn(closed, voided, "", ServiceTraits.None, [], Opening + Duration.FromDays(10))));
        var foreign = ExchangeProgramme.Draft(new(5), new(4), "other", new(6), sample.Programme.State.Term, Officer, Opening).Value;
        Assert.Equal(
            ["exchange.points-of-another-programme", "exchange.programme-not-open"],
            Codes(sample.Desk.Earn(foreign, Served(7, 150), "", ServiceTraits.None, [], Opening + Duration.FromDays(10))));
    }

    [Fact]
    public void TakeBack_of_a_voided_record_leaves_what_others_earned()
    {
        var sample = Open();
        var (kept, voided) = (Served(7, 60), Served(8, 120));
        sample.Earn(kept);
        sample.Earn(voided);
        var later = Opening + Duration.FromDays(10);

        Assert.Equal(["exchange.service-not-voided"], Codes(sample.Desk.TakeBack(voided, ClawbackPolicy.Reject, later)));
        Assert.True(sample.Desk.TakeBack(voided.Void("mistaken", Officer, later).Value, ClawbackPolicy.Reject, later).IsSuccess);

        Assert.Equal((1, 60), (sample.Points.PointsOf(Ann, later), sample.Points.MinutesOf(Ann)));
    }

    [Fact]
    public void Service_earns_points_points_buy_a_coupon_the_merchant_is_settled_and_hours_stay()
    {
        var sample = Open();
        for (var day = 7; day <= 10; day++)
            Assert.True(sample.Earn(Served(day, 120)).IsSuccess);
        var now = Opening + Duration.FromDays(12);
        var rewards = new RewardDesk(sample.Points, Zone);
        var coupon = Reward.Draft(
                new(50), sample.Points.Id,
                new("Noodles", RewardKind.Coupon, 5, Merchant, now, now + Duration.FromDays(30), 900, new(2, LimitPeriod.Month)), Officer, now)
            .Bind(one => one.Offer(new(2026, 3, 13), Officer, now))
            .Bind(one => rewards.Stock(one, 10, Officer, now)).Value;
        var redeemed = rewards.Reserve(new(60), coupon, Ann, new(Ann, Role.Volunteer), now).Bind(one => rewards.Fulfil(one, Officer, now)).Value;

        var settled = sample.Desk.Settle(sample.Programme, Merchant, Officer, now).Value;
        Assert.Equal((5, 2.5m), (settled.State.Sponsors[0].SettledPoints, settled.State.Sponsors[0].Paid.Amount));
        Assert.Equal(["exchange.nothing-to-settle"], Codes(sample.Desk.Settle(settled, Merchant, Officer, now)));

        Assert.True(rewards.Refund(redeemed, "sold out", Officer, now).IsSuccess);
        var corrected = sample.Desk.Settle(settled, Merchant, Officer, now).Value;
        Assert.Equal((0, 0m), (corrected.State.Sponsors[0].SettledPoints, corrected.State.Sponsors[0].Paid.Amount));
        Assert.Equal((8, 480), (sample.Points.PointsOf(Ann, now), sample.Points.MinutesOf(Ann)));
    }

    [Property]
    public Property Hours_and_points_are_those_of_the_records_in_whatever_order_and_however_often_they_are_sent() => Prop.ForAll(
        Arb.From(Gen.Choose(1, 28).SelectMany(day => Gen.Choose(0, 3).Select(person => (day, person))).ListOf()),
        sent =>
        {
            var sample = Open();
            foreach (var (day, person) in sent)
                Assert.True(sample.Desk.Earn(
                    sample.Programme, Served(day, 40 * (person + 1), new((UInt128)(100 + person))), "", ServiceTraits.None, [], Opening + Duration.FromDays(40)).IsSuccess);
            foreach (var group in sent.Distinct().GroupBy(one => one.person))
            {
                var minutes = 40 * (group.Key + 1);
                Assert.Equal(minutes * group.Count(), sample.Points.MinutesOf(new((UInt128)(100 + group.Key))));
                Assert.Equal(minutes / 60 * group.Count(), sample.Points.PointsOf(new((UInt128)(100 + group.Key)), Opening + Duration.FromDays(40)));
            }
        });
}
