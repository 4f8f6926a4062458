using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;

namespace CommunityDomain.Exchange.Tests;

/// <summary>Futian's friendship points in March 2026, with one merchant.</summary>
internal sealed record Sample(ExchangeProgramme Programme, PointsProgramme Points, ExchangeDesk Desk)
{
    public static readonly DateTimeZone Shanghai = DateTimeZone.ForOffset(Offset.FromHours(8));
    public static readonly Instant Opening = Instant.FromUtc(2026, 3, 1, 0, 0);
    public static readonly PersonId Ann = new(1);
    public static readonly PartyId Merchant = new(70);
    public static readonly Actor Officer = new(new(9), Role.CommunityOfficer);
    public static readonly Money Fen = Money.Yuan(0.5m).Value;

    public static SponsorTerms Terms => new(Merchant, Fen, Money.Yuan(100m).Value);

    public static Sample Open(EarningPolicy? policy = null)
    {
        var points = PointsProgramme.Open(PointsLedger.InMemory(new(new(1)) { Zone = Shanghai }), new(new(2)), Opening).Value;
        var programme = ExchangeProgramme.Draft(new(3), new(4), "友好积分", points.Id, new(new(2026, 3, 1), new(2026, 3, 31)), Officer, Opening)
            .Bind(one => one.AddSponsor(Terms, Officer, Opening))
            .Bind(one => one.Open(Officer, Opening)).Value;
        return new(programme, points, new ExchangeDesk(points, policy ?? EarningPolicy.Default, Shanghai));
    }

    // One record a shift on a day of March, from eight o'clock: checked in and out by code, unless somebody voids it attested by the officer.
    public static ServiceRecord Served(int day, int minutes, PersonId? person = null, ServiceNature nature = ServiceNature.Volunteer, Actor? attestor = null,
        CheckMethod leaving = CheckMethod.Code, WorkCalendar? calendar = null)
    {
        var post = new DutyPost(new(1), "Crossing 17", new("Crossing 17", new CommunityId(4)), new(1, 2, 3), PostRequirements.None);
        var terms = new ActivityTerms("Saturday Civilisation Action", new PartyId(200), nature, "Asia/Shanghai");
        var activity = Activity.Draft(new((UInt128)(10 + day)), new(4), terms, Officer, Opening).Bind(one => one.AddPost(post, Officer, Opening)).Value;
        var start = new LocalDateTime(2026, 3, day, 8, 0);
        var shift = Shift.Create(activity.Id, post, new("daily", start), start, 600, Shanghai).Value;
        var end = shift.StartsAt + Duration.FromMinutes(minutes);
        var himself = new Actor(person ?? Ann, Role.Volunteer);
        var policy = AttendancePolicy.Default;
        return ServiceRecord.CheckIn(person ?? Ann, activity, shift, shift.StartsAt, CheckMethod.Code, [], policy, himself, shift.StartsAt)
            .Bind(record => record.CheckOut(end, 0, leaving, [], leaving == CheckMethod.Code ? himself : Officer, end))
            .Bind(record => record.Attest(calendar ?? WorkCalendar.China, Shanghai, policy, attestor ?? Officer, end)).Value;
    }

    public Result<EarningAssessment> Earn(ServiceRecord record, params ValueList<EarnedService> earlier) =>
        Desk.Earn(Programme, record, "traffic-guidance", ServiceTraits.None, earlier, record.State.ChangedAt);

    public static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];
}
