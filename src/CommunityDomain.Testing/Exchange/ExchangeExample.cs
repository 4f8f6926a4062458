using CommunityDomain.Exchange;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>An open exchange programme of March 2026 with one sponsor, on a ledger in memory, for tests of what service earns.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Points">Its points programme.</param>
/// <param name="Desk">Its desk.</param>
public sealed record ExchangeExample(ExchangeProgramme Programme, PointsProgramme Points, ExchangeDesk Desk)
{
    /// <summary>The zone whose days count: eight hours before UTC.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZone.ForOffset(Offset.FromHours(8));

    /// <summary>When the programme opens: Sunday 1 March 2026, 8 o'clock.</summary>
    public static Instant Opening { get; } = Instant.FromUtc(2026, 3, 1, 0, 0);

    /// <summary>The days whose service earns.</summary>
    public static DateInterval Term { get; } = new(new(2026, 3, 1), new(2026, 3, 31));

    /// <summary>The volunteer who serves unless another is named.</summary>
    public static PersonId Volunteer { get; } = new(1);

    /// <summary>Who opens, attests and settles.</summary>
    public static Actor Officer { get; } = new(new(9), Role.CommunityOfficer);

    /// <summary>Half a yuan a point, a budget of 100 yuan.</summary>
    public static SponsorTerms Sponsor { get; } = new(new(70), Money.Yuan(0.5m).Value, Money.Yuan(100m).Value);

    /// <summary>The programme as a draft with its sponsor.</summary>
    public static ExchangeProgramme Draft { get; } =
        ExchangeProgramme.Draft(new(3), new(4), "友好积分", new(2), Term, Officer, Opening).Bind(one => one.AddSponsor(Sponsor, Officer, Opening)).Value;

    /// <summary>Opens the programme on a new ledger.</summary>
    /// <param name="policy">How service is counted; <see cref="EarningPolicy.Default"/> unless given.</param>
    /// <param name="options">The desk's options; the default ones unless given.</param>
    public static ExchangeExample Open(EarningPolicy? policy = null, ExchangeOptions? options = null)
    {
        var points = PointsProgramme.Open(PointsLedger.InMemory(new(new(1)) { Zone = Zone }), new(Draft.State.Points), Opening).Value;
        return new(Draft.Open(Officer, Opening).Value, points, new ExchangeDesk(points, policy ?? EarningPolicy.Default, Zone, options));
    }

    /// <summary>An attested record of service from eight o'clock on a day of March: one shift a day, checked in by code.</summary>
    /// <param name="day">The day of the month, from 1 to 31.</param>
    /// <param name="minutes">How long, from 1.</param>
    /// <param name="person">Who served; <see cref="Volunteer"/> unless given.</param>
    /// <param name="nature">As what he served.</param>
    /// <param name="attestor">Who attests; <see cref="Officer"/> unless given.</param>
    /// <param name="leaving">How he was checked out: by himself with a code, or by the officer.</param>
    /// <param name="calendar">The calendar of entry deadlines; <see cref="WorkCalendar.China"/> unless given.</param>
    public static ServiceRecord Served(
        int day, int minutes, PersonId? person = null, ServiceNature nature = ServiceNature.Volunteer, Actor? attestor = null,
        CheckMethod leaving = CheckMethod.Code, WorkCalendar? calendar = null)
    {
        var post = new DutyPost(new(1), "Crossing 17", new("Crossing 17", new CommunityId(4)), new(1, 2, 3), PostRequirements.None);
        var terms = new ActivityTerms("Saturday Civilisation Action", new PartyId(200), nature, "Asia/Shanghai");
        var activity = Activity.Draft(new((UInt128)(10 + day)), new(4), terms, Officer, Opening).Bind(one => one.AddPost(post, Officer, Opening)).Value;
        var start = new LocalDateTime(2026, 3, day, 8, 0);
        var shift = Shift.Create(activity.Id, post, new("daily", start), start, 600, Zone).Value;
        var end = shift.StartsAt + Duration.FromMinutes(minutes);
        var himself = new Actor(person ?? Volunteer, Role.Volunteer);
        var policy = AttendancePolicy.Default;
        return ServiceRecord.CheckIn(himself.Person, activity, shift, shift.StartsAt, CheckMethod.Code, [], policy, himself, shift.StartsAt)
            .Bind(record => record.CheckOut(end, 0, leaving, [], leaving == CheckMethod.Code ? himself : Officer, end))
            .Bind(record => record.Attest(calendar ?? WorkCalendar.China, Zone, policy, attestor ?? Officer, end)).Value;
    }

    /// <summary>Earns for a record at the instant of its last change, as the work of a traffic guide.</summary>
    /// <param name="record">The record.</param>
    /// <param name="earlier">What the person earned before.</param>
    public Result<EarningAssessment> Earn(ServiceRecord record, params ValueList<EarnedService> earlier)
    {
        ArgumentNullException.ThrowIfNull(record);
        return Desk.Earn(Programme, record, "traffic-guidance", ServiceTraits.None, earlier, record.State.ChangedAt);
    }
}
