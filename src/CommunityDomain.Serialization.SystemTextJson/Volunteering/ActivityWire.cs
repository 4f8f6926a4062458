using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the activity.</summary>
internal static class ActivityWire
{
    public static WireTypes Types => new WireTypes(ActivityJson.Default)
        .Id<DutyPostId>().Id<ActivityId>().Id<TeamId>()
        .Word<ActivityStatus>().Word<ServiceNature>().Word<AgreementGround>()
        .Word<HolidayPolicy>().Word<MakeUpPolicy>()
        .List<DutyPost>().List<ShiftPattern>().List<Pledge>().List<AgreementGround>().List<QualificationCode>()
        .List<TrainingCode>().List<TeamId>()
        .State<ActivityState>()
        .Events<ActivityEvent>(events => events
            .Event<ActivityEvent.Drafted>("volunteering.activity.drafted")
            .Event<ActivityEvent.TermsChanged>("volunteering.activity.terms-changed")
            .Event<ActivityEvent.PostAdded>("volunteering.activity.post-added")
            .Event<ActivityEvent.PostChanged>("volunteering.activity.post-changed")
            .Event<ActivityEvent.PostRemoved>("volunteering.activity.post-removed")
            .Event<ActivityEvent.PatternSet>("volunteering.activity.pattern-set")
            .Event<ActivityEvent.PatternRemoved>("volunteering.activity.pattern-removed")
            .Event<ActivityEvent.Pledged>("volunteering.activity.pledged")
            .Event<ActivityEvent.PledgeWithdrawn>("volunteering.activity.pledge-withdrawn")
            .Event<ActivityEvent.Published>("volunteering.activity.published")
            .Event<ActivityEvent.Closed>("volunteering.activity.closed")
            .Event<ActivityEvent.Cancelled>("volunteering.activity.cancelled"));
}
