using System.Diagnostics;

namespace CommunityDomain.Admission;

public sealed partial class CommunityPartner
{
    /// <summary>The table of a partner's life.</summary>
    public static Lifecycle<PartnerStanding, PartnerVerb> Lifecycle { get; } = new("CommunityPartner", PartnerStanding.Active)
    {
        { PartnerStanding.Active, PartnerVerb.Extend, PartnerStanding.Active },
        { PartnerStanding.Active, PartnerVerb.Renew, PartnerStanding.Active },
        { PartnerStanding.Active, PartnerVerb.Convert, PartnerStanding.Active },
        { PartnerStanding.Active, PartnerVerb.PutOnProbation, PartnerStanding.Probation },
        { PartnerStanding.Active, PartnerVerb.NotifyTermination, PartnerStanding.Active },
        { PartnerStanding.Active, PartnerVerb.HoldHearing, PartnerStanding.Active },
        { PartnerStanding.Active, PartnerVerb.DropTermination, PartnerStanding.Active },
        { PartnerStanding.Active, PartnerVerb.Terminate, PartnerStanding.Terminated },
        { PartnerStanding.Active, PartnerVerb.BeginExit, PartnerStanding.Exiting },
        { PartnerStanding.Probation, PartnerVerb.Renew, PartnerStanding.Probation },
        { PartnerStanding.Probation, PartnerVerb.Convert, PartnerStanding.Probation },
        { PartnerStanding.Probation, PartnerVerb.PassProbation, PartnerStanding.Active },
        { PartnerStanding.Probation, PartnerVerb.Suspend, PartnerStanding.Suspended },
        { PartnerStanding.Probation, PartnerVerb.NotifyTermination, PartnerStanding.Probation },
        { PartnerStanding.Probation, PartnerVerb.HoldHearing, PartnerStanding.Probation },
        { PartnerStanding.Probation, PartnerVerb.DropTermination, PartnerStanding.Probation },
        { PartnerStanding.Probation, PartnerVerb.Terminate, PartnerStanding.Terminated },
        { PartnerStanding.Probation, PartnerVerb.BeginExit, PartnerStanding.Exiting },
        { PartnerStanding.Suspended, PartnerVerb.Reinstate, PartnerStanding.Active },
        { PartnerStanding.Suspended, PartnerVerb.NotifyTermination, PartnerStanding.Suspended },
        { PartnerStanding.Suspended, PartnerVerb.HoldHearing, PartnerStanding.Suspended },
        { PartnerStanding.Suspended, PartnerVerb.DropTermination, PartnerStanding.Suspended },
        { PartnerStanding.Suspended, PartnerVerb.Terminate, PartnerStanding.Terminated },
        { PartnerStanding.Suspended, PartnerVerb.BeginExit, PartnerStanding.Exiting },
        { PartnerStanding.Exiting, PartnerVerb.SettleExit, PartnerStanding.Exited },
    };

    static CommunityPartnerState? IAggregate<CommunityPartner, CommunityPartnerState, CommunityPartnerEvent>.Begin(
        EventEnvelope<CommunityPartnerEvent> first) => first.Event switch
        {
            CommunityPartnerEvent.Begun begun => new CommunityPartnerState
            {
                Community = begun.Community,
                Party = begun.Party,
                Scopes = begun.Scopes,
                Term = begun.Term,
                PolicyVersion = begun.PolicyVersion,
                Procedure = begun.Procedure,
                Applications = [begun.Application],
                StandingSince = first.At,
            },
            CommunityPartnerEvent.Grandfathered taken => new CommunityPartnerState
            {
                Community = taken.Community,
                Party = taken.Party,
                Scopes = taken.Scopes,
                Term = taken.Term,
                PolicyVersion = taken.PolicyVersion,
                Procedure = taken.Procedure,
                GrandfatheredUnder = taken.Basis,
                StandingSince = first.At,
            },
            _ => null,
        };

    static CommunityPartnerState IAggregate<CommunityPartner, CommunityPartnerState, CommunityPartnerEvent>.Apply(
        CommunityPartnerState state, EventEnvelope<CommunityPartnerEvent> change) => change.Event switch
        {
            CommunityPartnerEvent.Extended extended => state with
            {
                Scopes = state.Scopes.AddRange(extended.Scopes),
                Term = extended.Term,
                Applications = state.Applications.Add(extended.Application),
                Procedure = extended.Procedure ?? state.Procedure,
            },
            CommunityPartnerEvent.Renewed renewed => state with
            {
                Term = renewed.Term,
                PolicyVersion = renewed.Assessment.PolicyVersion,
                Procedure = renewed.Procedure ?? state.Procedure,
            },
            CommunityPartnerEvent.Converted converted => state with
            {
                Party = state.Party with { Form = converted.To },
                Forms = state.Forms.Add(new(state.Party.Form, converted.To, converted.On, converted.Conversion)),
            },
            CommunityPartnerEvent.PutOnProbation put => Stand(state, change, PartnerStanding.Probation) with { ProbationUntil = put.Until },
            CommunityPartnerEvent.ProbationPassed => Stand(state, change, PartnerStanding.Active),
            CommunityPartnerEvent.Suspended suspended =>
                Stand(state, change, PartnerStanding.Suspended) with { Suspension = suspended.Effect },
            CommunityPartnerEvent.Reinstated => Stand(state, change, PartnerStanding.Active),
            CommunityPartnerEvent.TerminationNotified notified => state with
            {
                Termination = new(notified.Breach, change.At, change.By.Person, notified.HearingAt),
            },
            CommunityPartnerEvent.HearingHeld => state with { Termination = state.Termination! with { HeardAt = change.At } },
            CommunityPartnerEvent.TerminationDropped => state with { Termination = null },
            CommunityPartnerEvent.Terminated => Stand(state, change, PartnerStanding.Terminated),
            CommunityPartnerEvent.ExitBegun => Stand(state, change, PartnerStanding.Exiting),
            CommunityPartnerEvent.ExitSettled => Stand(state, change, PartnerStanding.Exited),
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static CommunityPartner IAggregate<CommunityPartner, CommunityPartnerState, CommunityPartnerEvent>.Create(
        CommunityPartnerState state, long version, ValueList<EventEnvelope<CommunityPartnerEvent>> changes) => new(state, version, changes);

    private static CommunityPartnerState Stand(
        CommunityPartnerState state, EventEnvelope<CommunityPartnerEvent> change, PartnerStanding standing) =>
        state with { Standing = standing, StandingSince = change.At, ProbationUntil = null, Suspension = null };
}
