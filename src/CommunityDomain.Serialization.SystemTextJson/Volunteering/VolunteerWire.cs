using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the volunteer.</summary>
internal static class VolunteerWire
{
    public static WireTypes Types => new WireTypes(VolunteerJson.Default)
        .Word<VolunteerStatus>()
        .List<Qualification>().List<Training>().List<InsuranceCover>().List<ServiceAgreement>()
        .List<GuardianConsent>().List<WeeklyWindow>().List<DatedWindow>().List<ActivityWish>()
        .List<PostWish>().List<ZoneWish>().List<TimeWish>()
        .State<VolunteerState>()
        .Events<VolunteerEvent>(events => events
            .Event<VolunteerEvent.Registered>("volunteering.volunteer.registered")
            .Event<VolunteerEvent.Qualified>("volunteering.volunteer.qualified")
            .Event<VolunteerEvent.Disqualified>("volunteering.volunteer.disqualified")
            .Event<VolunteerEvent.Trained>("volunteering.volunteer.trained")
            .Event<VolunteerEvent.Insured>("volunteering.volunteer.insured")
            .Event<VolunteerEvent.AgreementSigned>("volunteering.volunteer.agreement-signed")
            .Event<VolunteerEvent.GuardianConsented>("volunteering.volunteer.guardian-consented")
            .Event<VolunteerEvent.GuardianConsentWithdrawn>("volunteering.volunteer.guardian-consent-withdrawn")
            .Event<VolunteerEvent.CheckedForMinors>("volunteering.volunteer.checked-for-minors")
            .Event<VolunteerEvent.AvailabilityChanged>("volunteering.volunteer.availability-changed")
            .Event<VolunteerEvent.LimitsChanged>("volunteering.volunteer.limits-changed")
            .Event<VolunteerEvent.PreferencesChanged>("volunteering.volunteer.preferences-changed")
            .Event<VolunteerEvent.TeamJoined>("volunteering.volunteer.team-joined")
            .Event<VolunteerEvent.TeamLeft>("volunteering.volunteer.team-left")
            .Event<VolunteerEvent.Affiliated>("volunteering.volunteer.affiliated")
            .Event<VolunteerEvent.Suspended>("volunteering.volunteer.suspended")
            .Event<VolunteerEvent.Resumed>("volunteering.volunteer.resumed")
            .Event<VolunteerEvent.Withdrawn>("volunteering.volunteer.withdrawn"));
}
