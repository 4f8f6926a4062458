using CommunityDomain.Points;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>A counter where members redeem one reward: a programme on a ledger in memory, its desk, an offered reward in stock.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Desk">Its desk.</param>
/// <param name="Reward">The reward.</param>
public sealed record RewardCounter(PointsProgramme Programme, RewardDesk Desk, Reward Reward)
{
    /// <summary>What each member has when the counter opens, earned by ten hours of service.</summary>
    public const long PointsOfAMember = 100;

    /// <summary>The minutes of service of each member.</summary>
    public const int MinutesOfAMember = 600;

    /// <summary>The zone whose days count: eight hours before UTC.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>Who offers, stocks, hands over and takes back.</summary>
    public static Actor Shop { get; } = new(new(90), Role.Sponsor);

    /// <summary>Noodles for 30 points, one in a quarter, held for a quarter of an hour, from <see cref="RewardGenerators.Now"/> on for 90 days.</summary>
    public static RewardTerms Noodles { get; } = new(
        "Noodles", RewardKind.Coupon, Price: 30, new PartyId(70), RewardGenerators.Now, RewardGenerators.Now + Duration.FromDays(90),
        HeldForSeconds: 900, new(1, LimitPeriod.Quarter));

    /// <summary>What the sponsor has accepted.</summary>
    public long Accepted => Programme.Ledger.Balance(Programme.Ledger.Resolve(Programme.Accounts.PointsAccepted(Reward.Terms.Sponsor))).Posted;

    /// <summary>A member.</summary>
    /// <param name="number">Its number, from 0.</param>
    public static PersonId Member(int number) => new((UInt128)(1001 + number));

    /// <summary>Opens a counter at <see cref="RewardGenerators.Now"/>.</summary>
    /// <param name="terms">The reward's terms, available then; <see cref="Noodles"/> unless given.</param>
    /// <param name="pieces">How many pieces are in stock, from 0.</param>
    /// <param name="members">How many members there are, from 0.</param>
    public static RewardCounter Open(RewardTerms? terms = null, int pieces = 2, int members = 3)
    {
        var (now, programmeId) = (RewardGenerators.Now, new PointsProgrammeId(2));
        var programme = PointsProgramme.Open(PointsLedger.InMemory(new(new(1)) { Zone = Zone }), new(programmeId), now).Value;
        var policy = new EarningPolicy(EarningPolicy.Default.Rules, [new BaseRate(PointsOfAMember * 60 / MinutesOfAMember)]);
        for (var i = 0; i < members; i++)
        {
            var (saturday, start) = (new LocalDate(2024, 3, 2), Instant.FromUtc(2024, 3, 2, 0, 0));
            var service = new VerifiedService(
                new((UInt128)(i + 1)), Member(i), 50, "traffic-guidance", saturday, new(start, start + Duration.FromMinutes(MinutesOfAMember)), MinutesOfAMember)
            {
                Evidence = ServiceEvidence.Attested,
                AttestedBy = new PersonId(8),
                IsLateEntry = false,
            };
            _ = programme.Enrol(Member(i), now).Bind(() => programme.Post(policy.Assess(new(service, []), saturday), now)).ToResult(true).Value;
        }
        var desk = new RewardDesk(programme, Zone);
        var reward = Reward.Draft(new(5), programmeId, terms ?? Noodles, Shop, now).Bind(one => one.Offer(now.InZone(Zone).Date, Shop, now)).Value;
        return new(programme, desk, pieces == 0 ? reward : desk.Stock(reward, pieces, Shop, now).Value);
    }

    /// <summary>Reserves a piece.</summary>
    /// <param name="id">The redemption's number.</param>
    /// <param name="member">For whom.</param>
    /// <param name="now">When.</param>
    public Result<Redemption> Reserve(int id, PersonId member, Instant now) => Desk.Reserve(new((UInt128)id), Reward, member, Shop, now);
}
