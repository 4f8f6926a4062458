using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CommunityDomain.Exchange;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Serialization.SystemTextJson;
using CommunityDomain.Volunteering;
using FluentResults;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>
/// One small story through every area: a team is admitted, sponsors an exchange, volunteers are rostered and serve, service earns points, points are
/// exchanged and settled. The same digest however the domain is embedded: in a console, in a host with dependency injection, compiled ahead of time.
/// </summary>
internal sealed partial class EmbeddedStory
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");
    private static readonly CommunityId Community = new(0xC0);
    private static readonly Actor Officer = new(new(0xA7), Role.SubdistrictOfficer);
    private static readonly PartyId Team = new(0xA0);

    private readonly EmbeddedServices _with;
    private readonly StringBuilder _text = new();
    private int _aggregates;
    private int _events;

    private EmbeddedStory(EmbeddedServices with) => _with = with;

    private Instant Now => _with.Clock.GetCurrentInstant();

    public static EmbeddedOutcome Tell(EmbeddedServices with)
    {
        var story = new EmbeddedStory(with);
        var partner = story.Admit();
        var agreement = story.Sponsor(partner);
        var records = story.Serve(out var places);
        var (minutes, points, settled) = story.Exchange(agreement, records);
        foreach (var rule in with.Admission.Rules)
            story.Say($"{rule.Code} {rule.Describe(Chinese)} {rule.Describe(CultureInfo.InvariantCulture)}");
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(story._text.ToString()));
        return new(Convert.ToHexStringLower(digest), story._aggregates, story._events, places, minutes, points, settled);
    }

    private void MoveTo(int month, int day, int hour) =>
        _with.Clock.MoveTo(new LocalDateTime(2024, month, day, hour, 0).InZoneStrictly(_with.Zone).ToInstant());

    private void Say(FormattableString line) => _text.Append(FormattableString.Invariant(line)).Append('\n');

    // Every reason, in its own words in both languages.
    private void SayRefusal(IResultBase refused)
    {
        Require(refused.IsFailed, "a refusal");
        foreach (var error in refused.Errors.Cast<DomainError>())
            Say($"{error.Code} {error.Message} {error.Explain(Chinese)}");
    }

    // What a host stores: events and state, as JSON. Both ways in give the same aggregate.
    private T Keep<T, TId, TState, TEvent>(Aggregate<T, TId, TState, TEvent> aggregate)
        where T : Aggregate<T, TId, TState, TEvent>, IAggregate<T, TState, TEvent>
        where TId : struct, IId<TId>
        where TState : AggregateState<TId>
        where TEvent : DomainEvent
    {
        var wire = WireFormat.Default;
        var (events, state) = (wire.Serialize(aggregate.Changes), wire.Serialize(aggregate.State));
        var replayed = Aggregate<T, TId, TState, TEvent>.Replay(wire.Deserialize<ValueList<EventEnvelope<TEvent>>>(events).Value).Value;
        var restored = Aggregate<T, TId, TState, TEvent>.Restore(wire.Deserialize<TState>(state).Value, aggregate.Version);
        Require(replayed.State.Equals(aggregate.State) && restored.State.Equals(aggregate.State), $"{aggregate} comes back from JSON as it was");
        _aggregates++;
        _events += aggregate.Changes.Count;
        Say($"{events}");
        Say($"{state}");
        return (T)aggregate;
    }

    private static void Require(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException($"The embedded story did not come to {what}.");
    }

    // The team sponsors what volunteers get: an agreement of mode 5, with what its cell of the matrix asks for.
    private Agreement Sponsor(Admission.CommunityPartner partner)
    {
        MoveTo(month: 4, day: 1, hour: 9);
        var form = LegalForm.SocialServiceInstitution;
        var cell = _with.Agreements.Matrix.Cell(PartnershipMode.BenefitExchange, Scenario.Services, form);
        var terms = new AgreementTerms(
            "友好积分 2024", Community, Scenario.Services, PartnershipMode.BenefitExchange,
            [new(new(0xC1), AgreementRole.Community, LegalForm.SelfGoverningBody), new(partner.State.Party.Party, AgreementRole.Sponsor, form)],
            new DateInterval(new(2024, 4, 1), new(2025, 3, 31)), Money.Yuan(1_000).Value,
            [.. cell.Requirements.Select(requirement => new ConditionMet(requirement.Condition, "document 7"))],
            [new(partner.State.Party.Party, "a report on what was given", new DueRule(new(2024, 9, 30), Term.OfWorkingDays(5)))]);
        SayRefusal(Agreement.Draft(new(0x61), terms with { Term = new DateInterval(new(2024, 4, 1), new(2031, 3, 31)) }, _with.Agreements, Officer, Now));
        var agreement = Agreement.Draft(new(0x61), terms, _with.Agreements, Officer, Now).Value;
        foreach (var party in agreement.Signatories)
            agreement = agreement.Sign(party, _with.Zone, Officer, Now).Value;
        return Keep(agreement.TakeEffect(_with.Zone, Officer, Now).Value);
    }

    // Records become points, points become a meal, the sponsor is paid.
    private (long Minutes, long Points, Money Settled) Exchange(Agreement agreement, List<ServiceRecord> records)
    {
        var sponsor = agreement.Terms.Parties.Single(party => party.Role == AgreementRole.Sponsor).Party;
        var programme = ExchangeProgramme.Draft(new(0x71), Community, "友好积分", _with.Points.Id, agreement.Terms.Term, Officer, Now)
            .Bind(one => one.AddSponsor(new(sponsor, Money.Yuan(1.5m).Value, Money.Yuan(100).Value), Officer, Now))
            .Bind(one => one.Open(Officer, Now)).Value;
        var (minutes, points) = (0L, 0L);
        foreach (var record in records)
        {
            var earned = _with.Exchange.Earn(programme, record, "road", ServiceTraits.None, [], Now).Value;
            (minutes, points) = (minutes + earned.Minutes, points + earned.Points);
            foreach (var line in earned.Lines)
                Say($"{line.Code} {line.Before} {line.After}");
        }

        var member = records[0].State.Person;
        var meal = Reward.Draft(
                new(0x72), _with.Points.Id,
                new("A meal 一餐", RewardKind.Coupon, Price: 3, sponsor, Now, Now + Duration.FromDays(30), HeldForSeconds: 900, RewardLimit.OnceAQuarter), Officer, Now)
            .Bind(one => one.Offer(Now.InZone(_with.Zone).Date, Officer, Now))
            .Bind(one => _with.Rewards.Stock(one, 5, Officer, Now)).Value;
        var taken = _with.Rewards.Reserve(new(0x73), Keep(meal), member, new(member, Role.Volunteer), Now)
            .Bind(one => _with.Rewards.Fulfil(one, Officer, Now)).Value;
        Keep(taken);
        SayRefusal(_with.Rewards.Reserve(new(0x74), meal, member, new(member, Role.Volunteer), Now));
        var settled = Keep(_with.Exchange.Settle(programme, sponsor, Officer, Now).Value);
        Say($"{_with.Points.PointsOf(member, Now)} {_with.Points.MinutesOf(member)} {_with.Points.Ledger.Digest()}");
        return (minutes, points, settled.State.Sponsors[0].Paid);
    }
}
