using FluentResults;
using NodaTime;

namespace CommunityDomain.Partnerships;

public sealed partial class Agreement
{
    /// <summary>Changes value, end or obligations, with the consent of every signing party.</summary>
    /// <param name="amendment">The change.</param>
    /// <param name="consents">Who consented.</param>
    /// <param name="rules">The rules: supplements and extensions are measured against the original, together with all before.</param>
    /// <param name="by">Who records it.</param>
    /// <param name="now">When.</param>
    /// <returns>The amended agreement, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>core.out-of-range</c>,
    /// <c>core.currency-mismatch</c>, <c>core.overflow</c>, <c>partnerships.consent-missing</c>, <c>partnerships.supplements-exceed</c>,
    /// <c>partnerships.due-date-passed</c> (an end before the start), <c>partnerships.term-too-long</c>, <c>partnerships.not-a-party</c>.</returns>
    public Result<Agreement> Amend(Amendment amendment, ValueList<PartyId> consents, AgreementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(amendment);
        ArgumentNullException.ThrowIfNull(rules);
        var missing = Signatories.Except(consents).ToValueList();
        var refusals = Check(now, Lifecycle.Illegal(Status, AgreementVerb.Amend))
            .When(string.IsNullOrWhiteSpace(amendment.Subject), () => new CoreErrors.Empty("subject"))
            .When(!missing.IsEmpty, () => new PartnershipsErrors.ConsentMissing(missing));
        JudgeValue(amendment.ValueChange, rules, refusals);
        if (amendment.NewEnd is { } end)
            JudgeEnd(end, rules, refusals);
        foreach (var obligation in amendment.Obligations)
            AgreementRules.Judge(obligation, Terms, refusals);
        return refusals.Then(() => Record(by, now, new AgreementEvent.Amended(amendment)));
    }

    /// <summary>Asks every party whether a successor may take one party's place: when a team is filed, registered or merged. In the middle of a
    /// rectification too: who takes the place takes the remedy over.</summary>
    /// <param name="leaving">The party that leaves.</param>
    /// <param name="successor">Who takes its place, in the same role; the same id when only the legal form changes.</param>
    /// <param name="reason">Why.</param>
    /// <param name="rules">The rules: the agreement is judged again as it would be with the successor.</param>
    /// <param name="by">Who asks.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement, or <c>core.illegal-verb</c>, <c>core.empty</c>, <c>partnerships.not-a-party</c>,
    /// <c>partnerships.novation-pending</c>, <c>partnerships.successor-role-differs</c>, and everything that stands against the terms.</returns>
    public Result<Agreement> AskNovation(
        PartyId leaving, AgreementParty successor, string reason, AgreementRules rules, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(successor);
        ArgumentNullException.ThrowIfNull(rules);
        var present = Terms.Parties.FirstOrDefault(party => party.Party == leaving);
        var refusals = Check(now, Lifecycle.Illegal(Status, AgreementVerb.AskNovation))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .When(State.Novation is not null, () => new PartnershipsErrors.NovationPending(State.Novation!.Leaving))
            .When(present is null, () => new PartnershipsErrors.NotAParty(leaving))
            .When(present is not null && present.Role != successor.Role,
                () => new PartnershipsErrors.SuccessorRoleDiffers(present!.Role, successor.Role));
        if (present is not null)
            refusals.AddAll(rules.Judge(Succeeded(Terms, leaving, successor)));
        return refusals.Then(() => Record(by, now, new AgreementEvent.NovationAsked(leaving, successor, reason)));
    }

    /// <summary>Consents to the successor; when the successor and all others have, he stands in the place.</summary>
    /// <param name="party">Who consents: a signing party that stays, or the successor.</param>
    /// <param name="by">Who speaks for it.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement, or <c>core.illegal-verb</c>, <c>partnerships.no-novation</c>, <c>partnerships.not-a-party</c>,
    /// <c>partnerships.consented-already</c>.</returns>
    public Result<Agreement> ConsentToNovation(PartyId party, Actor by, Instant now)
    {
        var asked = Asked().ToValueList();
        return Check(now, Lifecycle.Illegal(Status, AgreementVerb.ConsentToNovation))
            .AddAll(Answers(party, asked))
            .Then(() => asked.All(one => one == party || State.Novation!.Consents.Contains(one))
                ? Record(by, now, new AgreementEvent.NovationConsented(party), new AgreementEvent.Novated())
                : Record(by, now, new AgreementEvent.NovationConsented(party)));
    }

