using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of recruitment calls.</summary>
internal static class RecruitmentCallWire
{
    public static WireTypes Types => new WireTypes(RecruitmentCallJson.Default)
        .Id<RecruitmentCallId>().Id<Admission.PartnerApplicationId>()
        .Word<CallKind>().Word<CallStatus>().Word<TieOrder>()
        .List<Admission.PartnerApplicationId>()
        .State<RecruitmentCallState>()
        .Events<RecruitmentCallEvent>(events => events
            .Event<RecruitmentCallEvent.Drafted>("admission.call.drafted")
            .Event<RecruitmentCallEvent.Published>("admission.call.published")
            .Event<RecruitmentCallEvent.Amended>("admission.call.amended")
            .Event<RecruitmentCallEvent.Filled>("admission.call.filled")
            .Event<RecruitmentCallEvent.Released>("admission.call.released")
            .Event<RecruitmentCallEvent.Closed>("admission.call.closed")
            .Event<RecruitmentCallEvent.Concluded>("admission.call.concluded")
            .Event<RecruitmentCallEvent.Cancelled>("admission.call.cancelled"));
}
