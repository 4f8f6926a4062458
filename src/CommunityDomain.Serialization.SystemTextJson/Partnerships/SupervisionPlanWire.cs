using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of supervision plans.</summary>
internal static class SupervisionPlanWire
{
    public static WireTypes Types => new WireTypes(SupervisionPlanJson.Default)
        .Id<FindingId>().Id<SupervisionPlanId>()
        .Word<SupervisionKind>().Word<SupervisionPlanStatus>()
        .List<GoodPractice>().List<SupervisionFiled>().List<Finding>()
        .State<SupervisionPlanState>()
        .Events<SupervisionPlanEvent>(events => events
            .Event<SupervisionPlanEvent.Begun>("partnerships.supervision-plan.begun")
            .Event<SupervisionPlanEvent.Filed>("partnerships.supervision-plan.filed")
            .Event<SupervisionPlanEvent.LateFound>("partnerships.supervision-plan.late-found")
            .Event<SupervisionPlanEvent.FindingResolved>("partnerships.supervision-plan.finding-resolved")
            .Event<SupervisionPlanEvent.PracticePromoted>("partnerships.supervision-plan.practice-promoted")
            .Event<SupervisionPlanEvent.Ended>("partnerships.supervision-plan.ended"));
}
