using System.Globalization;
using CommunityDomain.Exchange;
using CommunityDomain.Points;
using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class ExchangePage
{
    [Fact]
    public void Service_earns_points_that_buy_a_coupon_and_the_sponsor_is_settled()
    {
        var (programmeId, shanghai, officer, member) = (ExchangeExample.Draft.State.Points, ExchangeExample.Zone, ExchangeExample.Officer, ExchangeExample.Volunteer);
        var (ledger, zhHans) = (PointsLedger.InMemory(new(new(1)) { Zone = shanghai }), CultureInfo.GetCultureInfo("zh-Hans"));
        var (sponsor, merchant, by) = (ExchangeExample.Sponsor.Sponsor, new Actor(new(90), Role.Sponsor), new Actor(member, Role.Volunteer));
        var (redemptionId, earlier) = (new RedemptionId(60), ValueList.Create<EarnedService>([]));
        var programme = ExchangeExample.Draft.Open(officer, ExchangeExample.Opening).Value;
        var record = ExchangeExample.Served(day: 7, minutes: 150);
        var now = ExchangeExample.Opening;
        // guide:begin
        PointsProgramme points = PointsProgramme.Open(ledger, new PointsProgrammeTerms(programmeId) { ExpiryMonths = 36 }, now).Value;
        var desk = new ExchangeDesk(points, EarningPolicy.Default, shanghai);

        // guide:hide
        now = record.State.ChangedAt;
        // guide:show
        EarningAssessment earned = desk.Earn(programme, record, "traffic-guidance", ServiceTraits.Holiday, earlier, now).Value;
        foreach (EarningLine line in earned.Lines)
            Console.WriteLine($"{line.Code}: {line.Before} → {line.After}  {line.Step.Describe(zhHans)}");

        var rewards = new RewardDesk(points, shanghai);
        // guide:hide
        var coupon = Reward.Draft(
            new(50), programmeId, new("Noodles", RewardKind.Coupon, 2, sponsor, now, now + Duration.FromDays(30), 900, new(2, LimitPeriod.Month)), merchant, now)
            .Bind(one => one.Offer(new(2026, 3, 7), merchant, now)).Bind(one => rewards.Stock(one, 10, merchant, now)).Value;
        // guide:show
        Result<Redemption> held = rewards.Reserve(redemptionId, coupon, member, by, now);
        Result<Redemption> done = held.Bind(one => rewards.Fulfil(one, merchant, now));
        Result<ExchangeProgramme> settled = desk.Settle(programme, sponsor, officer, now);
        // guide:end
        Assert.Contains("POI-RATE: 0 → 2  每满 60 分钟计 1 分。", earned.Lines.Select(line => $"{line.Code}: {line.Before} → {line.After}  {line.Step.Describe(zhHans)}"));
        Assert.Equal(RedemptionStatus.Fulfilled, done.Value.Status);
        Assert.Equal((2, 1m), (settled.Value.State.Sponsors[0].SettledPoints, settled.Value.State.Sponsors[0].Paid.Amount));
    }
}
