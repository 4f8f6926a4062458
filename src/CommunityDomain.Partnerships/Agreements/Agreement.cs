using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>An agreement (合作协议) that binds two or more parties in roles, in one partnership mode and scenario, for a term.</summary>
/// <remarks>The recipe that all five modes share: what a mode adds (a purchase, a link, a space, a campaign, a programme) is an aggregate
/// of its own that names its agreement. What no statute allows is refused at the draft, again at each amendment and novation.</remarks>
public sealed partial class Agreement
    : Aggregate<Agreement, AgreementId, AgreementState, AgreementEvent>, IAggregate<Agreement, AgreementState, AgreementEvent>
{
    private Agreement(AgreementState state, long version, ValueList<EventEnvelope<AgreementEvent>> changes)
        : base(state, version, changes)
    {
    }

    /// <summary>The table of an agreement's life.</summary>
    public static Lifecycle<AgreementStatus, AgreementVerb> Lifecycle { get; } = new("Agreement", AgreementStatus.Draft)
    {
        { AgreementStatus.Draft, AgreementVerb.Revise, AgreementStatus.Draft },
        { AgreementStatus.Draft, AgreementVerb.Sign, AgreementStatus.Draft },
        { AgreementStatus.Draft, AgreementVerb.Sign, AgreementStatus.Signed },
        { AgreementStatus.Draft, AgreementVerb.Terminate, AgreementStatus.Terminated },
        { AgreementStatus.Signed, AgreementVerb.TakeEffect, AgreementStatus.InForce },
        { AgreementStatus.Signed, AgreementVerb.Terminate, AgreementStatus.Terminated },
        { AgreementStatus.InForce, AgreementVerb.Discharge, AgreementStatus.InForce },
        { AgreementStatus.InForce, AgreementVerb.Amend, AgreementStatus.InForce },
        { AgreementStatus.InForce, AgreementVerb.AskNovation, AgreementStatus.InForce },
        { AgreementStatus.InForce, AgreementVerb.ConsentToNovation, AgreementStatus.InForce },
        { AgreementStatus.InForce, AgreementVerb.DeclineNovation, AgreementStatus.InForce },
        { AgreementStatus.InForce, AgreementVerb.Suspend, AgreementStatus.Suspended },
        { AgreementStatus.InForce, AgreementVerb.OrderRemedy, AgreementStatus.Remedying },
        { AgreementStatus.InForce, AgreementVerb.Complete, AgreementStatus.Completed },
        { AgreementStatus.InForce, AgreementVerb.Terminate, AgreementStatus.Terminated },
        { AgreementStatus.Suspended, AgreementVerb.Resume, AgreementStatus.InForce },
        { AgreementStatus.Suspended, AgreementVerb.Terminate, AgreementStatus.Terminated },
        { AgreementStatus.Remedying, AgreementVerb.Discharge, AgreementStatus.Remedying },
        { AgreementStatus.Remedying, AgreementVerb.AskNovation, AgreementStatus.Remedying },
        { AgreementStatus.Remedying, AgreementVerb.ConsentToNovation, AgreementStatus.Remedying },
        { AgreementStatus.Remedying, AgreementVerb.DeclineNovation, AgreementStatus.Remedying },
        { AgreementStatus.Remedying, AgreementVerb.AcceptRemedy, AgreementStatus.InForce },
        { AgreementStatus.Remedying, AgreementVerb.Suspend, AgreementStatus.Suspended },
        { AgreementStatus.Remedying, AgreementVerb.Terminate, AgreementStatus.Terminated },
    };

    /// <summary>Where it stands.</summary>
    public AgreementStatus Status => State.Status;

    /// <summary>The terms as amended and novated.</summary>
    public AgreementTerms Terms => State.Terms;

    /// <summary>The parties that sign for themselves: all but those that act through another.</summary>
    public IEnumerable<PartyId> Signatories => Terms.Parties.Where(party => party.ActsThrough is null).Select(party => party.Party);

    /// <summary>Whether it binds on a day: in force or remedying, and within its term.</summary>
    /// <param name="day">The day, where the agreement is performed.</param>
    public bool BindsOn(LocalDate day) => IsPerformed && Terms.Term.Contains(day);

    /// <summary>The obligations that are certainly late on a day; none while it rests. What is owed when the term ends stays late until it is met.</summary>
    /// <param name="day">The day, where the agreement is performed.</param>
    /// <param name="calendar">The work calendar.</param>
    public IEnumerable<Obligation> OverdueOn(LocalDate day, WorkCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IsPerformed ? State.Obligations.Where(obligation => obligation.IsOverdueOn(day, calendar)) : [];
    }

    /// <summary>Drafts an agreement.</summary>
    /// <param name="id">The new id, not zero.</param>
    /// <param name="terms">The terms.</param>
    /// <param name="rules">The rules that hold where it is performed.</param>
    /// <param name="by">Who drafts.</param>
    /// <param name="now">When.</param>
    /// <returns>The draft, or <c>core.empty</c> and everything that <see cref="AgreementRules.Judge(AgreementTerms)"/> finds.</returns>
    public static Result<Agreement> Draft(AgreementId id, AgreementTerms terms, AgreementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return rules.Judge(terms)
            .When(id == default, () => new CoreErrors.Empty("id"))
            .Then(() => Begin(id, by, now, new AgreementEvent.Drafted(terms)));
    }

    /// <summary>Writes other terms; whoever signed before signs again.</summary>
    /// <param name="terms">The terms from now on.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="by">Who revises.</param>
    /// <param name="now">When.</param>
    /// <returns>The revised draft, or <c>core.illegal-verb</c> and what <see cref="Draft"/> refuses.</returns>
    public Result<Agreement> Revise(AgreementTerms terms, AgreementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.Revise))
            .AddAll(rules.Judge(terms))
            .Then(() => Record(by, now, new AgreementEvent.Revised(terms)));
    }

    /// <summary>Signs for one party; the last signature concludes the agreement.</summary>
    /// <param name="party">The party.</param>
    /// <param name="zone">The zone in which the term's days are counted.</param>
    /// <param name="by">Who signs for it.</param>
    /// <param name="now">When; not after the term.</param>
    /// <returns>The agreement, or <c>core.illegal-verb</c>, <c>partnerships.not-a-party</c>, <c>partnerships.signs-through-another</c>,
    /// <c>partnerships.signed-already</c>, <c>partnerships.term-over</c>.</returns>
    public Result<Agreement> Sign(PartyId party, DateTimeZone zone, Actor by, Instant now)
    {
        var signing = Terms.Parties.FirstOrDefault(one => one.Party == party);
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.Sign))
            .When(signing is null, () => new PartnershipsErrors.NotAParty(party))
            .When(signing?.ActsThrough is not null, () => new PartnershipsErrors.SignsThroughAnother(party, signing!.ActsThrough!.Value))
            .When(HasSigned(party), () => new PartnershipsErrors.SignedAlready(party))
            .When(now.InZone(zone).Date > Terms.Term.End, () => new PartnershipsErrors.TermOver(Terms.Term.End))
            .Then(() => Signatories.All(one => one == party || HasSigned(one))
                ? Record(by, now, new AgreementEvent.Signed(party), new AgreementEvent.Concluded())
                : Record(by, now, new AgreementEvent.Signed(party)));
    }

    /// <summary>Begins the term, on its first day or later.</summary>
    /// <param name="zone">The zone in which the term's days are counted.</param>
    /// <param name="by">Who says so; the clock may.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement in force, or <c>core.illegal-verb</c>, <c>partnerships.term-not-begun</c>, <c>partnerships.term-over</c>.</returns>
    public Result<Agreement> TakeEffect(DateTimeZone zone, Actor by, Instant now)
    {
        var today = now.InZone(zone).Date;
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.TakeEffect))
            .When(today < Terms.Term.Start, () => new PartnershipsErrors.TermNotBegun(Terms.Term.Start))
            .When(today > Terms.Term.End, () => new PartnershipsErrors.TermOver(Terms.Term.End))
            .Then(() => Record(by, now, new AgreementEvent.TookEffect()));
    }

    /// <summary>Records that an obligation is met; a late one too, for late is better than never and shows as late.</summary>
    /// <param name="obligation">The obligation.</param>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.unknown-obligation</c>,
    /// <c>partnerships.obligation-discharged</c>.</returns>
    public Result<Agreement> Discharge(ObligationId obligation, string evidence, Actor by, Instant now)
    {
        var owed = State.Obligations.FirstOrDefault(one => one.Id == obligation);
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.Discharge))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .When(owed is null, () => new PartnershipsErrors.UnknownObligation(obligation))
            .When(owed is { IsOpen: false }, () => new PartnershipsErrors.ObligationDischarged(obligation))
            .Then(() => Record(by, now, new AgreementEvent.ObligationDischarged(obligation, evidence)));
    }

    /// <summary>Lays it to rest.</summary>
    /// <param name="ground">Why.</param>
    /// <param name="reason">In words.</param>
    /// <param name="by">Who suspends.</param>
    /// <param name="now">When.</param>
    /// <returns>The resting agreement, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ground is not defined.</exception>
    public Result<Agreement> Suspend(SuspensionGround ground, string reason, Actor by, Instant now)
    {
        Require.Defined(ground);
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.Suspend))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new AgreementEvent.Suspended(ground, reason)));
    }

    /// <summary>Goes on after a rest; a remedy that was due before is still asked for by a new order.</summary>
    /// <param name="by">Who resumes.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement in force, or <c>core.illegal-verb</c>.</returns>
    public Result<Agreement> Resume(Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, AgreementVerb.Resume)).Then(() => Record(by, now, new AgreementEvent.Resumed()));

    /// <summary>Asks a party to set something right by a date.</summary>
    /// <param name="remedy">Who, what and until when.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who orders.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.not-a-party</c>,
    /// <c>partnerships.due-date-passed</c>.</returns>
    public Result<Agreement> OrderRemedy(Remedy remedy, DateTimeZone zone, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(remedy);
        var today = now.InZone(zone).Date;
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.OrderRemedy))
            .When(string.IsNullOrWhiteSpace(remedy.Finding), () => new CoreErrors.Empty("finding"))
            .When(!Terms.Parties.Any(party => party.Party == remedy.Party), () => new PartnershipsErrors.NotAParty(remedy.Party))
            .When(remedy.DueOn < today, () => new PartnershipsErrors.DueDatePassed(remedy.DueOn, today))
            .Then(() => Record(by, now, new AgreementEvent.RemedyOrdered(remedy)));
    }

    /// <summary>Records that it was set right.</summary>
    /// <param name="evidence">Where that can be seen.</param>
    /// <param name="by">Who accepts; not the party itself, which the host's permissions see to.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement in force, or <c>core.illegal-verb</c>, <c>core.empty</c>.</returns>
    public Result<Agreement> AcceptRemedy(string evidence, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, AgreementVerb.AcceptRemedy))
            .When(string.IsNullOrWhiteSpace(evidence), () => new CoreErrors.Empty("evidence"))
            .Then(() => Record(by, now, new AgreementEvent.RemedyAccepted(evidence)));

    /// <summary>Ends it as agreed: after the term, when nothing is owed.</summary>
    /// <param name="zone">The zone in which the term's days are counted.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">When.</param>
    /// <returns>The completed agreement, or <c>core.illegal-verb</c>, <c>partnerships.term-running</c>,
    /// <c>partnerships.obligations-open</c>, <c>partnerships.novation-pending</c>.</returns>
    public Result<Agreement> Complete(DateTimeZone zone, Actor by, Instant now)
    {
        var open = State.Obligations.Where(obligation => obligation.IsOpen).Select(obligation => obligation.Id).ToValueList();
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.Complete))
            .When(now.InZone(zone).Date <= Terms.Term.End, () => new PartnershipsErrors.TermRunning(Terms.Term.End))
            .When(!open.IsEmpty, () => new PartnershipsErrors.ObligationsOpen(open))
            .When(State.Novation is not null, () => new PartnershipsErrors.NovationPending(State.Novation!.Leaving))
            .Then(() => Record(by, now, new AgreementEvent.Completed()));
    }

    /// <summary>Ends it before its time.</summary>
    /// <param name="ground">Why.</param>
    /// <param name="reason">In words.</param>
    /// <param name="by">Who terminates.</param>
    /// <param name="now">When.</param>
    /// <returns>The terminated agreement, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.all-signed</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ground is not defined.</exception>
    public Result<Agreement> Terminate(TerminationGround ground, string reason, Actor by, Instant now)
    {
        Require.Defined(ground);
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.Terminate))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(ground == TerminationGround.NotSigned && Status != AgreementStatus.Draft, () => new PartnershipsErrors.AllSigned())
            .Then(() => Record(by, now, new AgreementEvent.Terminated(ground, reason)));
    }

    private bool IsPerformed => Status is AgreementStatus.InForce or AgreementStatus.Remedying;

    private bool HasSigned(PartyId party) => State.Signatures.Any(signature => signature.Party == party);
}
