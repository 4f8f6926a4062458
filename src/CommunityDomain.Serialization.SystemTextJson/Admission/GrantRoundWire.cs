using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of grant rounds.</summary>
internal static class GrantRoundWire
{
    public static WireTypes Types => new WireTypes(GrantRoundJson.Default)
        .Id<GrantRoundId>().Id<GrantProjectId>()
        .Word<GrantRoundStatus>().Word<GrantProjectStatus>()
        .List<LegalForm>().List<GrantTrack>().List<GrantCriterion>().List<CostLine>().List<GrantProjectId>()
        .List<GrantProject>().List<GrantRecusal>().List<GrantScore>().List<RankedProject>()
        .State<GrantRoundState>()
        .Events<GrantRoundEvent>(events => events
            .Event<GrantRoundEvent.Announced>("admission.grant.announced")
            .Event<GrantRoundEvent.Opened>("admission.grant.opened")
            .Event<GrantRoundEvent.ProjectSubmitted>("admission.grant.project-submitted")
            .Event<GrantRoundEvent.ProjectScreenedOut>("admission.grant.project-screened-out")
            .Event<GrantRoundEvent.Screened>("admission.grant.screened")
            .Event<GrantRoundEvent.Shortlisted>("admission.grant.shortlisted")
            .Event<GrantRoundEvent.ProjectStruck>("admission.grant.project-struck")
            .Event<GrantRoundEvent.RoadshowBegun>("admission.grant.roadshow-begun")
            .Event<GrantRoundEvent.JudgeRecused>("admission.grant.judge-recused")
            .Event<GrantRoundEvent.Scored>("admission.grant.scored")
            .Event<GrantRoundEvent.Ranked>("admission.grant.ranked")
            .Event<GrantRoundEvent.AwardsPublished>("admission.grant.awards-published")
            .Event<GrantRoundEvent.Agreed>("admission.grant.agreed")
            .Event<GrantRoundEvent.TranchePaid>("admission.grant.tranche-paid")
            .Event<GrantRoundEvent.MidtermAccepted>("admission.grant.midterm-accepted")
            .Event<GrantRoundEvent.FinalAccepted>("admission.grant.final-accepted")
            .Event<GrantRoundEvent.Closed>("admission.grant.closed")
            .Event<GrantRoundEvent.Cancelled>("admission.grant.cancelled"));
}
