using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of partner applications.</summary>
internal static class PartnerApplicationWire
{
    public static WireTypes Types => new WireTypes(PartnerApplicationJson.Default)
        .Word<ApplicationStatus>().Word<ObjectionOutcome>()
        .List<Interest>().List<Objection>()
        .State<PartnerApplicationState>()
        .Events<PartnerApplicationEvent>(events => events
            .Event<PartnerApplicationEvent.Drafted>("admission.application.drafted")
            .Event<PartnerApplicationEvent.Submitted>("admission.application.submitted")
            .Event<PartnerApplicationEvent.CheckBegun>("admission.application.check-begun")
            .Event<PartnerApplicationEvent.SupplementRequested>("admission.application.supplement-requested")
            .Event<PartnerApplicationEvent.Supplemented>("admission.application.supplemented")
            .Event<PartnerApplicationEvent.FoundComplete>("admission.application.found-complete")
            .Event<PartnerApplicationEvent.InterestDeclared>("admission.application.interest-declared")
            .Event<PartnerApplicationEvent.Reviewed>("admission.application.reviewed")
            .Event<PartnerApplicationEvent.OpinionRecorded>("admission.application.opinion-recorded")
            .Event<PartnerApplicationEvent.NoticePublished>("admission.application.notice-published")
            .Event<PartnerApplicationEvent.Objected>("admission.application.objected")
            .Event<PartnerApplicationEvent.ObjectionDecided>("admission.application.objection-decided")
            .Event<PartnerApplicationEvent.Approved>("admission.application.approved")
            .Event<PartnerApplicationEvent.AgreementPrepared>("admission.application.agreement-prepared")
            .Event<PartnerApplicationEvent.Activated>("admission.application.activated")
            .Event<PartnerApplicationEvent.Refused>("admission.application.refused")
            .Event<PartnerApplicationEvent.Appealed>("admission.application.appealed")
            .Event<PartnerApplicationEvent.AppealDecided>("admission.application.appeal-decided")
            .Event<PartnerApplicationEvent.Withdrawn>("admission.application.withdrawn")
            .Event<PartnerApplicationEvent.Lapsed>("admission.application.lapsed"));
}
