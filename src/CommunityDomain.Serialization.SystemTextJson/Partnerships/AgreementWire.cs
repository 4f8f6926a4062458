using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of agreements.</summary>
internal static class AgreementWire
{
    public static WireTypes Types => new WireTypes(AgreementJson.Default)
        .Id<ObligationId>().Id<AgreementId>()
        .Word<SuspensionGround>().Word<TerminationGround>().Word<AgreementStatus>().Word<AgreementRole>()
        .Word<AgreementCondition>()
        .List<Signature>().List<Obligation>().List<AgreementParty>().List<ConditionMet>()
        .List<ObligationTerms>()
        .State<AgreementState>()
        .Events<AgreementEvent>(events => events
            .Event<AgreementEvent.Drafted>("partnerships.agreement.drafted")
            .Event<AgreementEvent.Revised>("partnerships.agreement.revised")
            .Event<AgreementEvent.Signed>("partnerships.agreement.signed")
            .Event<AgreementEvent.Concluded>("partnerships.agreement.concluded")
            .Event<AgreementEvent.TookEffect>("partnerships.agreement.took-effect")
            .Event<AgreementEvent.ObligationDischarged>("partnerships.agreement.obligation-discharged")
            .Event<AgreementEvent.Suspended>("partnerships.agreement.suspended")
            .Event<AgreementEvent.Resumed>("partnerships.agreement.resumed")
            .Event<AgreementEvent.RemedyOrdered>("partnerships.agreement.remedy-ordered")
            .Event<AgreementEvent.RemedyAccepted>("partnerships.agreement.remedy-accepted")
            .Event<AgreementEvent.Amended>("partnerships.agreement.amended")
            .Event<AgreementEvent.NovationAsked>("partnerships.agreement.novation-asked")
            .Event<AgreementEvent.NovationConsented>("partnerships.agreement.novation-consented")
            .Event<AgreementEvent.Novated>("partnerships.agreement.novated")
            .Event<AgreementEvent.NovationDeclined>("partnerships.agreement.novation-declined")
            .Event<AgreementEvent.Completed>("partnerships.agreement.completed")
            .Event<AgreementEvent.Terminated>("partnerships.agreement.terminated"));
}
