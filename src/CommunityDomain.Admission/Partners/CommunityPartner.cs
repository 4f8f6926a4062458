using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A community partner (社区合伙人): a party admitted to take part in community service, from its admission to its exit.</summary>
/// <remarks>Keeps its id through every conversion, renewal and extension. Officials who act on it are impartial.</remarks>
public sealed partial class CommunityPartner
    : Aggregate<CommunityPartner, PartnerId, CommunityPartnerState, CommunityPartnerEvent>,
        IAggregate<CommunityPartner, CommunityPartnerState, CommunityPartnerEvent>
{
    private CommunityPartner(CommunityPartnerState state, long version, ValueList<EventEnvelope<CommunityPartnerEvent>> changes)
        : base(state, version, changes)
    {
    }

    internal KnownMerges Merges { get; private init; } = KnownMerges.None;

    /// <summary>How it stands by its events alone.</summary>
    public PartnerStanding Standing => State.Standing;

    /// <summary>Its present legal form.</summary>
    public LegalForm Form => State.Party.Form;

    /// <summary>The figures of the procedure under which it was admitted or last renewed.</summary>
    public AdmissionProcedure Procedure => State.Procedure ?? AdmissionProcedure.Default;

    /// <summary>How it stands on a day: what its events say, or <see cref="PartnerStanding.Expired"/> after its term and grace.</summary>
    /// <param name="day">The day.</param>
    public PartnerStanding StandingOn(LocalDate day) => day > State.Term.LastDay && !IsOver ? PartnerStanding.Expired : Standing;

    /// <summary>Whether a day lies in the grace period: the term is over and can still be renewed.</summary>
    /// <param name="day">The day.</param>
    public bool IsInGraceOn(LocalDate day) => day > State.Term.Until && day <= State.Term.LastDay && !IsOver;

    /// <summary>Why the partner can't take new work in a scope on a day.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="day">The day.</param>
    /// <returns><c>null</c> when it can; else <c>admission.scope-not-admitted</c> or <c>admission.takes-no-work</c>: a suspended, leaving
    /// or former partner, one before its first day, in grace or expired.</returns>
    public DomainError? RefusesWork(PartnershipScope scope, LocalDate day)
    {
        if (!State.Scopes.Contains(scope))
            return new AdmissionErrors.ScopeNotAdmitted(scope);
        return StandingOn(day) is PartnerStanding.Active or PartnerStanding.Probation && day >= State.Term.From && day <= State.Term.Until
            ? null
            : new AdmissionErrors.TakesNoWork(StandingOn(day));
    }

    /// <summary>This partner, told which parties and persons are the same. What its verbs give knows it too; nothing of it is stored.</summary>
    /// <param name="merges">The merges in force.</param>
    public CommunityPartner Knowing(KnownMerges merges)
    {
        ArgumentNullException.ThrowIfNull(merges);
        return new(State, Version, Changes) { Merges = merges };
    }

    /// <summary>Takes over a partner that existed before this record.</summary>
    /// <param name="id">The new id.</param>
    /// <param name="community">The community.</param>
    /// <param name="party">The party.</param>
    /// <param name="scopes">What it was admitted to.</param>
    /// <param name="term">From when to when.</param>
    /// <param name="policyVersion">The policy that holds for its renewal.</param>
    /// <param name="basis">The decision under which it was a partner, named.</param>
    /// <param name="by">Who takes it over.</param>
    /// <param name="now">When.</param>
    /// <param name="procedure">The figures of the procedure that hold for it; <c>null</c> for <see cref="AdmissionProcedure.Default"/>.</param>
    /// <returns>The partner, or all of <c>core.empty</c>, <c>core.duplicate-id</c>, <c>admission.term-reversed</c>, <c>core.out-of-range</c>.</returns>
    public static Result<CommunityPartner> Grandfather(
        PartnerId id, CommunityId community, Applicant party, ValueList<PartnershipScope> scopes, PartnershipTerm term, string policyVersion,
        string basis, Actor by, Instant now, AdmissionProcedure? procedure = null)
    {
        ArgumentNullException.ThrowIfNull(party);
        ArgumentNullException.ThrowIfNull(term);
        procedure ??= AdmissionProcedure.Default;
        return term.Faults()
            .AddAll(procedure.Faults())
            .When(id == default, () => new CoreErrors.Empty("id"))
            .When(community == default, () => new CoreErrors.Empty("community"))
            .When(party.Party == default, () => new CoreErrors.Empty("party"))
            .When(scopes.IsEmpty, () => new CoreErrors.Empty("scopes"))
            .When(scopes.Distinct().Count() < scopes.Count, () => new CoreErrors.DuplicateId("scope", scopes.ToString()))
            .When(string.IsNullOrWhiteSpace(policyVersion), () => new CoreErrors.Empty("policy version"))
            .When(string.IsNullOrWhiteSpace(basis), () => new CoreErrors.Empty("basis"))
            .Then(() => Begin(
                id, by, now, new CommunityPartnerEvent.Grandfathered(community, party, scopes, term, policyVersion, basis, procedure)));
    }

    internal static Result<CommunityPartner> Begin(PartnerApplication application, PartnershipTerm term, Actor by, Instant now) =>
        term.Faults().Then(() => Result.Ok(Begin(
            CommunityDomain.Id.Derive<PartnerId>(application.Id.Value, "partner"), by, now,
            new CommunityPartnerEvent.Begun(
                application.State.Community, application.State.Applicant, application.State.Scopes, term, application.State.PolicyVersion,
                application.Id, application.Procedure)).Value.Knowing(application.Merges)));

    internal Result<CommunityPartner> Extend(PartnerApplication application, PartnershipTerm term, OfficeDays days, Actor by, Instant now)
    {
        var twice = application.State.Scopes.Where(scope => State.Scopes.Contains(scope)).ToValueList();
        return Guard(PartnerVerb.Extend, by, now)
            .When(
                StandingOn(days.DateOf(now)) == PartnerStanding.Expired,
                () => new AdmissionErrors.DeadlinePassed("renewal", days.StartOf(State.Term.LastDay.PlusDays(1))))
            .AddAll(term.Faults())
            .When(!Merges.AreSame(application.State.Applicant.Party, State.Party.Party), () => new AdmissionErrors.AnotherParty(State.Party.Party))
            .When(!twice.IsEmpty, () => new CoreErrors.DuplicateId("scope", twice.ToString()))
            .Then(() => Record(by, now, new CommunityPartnerEvent.Extended(
                application.State.Scopes, term, application.Id, application.Procedure)));
    }

    internal Result<CommunityPartner> Convert(LegalForm to, LocalDate on, ConversionId conversion, Actor by, Instant now) =>
        Guard(PartnerVerb.Convert, by, now).Then(() => Record(by, now, new CommunityPartnerEvent.Converted(to, on, conversion)));

    /// <inheritdoc/>
    protected override CommunityPartner Follow(CommunityPartner next) => next.Knowing(Merges);

    private bool IsOver => Standing is PartnerStanding.Exited or PartnerStanding.Terminated;

    private Refusals Guard(PartnerVerb verb, Actor official, Instant now) =>
        Check(now, Lifecycle.Illegal(Standing, verb)).RequireImpartial(Merges, State.Party, [], official.Person, now);
}
