using System.Diagnostics;
using CommunityDomain.Points;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Exchange;

/// <summary>An exchange programme (公益换取价值): service earns points, points are exchanged for what sponsors give, sponsors are settled with.</summary>
public sealed class ExchangeProgramme
    : Aggregate<ExchangeProgramme, ExchangeProgrammeId, ExchangeProgrammeState, ExchangeProgrammeEvent>,
        IAggregate<ExchangeProgramme, ExchangeProgrammeState, ExchangeProgrammeEvent>
{
    private ExchangeProgramme(ExchangeProgrammeState state, long version, ValueList<EventEnvelope<ExchangeProgrammeEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a programme's life.</summary>
    public static Lifecycle<ExchangeStatus, ExchangeVerb> Lifecycle { get; } = new("ExchangeProgramme", ExchangeStatus.Draft)
    {
        { ExchangeStatus.Draft, ExchangeVerb.AddSponsor, ExchangeStatus.Draft },
        { ExchangeStatus.Draft, ExchangeVerb.Open, ExchangeStatus.Open },
        { ExchangeStatus.Draft, ExchangeVerb.Close, ExchangeStatus.Closed },
        { ExchangeStatus.Open, ExchangeVerb.AddSponsor, ExchangeStatus.Open },
        { ExchangeStatus.Open, ExchangeVerb.Settle, ExchangeStatus.Open },
        { ExchangeStatus.Open, ExchangeVerb.Close, ExchangeStatus.Closed },
        { ExchangeStatus.Closed, ExchangeVerb.Settle, ExchangeStatus.Closed },
    };

    /// <summary>Where the programme stands.</summary>
    public ExchangeStatus Status => State.Status;

    /// <summary>Whether service of <paramref name="day"/> earns: open, and within the term.</summary>
    /// <param name="day">The local day of service.</param>
    public bool EarnsOn(LocalDate day) => Status == ExchangeStatus.Open && State.Term.Contains(day);

    /// <summary>Drafts a programme.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="community">The community that runs it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="points">The points programme whose points it gives.</param>
    /// <param name="term">The days whose service earns, both inclusive.</param>
    /// <param name="by">Who drafts.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft, or <c>core.empty</c> for each of these that is missing.</returns>
    public static Result<ExchangeProgramme> Draft(
        ExchangeProgrammeId id, CommunityId community, string name, PointsProgrammeId points, DateInterval term, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(term);
        return new Refusals()
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .When(string.IsNullOrWhiteSpace(name), () => new CoreErrors.Empty("name"))
            .When(points == default, () => new CoreErrors.Empty("points programme"))
            .Then(() => Begin(id, by, now, new ExchangeProgrammeEvent.Drafted(community, name, points, term)));
    }

    /// <summary>A sponsor joins.</summary>
    /// <param name="terms">What it is paid.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="now">When.</param>
    /// <returns>The programme, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.duplicate-id</c>, <c>exchange.terms-unusable</c>
    /// (two currencies, or a value or budget below zero) that apply.</returns>
    public Result<ExchangeProgramme> AddSponsor(SponsorTerms terms, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var isUsable = terms.ValuePerPoint.Currency == terms.Budget.Currency && terms.ValuePerPoint.Amount >= 0 && terms.Budget.Amount >= 0;
        return Check(now, Lifecycle.Illegal(Status, ExchangeVerb.AddSponsor))
            .When(terms.Sponsor == default, () => new CoreErrors.Empty("sponsor"))
            .When(Find(terms.Sponsor) >= 0, () => new CoreErrors.DuplicateId("sponsor", terms.Sponsor.ToString()))
            .When(!isUsable, () => new ExchangeErrors.TermsUnusable(terms.ValuePerPoint, terms.Budget))
            .Then(() => Record(by, now, new ExchangeProgrammeEvent.SponsorAdded(terms)));
    }

    /// <summary>Opens the programme.</summary>
    /// <param name="by">Who opens it.</param>
    /// <param name="now">When.</param>
    /// <returns>The programme, or <c>core.illegal-verb</c>.</returns>
    public Result<ExchangeProgramme> Open(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ExchangeVerb.Open))
            .Then(() => Record(by, now, new ExchangeProgrammeEvent.Opened()));

    /// <summary>Settles with a sponsor: what it accepted since the last time, less what was refunded, at the agreed value, within its budget.</summary>
    /// <param name="sponsor">The sponsor.</param>
    /// <param name="accepted">The points that it ever accepted, from 0, as the ledger says.</param>
    /// <param name="refunded">The points of those that were ever given back, from 0.</param>
    /// <param name="by">Who settles.</param>
    /// <param name="now">When.</param>
    /// <returns>The programme with a line more, or all of <c>core.illegal-verb</c>, <c>exchange.sponsor-unknown</c>, <c>core.out-of-range</c> that
    /// apply; then <c>exchange.nothing-to-settle</c> (nothing new, or no budget left), <c>core.overflow</c>.</returns>
    public Result<ExchangeProgramme> Settle(PartyId sponsor, long accepted, long refunded, Actor by, Instant now)
    {
        var at = Find(sponsor);
        return Check(now, Lifecycle.Illegal(Status, ExchangeVerb.Settle))
            .When(at < 0, () => new ExchangeErrors.SponsorUnknown(sponsor))
            .When(accepted < 0, () => new CoreErrors.OutOfRange("accepted", accepted, 0, long.MaxValue))
            .When(refunded < 0 || refunded > accepted, () => new CoreErrors.OutOfRange("refunded", refunded, 0, Math.Max(0, accepted)))
            .Then(() =>
            {
                var line = SettlementLineOf(State.Sponsors[at], accepted, refunded);
                return line.IsFailed ? line.ToResult<ExchangeProgramme>() : Record(by, now, new ExchangeProgrammeEvent.Settled(line.Value));
            });
    }

    /// <summary>Closes the programme: nothing is earned any more. What is accepted is settled still.</summary>
    /// <param name="reason">Why, not empty.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="now">When.</param>
    /// <returns>The programme, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<ExchangeProgramme> Close(string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ExchangeVerb.Close))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new ExchangeProgrammeEvent.Closed(reason)));

    static ExchangeProgrammeState? IAggregate<ExchangeProgramme, ExchangeProgrammeState, ExchangeProgrammeEvent>.Begin(
        EventEnvelope<ExchangeProgrammeEvent> first) =>
        first.Event is ExchangeProgrammeEvent.Drafted one
            ? new ExchangeProgrammeState { Community = one.Community, Name = one.Title, Points = one.Points, Term = one.Term }
            : null;

    static ExchangeProgrammeState IAggregate<ExchangeProgramme, ExchangeProgrammeState, ExchangeProgrammeEvent>.Apply(
        ExchangeProgrammeState state, EventEnvelope<ExchangeProgrammeEvent> change) => change.Event switch
        {
            ExchangeProgrammeEvent.SponsorAdded one => state with
            {
                Sponsors = state.Sponsors.Add(new(one.Terms, 0, Money.Create(0m, one.Terms.Budget.Currency).Value, 0)),
            },
            ExchangeProgrammeEvent.Opened => state with { Status = ExchangeStatus.Open },
            ExchangeProgrammeEvent.Settled one => state with
            {
                Sponsors = [.. state.Sponsors.Select(account => account.Terms.Sponsor == one.Line.Sponsor ? After(account, one.Line) : account)],
            },
            ExchangeProgrammeEvent.Closed => state with { Status = ExchangeStatus.Closed },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static ExchangeProgramme IAggregate<ExchangeProgramme, ExchangeProgrammeState, ExchangeProgrammeEvent>.Create(
        ExchangeProgrammeState state, long version, ValueList<EventEnvelope<ExchangeProgrammeEvent>> changes) => new(state, version, changes);

    private static SponsorAccount After(SponsorAccount account, SettlementLine line) => account with
    {
        SettledPoints = account.SettledPoints + line.Points,
        Paid = account.Paid.Add(line.Payable).Value,
        Settlements = line.Number,
    };

    // What the budget does not reach stays unsettled, in whole points.
    private static Result<SettlementLine> SettlementLineOf(SponsorAccount account, long accepted, long refunded)
    {
        var due = accepted - refunded - account.SettledPoints;
        var value = account.Terms.ValuePerPoint.Amount;
        var points = due;
        if (due > 0 && value > 0)
            points = (long)Math.Min(due, decimal.Floor((account.Terms.Budget.Amount - account.Paid.Amount) / value));
        if (points == 0)
            return Result.Fail<SettlementLine>(new ExchangeErrors.NothingToSettle(account.Terms.Sponsor, due));
        var payable = Money.Create(value * points, account.Terms.Budget.Currency);
        return payable.IsFailed
            ? payable.ToResult<SettlementLine>()
            : Result.Ok(new SettlementLine(
                account.Terms.Sponsor, account.Settlements + 1, accepted, refunded, account.SettledPoints, points, payable.Value, due - points));
    }

    private int Find(PartyId sponsor)
    {
        for (var i = 0; i < State.Sponsors.Count; i++)
        {
            if (State.Sponsors[i].Terms.Sponsor == sponsor)
                return i;
        }
        return -1;
    }
}
