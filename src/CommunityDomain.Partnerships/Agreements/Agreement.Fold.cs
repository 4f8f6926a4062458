using System.Diagnostics;
using NodaTime;

namespace CommunityDomain.Partnerships;

public sealed partial class Agreement
{
    static AgreementState? IAggregate<Agreement, AgreementState, AgreementEvent>.Begin(EventEnvelope<AgreementEvent> first) =>
        first.Event is AgreementEvent.Drafted drafted ? new AgreementState { Terms = drafted.Terms } : null;

    static AgreementState IAggregate<Agreement, AgreementState, AgreementEvent>.Apply(
        AgreementState state, EventEnvelope<AgreementEvent> change) => change.Event switch
        {
            AgreementEvent.Revised revised => state with { Terms = revised.Terms, Signatures = [] },
            AgreementEvent.Signed signed => state with { Signatures = state.Signatures.Add(new(signed.Party, change.By, change.At)) },
            AgreementEvent.Concluded => state with
            {
                Status = AgreementStatus.Signed,
                OriginalValue = state.Terms.Value,
                Obligations = Promised(state, change.AggregateId, state.Terms.Obligations),
            },
            AgreementEvent.TookEffect => state with { Status = AgreementStatus.InForce },
            AgreementEvent.ObligationDischarged met => state with
            {
                Obligations = state.Obligations.Replace(
                    one => one.Id == met.Obligation, one => one with { DischargedAt = change.At, Evidence = met.Evidence }),
            },
            AgreementEvent.Suspended suspended => state with { Status = AgreementStatus.Suspended, Suspension = suspended.Ground, Remedy = null },
            AgreementEvent.Resumed => state with { Status = AgreementStatus.InForce, Suspension = null },
            AgreementEvent.RemedyOrdered ordered => state with { Status = AgreementStatus.Remedying, Remedy = ordered.Remedy },
            AgreementEvent.RemedyAccepted => state with { Status = AgreementStatus.InForce, Remedy = null },
            AgreementEvent.Amended amended => Amended(state, change.AggregateId, amended.Amendment),
            AgreementEvent.NovationAsked asked => state with { Novation = new(asked.Leaving, asked.Successor, asked.Reason, []) },
            AgreementEvent.NovationConsented consented => state with
            {
                Novation = state.Novation! with
                {
                    Consents = state.Novation.Consents.Add(consented.Party),
                    Signed = consented.Party == state.Novation.Signer ? new(consented.Party, change.By, change.At) : state.Novation.Signed,
                },
            },
            AgreementEvent.Novated => Novated(state, change),
            AgreementEvent.NovationDeclined => state with { Novation = null },
            AgreementEvent.Completed => state with { Status = AgreementStatus.Completed },
            AgreementEvent.Terminated terminated => state with { Status = AgreementStatus.Terminated, Termination = terminated.Ground },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static Agreement IAggregate<Agreement, AgreementState, AgreementEvent>.Create(
        AgreementState state, long version, ValueList<EventEnvelope<AgreementEvent>> changes) => new(state, version, changes);

    private static ValueList<Obligation> Promised(AgreementState state, UInt128 agreement, ValueList<ObligationTerms> promised) =>
        state.Obligations.AddRange(promised.Select((terms, at) =>
            new Obligation(CommunityDomain.Id.Derive<ObligationId>(agreement, "obligation", state.Obligations.Count + at), terms)));

    private static AgreementState Amended(AgreementState state, UInt128 agreement, Amendment amendment)
    {
        var (terms, supplements) = (state.Terms, state.Supplements);
        if (amendment.ValueChange is { } added)
        {
            var zero = Money.Create(0, added.Currency).Value;
            terms = terms with { Value = (terms.Value ?? zero).Add(added).Value };
            supplements = added.Amount > 0 ? (supplements ?? zero).Add(added).Value : supplements;
        }
        if (amendment.NewEnd is { } end)
            terms = terms with { Term = new DateInterval(terms.Term.Start, end) };
        return state with
        {
            Terms = terms with { Obligations = terms.Obligations.AddRange(amendment.Obligations) },
            Supplements = supplements,
            Obligations = Promised(state, agreement, amendment.Obligations),
        };
    }

    private static AgreementState Novated(AgreementState state, EventEnvelope<AgreementEvent> change)
    {
        var (leaving, successor) = (state.Novation!.Leaving, state.Novation.Successor);
        return state with
        {
            Terms = Succeeded(state.Terms, leaving, successor),
            Obligations = state.Obligations.Replace(
                one => one.Terms.Owner == leaving, one => one with { Terms = one.Terms with { Owner = successor.Party } }),
            Signatures = state.Signatures.Where(signature => signature.Party != leaving)
                .Append(state.Novation.Signed ?? new(state.Novation.Signer, change.By, change.At))
                .DistinctBy(signature => signature.Party).ToValueList(),
            Remedy = state.Remedy is { } remedy && remedy.Party == leaving ? remedy with { Party = successor.Party } : state.Remedy,
            Novation = null,
        };
    }
}