    /// <summary>Refuses the successor; everything stays as it was.</summary>
    /// <param name="party">Who refuses: a signing party that stays, or the successor.</param>
    /// <param name="reason">Why.</param>
    /// <param name="by">Who speaks for it.</param>
    /// <param name="now">When.</param>
    /// <returns>The agreement, or what <see cref="ConsentToNovation"/> refuses, and <c>core.empty</c>.</returns>
    public Result<Agreement> DeclineNovation(PartyId party, string reason, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, AgreementVerb.DeclineNovation))
            .AddAll(Answers(party, Asked().ToValueList()))
            .When(string.IsNullOrWhiteSpace(reason), () => new CoreErrors.Empty("reason"))
            .Then(() => Record(by, now, new AgreementEvent.NovationDeclined(party, reason)));

    private Refusals Answers(PartyId party, ValueList<PartyId> asked) => new Refusals()
        .When(State.Novation is null, () => new PartnershipsErrors.NoNovation())
        .When(State.Novation is not null && !asked.Contains(party), () => new PartnershipsErrors.NotAParty(party))
        .When(State.Novation is { } pending && pending.Consents.Contains(party), () => new PartnershipsErrors.ConsentedAlready(party));

    // Everybody who signs and stays, and the successor, or who signs for him.
    private IEnumerable<PartyId> Asked() => State.Novation is not { } pending
        ? []
        : Signatories.Where(party => party != pending.Leaving)
            .Append(pending.Signer)
            .Distinct();

    private void JudgeValue(Money? change, AgreementRules rules, Refusals refusals)
    {
        if (change is not { } added)
            return;
        var value = Terms.Value ?? Money.Create(0, added.Currency).Value;
        var next = value.Add(added);
        refusals.AddFrom(next);
        if (next.IsFailed)
            return;
        refusals.When(next.Value.Amount <= 0, () => new CoreErrors.OutOfRange("value", next.Value.Amount, 0.01m, Money.Greatest));
        if (added.Amount <= 0 || rules.SupplementLimits.FirstOrDefault(row => row.Mode == Terms.Mode) is not { } limit)
            return;
        var original = State.OriginalValue ?? Money.Create(0, added.Currency).Value;
        var greatest = original.Multiply(limit.Share, MidpointRounding.ToZero).Value;
        var sum = (State.Supplements ?? Money.Create(0, added.Currency).Value).Add(added);
        refusals.AddFrom(sum);
        refusals.When(sum.IsSuccess && sum.Value.Amount > greatest.Amount,
            () => new PartnershipsErrors.SupplementsExceed(sum.Value, greatest, limit.Basis));
    }

    private void JudgeEnd(LocalDate end, AgreementRules rules, Refusals refusals)
    {
        var limit = rules.LimitOfTerm(Terms.Mode);
        var latest = limit.LatestEnd(Terms.Term.Start, Terms.NeedIsStable);
        refusals
            .When(end < Terms.Term.Start, () => new PartnershipsErrors.DueDatePassed(end, Terms.Term.Start))
            .When(end > latest, () => new PartnershipsErrors.TermTooLong(Terms.Mode, end, latest, limit.Basis));
    }

    private static AgreementTerms Succeeded(AgreementTerms terms, PartyId leaving, AgreementParty successor) => terms with
    {
        Parties = terms.Parties.Replace(
            party => party.Party == leaving || party.ActsThrough == leaving,
            party => party.Party == leaving ? successor : party with { ActsThrough = successor.Party }),
        Obligations = terms.Obligations.Replace(
            obligation => obligation.Owner == leaving, obligation => obligation with { Owner = successor.Party }),
    };
}
