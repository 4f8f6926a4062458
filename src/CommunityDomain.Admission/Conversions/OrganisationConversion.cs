using System.Diagnostics;
using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A partner's way from a team to a filed organisation, and from there to a registered one (社区小队伍转化).</summary>
/// <remarks>
/// The partner keeps its id, its history and its people; hours and points are theirs and are not touched: nothing here knows a ledger.
/// A contract does not go over by itself: each that runs is asked (民法典 art. 555), and stays where it is when the other side declines.
/// </remarks>
public sealed class OrganisationConversion
    : Aggregate<OrganisationConversion, ConversionId, OrganisationConversionState, OrganisationConversionEvent>,
        IAggregate<OrganisationConversion, OrganisationConversionState, OrganisationConversionEvent>
{
    private OrganisationConversion(
        OrganisationConversionState state, long version, ValueList<EventEnvelope<OrganisationConversionEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of a conversion's life.</summary>
    public static Lifecycle<ConversionStatus, ConversionVerb> Lifecycle { get; } = new("OrganisationConversion", ConversionStatus.Requested)
    {
        { ConversionStatus.Requested, ConversionVerb.Review, ConversionStatus.Reviewed },
        { ConversionStatus.Requested, ConversionVerb.Refuse, ConversionStatus.Refused },
        { ConversionStatus.Requested, ConversionVerb.Withdraw, ConversionStatus.Withdrawn },
        { ConversionStatus.Reviewed, ConversionVerb.Register, ConversionStatus.Registered },
        { ConversionStatus.Reviewed, ConversionVerb.Refuse, ConversionStatus.Refused },
        { ConversionStatus.Reviewed, ConversionVerb.Withdraw, ConversionStatus.Withdrawn },
        { ConversionStatus.Registered, ConversionVerb.AnswerNovation, ConversionStatus.Registered },
        { ConversionStatus.Registered, ConversionVerb.Complete, ConversionStatus.Completed },
    };

    internal KnownMerges Merges { get; private init; } = KnownMerges.None;

    /// <summary>Where it stands.</summary>
    public ConversionStatus Status => State.Status;

    /// <summary>Whether one form leads to another in one step: a team is filed, a filed organisation is registered.</summary>
    /// <param name="from">The form before.</param>
    /// <param name="to">The form after.</param>
    public static bool Leads(LegalForm from, LegalForm to)
    {
        if (!Enum.IsDefined(from))
            throw new ArgumentOutOfRangeException(nameof(from));
        if (!Enum.IsDefined(to))
            throw new ArgumentOutOfRangeException(nameof(to));
        return (from, to) is
            (LegalForm.NeighbourhoodTeam, LegalForm.RecordFiled)
            or (LegalForm.RecordFiled, LegalForm.RegisteredAssociation)
            or (LegalForm.RecordFiled, LegalForm.SocialServiceInstitution);
    }

    /// <summary>This conversion, told which parties and persons are the same. What its verbs give knows it too; nothing of it is stored.</summary>
    /// <param name="merges">The merges in force.</param>
    public OrganisationConversion Knowing(KnownMerges merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return new(State, Version, Changes) { Merges = merges };
    }

    /// <summary>Asks for another legal form.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="partner">The partner, active or on probation.</param>
    /// <param name="to">The form that it wants.</param>
    /// <param name="contracts">The contracts that run, by the host's references; none twice.</param>
    /// <param name="by">Who acts for the partner.</param>
    /// <param name="now">When.</param>
    /// <returns>The request, or all of <c>core.empty</c>, <c>core.duplicate-id</c>, <c>admission.no-such-conversion</c>,
    /// <c>core.illegal-verb</c> of the partner that apply.</returns>
    public static Result<OrganisationConversion> Request(
        ConversionId id, CommunityPartner partner, LegalForm to, ValueList<string> contracts, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(partner);
        return new Refusals()
            .Add(CommunityPartner.Lifecycle.Illegal(partner.Standing, PartnerVerb.Convert))
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(contracts.Any(string.IsNullOrWhiteSpace), () => new CoreErrors.Empty("contract"))
            .When(contracts.Distinct().Count() < contracts.Count, () => new CoreErrors.DuplicateId("contract", contracts.ToString()))
            .When(!Leads(partner.Form, to), () => new AdmissionErrors.NoSuchConversion(partner.Form, to))
            .Then(() => Result.Ok(Begin(
                id, by, now, new OrganisationConversionEvent.Requested(partner.Id, partner.State.Party, partner.State.Scopes, to, contracts))
                .Value.Knowing(partner.Merges)));
    }

    /// <summary>Judges the rules of the stage eligibility for the new form, above all its size.</summary>
    /// <param name="matter">Today's policy and facts; the form is the new one.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The conversion, or all of <c>core.illegal-verb</c>, <c>admission.assessment-refuses</c>, what a waiver is refused for,
    /// <c>admission.person-must-decide</c>, <c>admission.reviewer-is-applicant</c> that apply.</returns>
    public Result<OrganisationConversion> Review(AdmissionCase matter, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(days);
        var refusals = Guard(ConversionVerb.Review, by, now);
        var own = matter with { Facts = matter.Facts with { LegalForm = State.To, Scopes = State.Scopes } };
        var assessment = own.Require(refusals, matter.Policy.Version, days.DateOf(now), AdmissionStages.Eligibility);
        return refusals.Then(() => Record(by, now, new OrganisationConversionEvent.Reviewed(assessment!.ToRecord())));
    }

    /// <summary>Records the filing or registration, and asks every contract that runs whether it goes over.</summary>
    /// <param name="registration">The filing or registration, not in the future.</param>
    /// <param name="days">The office's days.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The conversion, or all of <c>core.empty</c>, <c>admission.date-in-the-future</c> and what <see cref="Refuse"/> refuses.</returns>
    public Result<OrganisationConversion> Register(FormRegistration registration, OfficeDays days, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(registration);
        ArgumentNullException.ThrowIfNull(days);
        return Guard(ConversionVerb.Register, by, now)
            .When(string.IsNullOrWhiteSpace(registration.Number), () => new CoreErrors.Empty("number"))
            .When(string.IsNullOrWhiteSpace(registration.Authority), () => new CoreErrors.Empty("authority"))
            .When(registration.On > days.DateOf(now), () => new AdmissionErrors.DateInTheFuture(registration.On))
            .Then(() => Record(
                by, now,
                [
                    new OrganisationConversionEvent.Registered(registration),
                    .. State.Contracts.Select(contract => new OrganisationConversionEvent.NovationAsked(contract.Contract)),
                ]));
    }

    /// <summary>Records what a contract's other side says.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="isConsented">Whether it goes over.</param>
    /// <param name="by">Who says so, or who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The conversion, or <c>core.illegal-verb</c>, <c>admission.unknown-contract</c>, <c>admission.novation-answered</c>.</returns>
    public Result<OrganisationConversion> AnswerNovation(string contract, bool isConsented, Actor by, Instant now)
    {
        var asked = State.Contracts.FirstOrDefault(one => one.Contract == contract);
        return Check(now, Lifecycle.Illegal(Status, ConversionVerb.AnswerNovation))
            .When(asked is null, () => new AdmissionErrors.UnknownContract(contract))
            .When(asked is { Outcome: not NovationOutcome.Asked }, () => new AdmissionErrors.NovationAnswered(contract))
            .Then(() => Record(by, now, new OrganisationConversionEvent.NovationAnswered(contract, isConsented)));
    }

    /// <summary>Gives the partner its new form, once every contract has answered.</summary>
    /// <param name="partner">The partner as it stands now.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The conversion and the partner; or all of <c>core.illegal-verb</c> of either, <c>admission.another-partner</c>,
    /// <c>admission.novation-open</c>, <c>admission.no-such-conversion</c> when the partner's form has changed since, and what
    /// <see cref="Refuse"/> refuses.</returns>
    public Result<ConversionCompletion> Complete(CommunityPartner partner, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(partner);
        var open = State.Contracts.Where(one => one.Outcome == NovationOutcome.Asked).Select(one => one.Contract).ToValueList();
        var refusals = Guard(ConversionVerb.Complete, by, now)
            .When(partner.Id != State.Partner, () => new AdmissionErrors.AnotherPartner(State.Partner))
            .When(!open.IsEmpty, () => new AdmissionErrors.NovationOpen(open))
            .When(!Leads(partner.Form, State.To), () => new AdmissionErrors.NoSuchConversion(partner.Form, State.To));
        var converted = partner.Knowing(Merges.Or(partner.Merges)).Convert(State.To, State.Registration?.On ?? default, Id, by, now);
        return refusals.AddFrom(converted).Then(() => Result.Ok(new ConversionCompletion(
            Record(by, now, new OrganisationConversionEvent.Completed()).Value, converted.Value)));
    }

    /// <summary>Refuses the conversion; the partner stays as it is.</summary>
    /// <param name="reasons">Why.</param>
    /// <param name="by">The subdistrict's officer, impartial.</param>
    /// <param name="now">When.</param>
    /// <returns>The refused conversion, or all of <c>core.illegal-verb</c>, <c>core.empty</c>, <c>admission.person-must-decide</c>,
    /// <c>admission.reviewer-is-applicant</c> that apply.</returns>
    public Result<OrganisationConversion> Refuse(string reasons, Actor by, Instant now) =>
        Guard(ConversionVerb.Refuse, by, now)
            .When(string.IsNullOrWhiteSpace(reasons), () => new CoreErrors.Empty("reasons"))
            .Then(() => Record(by, now, new OrganisationConversionEvent.Refused(reasons)));

    /// <summary>Takes the request back.</summary>
    /// <param name="by">Who acts for the partner.</param>
    /// <param name="now">When.</param>
    /// <returns>The withdrawn conversion, or <c>core.illegal-verb</c>.</returns>
    public Result<OrganisationConversion> Withdraw(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, ConversionVerb.Withdraw))
            .Then(() => Record(by, now, new OrganisationConversionEvent.Withdrawn()));

    static OrganisationConversionState? IAggregate<OrganisationConversion, OrganisationConversionState, OrganisationConversionEvent>.Begin(
        EventEnvelope<OrganisationConversionEvent> first) =>
        first.Event is OrganisationConversionEvent.Requested requested
            ? new OrganisationConversionState
            {
                Partner = requested.Partner,
                Party = requested.Party,
                Scopes = requested.Scopes,
                To = requested.To,
                Contracts = requested.Contracts.Select(contract => new ContractNovation(contract)).ToValueList(),
            }
            : null;

    static OrganisationConversionState IAggregate<OrganisationConversion, OrganisationConversionState, OrganisationConversionEvent>.Apply(
        OrganisationConversionState state, EventEnvelope<OrganisationConversionEvent> change) => change.Event switch
        {
            OrganisationConversionEvent.Reviewed reviewed =>
                state with { Status = ConversionStatus.Reviewed, Assessment = reviewed.Assessment },
            OrganisationConversionEvent.Registered registered =>
                state with { Status = ConversionStatus.Registered, Registration = registered.Registration },
            OrganisationConversionEvent.NovationAsked => state,
            OrganisationConversionEvent.NovationAnswered answered => state with
            {
                Contracts = state.Contracts.Replace(
                    one => one.Contract == answered.Contract,
                    one => one with { Outcome = answered.IsConsented ? NovationOutcome.Consented : NovationOutcome.Declined }),
            },
            OrganisationConversionEvent.Completed => state with { Status = ConversionStatus.Completed },
            OrganisationConversionEvent.Refused refused =>
                state with { Status = ConversionStatus.Refused, RefusedBecause = refused.Reasons },
            OrganisationConversionEvent.Withdrawn => state with { Status = ConversionStatus.Withdrawn },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static OrganisationConversion IAggregate<OrganisationConversion, OrganisationConversionState, OrganisationConversionEvent>.Create(
        OrganisationConversionState state, long version, ValueList<EventEnvelope<OrganisationConversionEvent>> changes) =>
        new(state, version, changes);

    /// <inheritdoc/>
    protected override OrganisationConversion Follow(OrganisationConversion next) => next.Knowing(Merges);

    private Refusals Guard(ConversionVerb verb, Actor official, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, verb)).RequireImpartial(Merges, State.Party, [], official.Person, now);
}
