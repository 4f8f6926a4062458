using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of community partners.</summary>
internal static class CommunityPartnerWire
{
    public static WireTypes Types => new WireTypes(CommunityPartnerJson.Default)
        .Id<PartnerId>()
        .Word<PartnerStanding>().Word<SuspensionEffect>().Word<PersonalDataHandling>()
        .List<FormChange>()
        .State<CommunityPartnerState>()
        .Events<CommunityPartnerEvent>(events => events
            .Event<CommunityPartnerEvent.Begun>("admission.partner.begun")
            .Event<CommunityPartnerEvent.Grandfathered>("admission.partner.grandfathered")
            .Event<CommunityPartnerEvent.Extended>("admission.partner.extended")
            .Event<CommunityPartnerEvent.Renewed>("admission.partner.renewed")
            .Event<CommunityPartnerEvent.Converted>("admission.partner.converted")
            .Event<CommunityPartnerEvent.PutOnProbation>("admission.partner.put-on-probation")
            .Event<CommunityPartnerEvent.ProbationPassed>("admission.partner.probation-passed")
            .Event<CommunityPartnerEvent.Suspended>("admission.partner.suspended")
            .Event<CommunityPartnerEvent.Reinstated>("admission.partner.reinstated")
            .Event<CommunityPartnerEvent.TerminationNotified>("admission.partner.termination-notified")
            .Event<CommunityPartnerEvent.HearingHeld>("admission.partner.hearing-held")
            .Event<CommunityPartnerEvent.TerminationDropped>("admission.partner.termination-dropped")
            .Event<CommunityPartnerEvent.Terminated>("admission.partner.terminated")
            .Event<CommunityPartnerEvent.ExitBegun>("admission.partner.exit-begun")
            .Event<CommunityPartnerEvent.ExitSettled>("admission.partner.exit-settled"));
}
