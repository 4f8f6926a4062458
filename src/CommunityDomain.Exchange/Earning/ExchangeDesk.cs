using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Exchange;

/// <summary>Where service becomes points and accepted points are settled: programme, policy and ledger together.</summary>
/// <remarks>Whatever is sent again is done once: ids in the ledger are derived from the record's. One writer, as the ledger.</remarks>
/// <param name="points">The points programme, open on its ledger.</param>
/// <param name="policy">How service is counted.</param>
/// <param name="zone">The zone whose days count.</param>
/// <param name="options">What is done where nothing else is said; <see cref="ExchangeOptions.Default"/> unless given.</param>
public sealed class ExchangeDesk(PointsProgramme points, EarningPolicy policy, DateTimeZone zone, ExchangeOptions? options = null)
{
    private readonly ExchangeOptions _options = options ?? ExchangeOptions.Default;
    private readonly PointsProgramme _points = points ?? throw new ArgumentNullException(nameof(points));
    private readonly EarningPolicy _policy = policy ?? throw new ArgumentNullException(nameof(policy));
    private readonly DateTimeZone _zone = zone ?? throw new ArgumentNullException(nameof(zone));

    /// <summary>Counts an attested record and posts its minutes and points; the person is enrolled when he is not yet.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="record">The record.</param>
    /// <param name="activityKind">The kind of its activity; may be empty.</param>
    /// <param name="traits">What makes it worth more.</param>
    /// <param name="earlier">What the person earned before: at least in the same activity and month.</param>
    /// <param name="now">When.</param>
    /// <returns>The count, line by line, or all of <c>exchange.programme-not-open</c>, <c>exchange.points-of-another-programme</c> and
    /// <c>exchange.service-not-attested</c> that apply; then <c>points.service-does-not-count</c>, <c>points.account-refused</c>,
    /// <c>points.transfer-refused</c>.</returns>
    public Result<EarningAssessment> Earn(
        ExchangeProgramme programme, ServiceRecord record, string activityKind, ServiceTraits traits, ValueList<EarnedService> earlier, Instant now)
    {
        ArgumentNullException.ThrowIfNull(programme);
        ArgumentNullException.ThrowIfNull(record);
        var service = VerifiedServices.From(record, activityKind, traits);
        return Foreign(programme)
            .When(!programme.EarnsOn(record.State.Day), () => new ExchangeErrors.ProgrammeNotOpen(programme.Id, programme.Status, record.State.Day))
            .AddFrom(service)
            .Then(() =>
            {
                var assessment = _policy.Assess(new(service.Value, earlier), now.InZone(_zone).Date);
                var posted = assessment.Counts && _points.Enrol(service.Value.Person, now) is { IsFailed: true } refused
                    ? refused
                    : _points.Post(assessment, now);
                return posted.IsSuccess ? Result.Ok(assessment) : posted.ToResult<EarningAssessment>();
            });
    }

    /// <summary>Takes back what a record earned, because it was voided.</summary>
    /// <param name="record">The voided record.</param>
    /// <param name="clawback">What happens when its points are spent already.</param>
    /// <param name="now">When.</param>
    /// <returns>Success, or <c>exchange.service-not-voided</c>, <c>points.transfer-refused</c>.</returns>
    public Result TakeBack(ServiceRecord record, ClawbackPolicy clawback, Instant now)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Status == ServiceStatus.Voided
            ? _points.TakeBack(VerifiedServices.IdOf(record.Id), clawback, now)
            : Result.Fail(new ExchangeErrors.ServiceNotVoided(record.Id, record.Status));
    }

    /// <summary>Takes back what a record earned, because it was voided, in the programme's usual way with points that are spent already.</summary>
    /// <param name="record">The voided record.</param>
    /// <param name="now">When.</param>
    /// <returns>Success, or <c>exchange.service-not-voided</c>, <c>points.transfer-refused</c>.</returns>
    public Result TakeBack(ServiceRecord record, Instant now) => TakeBack(record, _options.Clawback, now);

    /// <summary>Settles with a sponsor by what the ledger says it accepted.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="sponsor">The sponsor.</param>
    /// <param name="by">Who settles.</param>
    /// <param name="now">When.</param>
    /// <returns>The programme with a line more, or <c>exchange.points-of-another-programme</c> and what <see cref="ExchangeProgramme.Settle"/> refuses.</returns>
    public Result<ExchangeProgramme> Settle(ExchangeProgramme programme, PartyId sponsor, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(programme);
        var account = _points.Ledger.Resolve(_points.Accounts.PointsAccepted(sponsor));
        var balance = account.IsNone ? default : _points.Ledger.Balance(account);
        return Foreign(programme).Then(() => programme.Settle(sponsor, balance.CreditsPosted, balance.DebitsPosted, by, now));
    }

    private Refusals Foreign(ExchangeProgramme programme) => new Refusals()
        .When(programme.State.Points != _points.Id, () => new ExchangeErrors.PointsOfAnotherProgramme(programme.Id, programme.State.Points));
}
