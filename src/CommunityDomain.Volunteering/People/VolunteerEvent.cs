using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What happens to a volunteer: a closed union.</summary>
public abstract record VolunteerEvent : DomainEvent
{
    private VolunteerEvent()
    {
    }

    /// <summary>Somebody registered as a volunteer.</summary>
    /// <param name="Community">The community.</param>
    public sealed record Registered(CommunityId Community) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.registered");
    }

    /// <summary>A qualification was recorded, in the place of an earlier one of its code.</summary>
    /// <param name="Qualification">The qualification.</param>
    public sealed record Qualified(Qualification Qualification) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.qualified");
    }

    /// <summary>A qualification was taken away.</summary>
    /// <param name="Code">Its code.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Disqualified(QualificationCode Code, string Reason) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.disqualified");
    }

    /// <summary>A training was recorded, in the place of an earlier one of its code.</summary>
    /// <param name="Training">The training.</param>
    public sealed record Trained(Training Training) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.trained");
    }

    /// <summary>An insurance was recorded.</summary>
    /// <param name="Cover">The insurance.</param>
    public sealed record Insured(InsuranceCover Cover) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.insured");
    }

    /// <summary>A written agreement was recorded.</summary>
    /// <param name="Agreement">The agreement.</param>
    public sealed record AgreementSigned(ServiceAgreement Agreement) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.agreement-signed");
    }

    /// <summary>A guardian consented, in the place of an earlier consent of his.</summary>
    /// <param name="Consent">The consent.</param>
    public sealed record GuardianConsented(GuardianConsent Consent) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.guardian-consented");
    }

    /// <summary>A guardian withdrew his consent.</summary>
    /// <param name="Guardian">The guardian.</param>
    public sealed record GuardianConsentWithdrawn(PersonId Guardian) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.guardian-consent-withdrawn");
    }

    /// <summary>A check for work near minors came out clean.</summary>
    /// <param name="On">The day of the check.</param>
    public sealed record CheckedForMinors(LocalDate On) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.checked-for-minors");
    }

    /// <summary>The volunteer said when he is free.</summary>
    /// <param name="Availability">From now on.</param>
    public sealed record AvailabilityChanged(Availability Availability) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.availability-changed");
    }

    /// <summary>The volunteer said what must not be exceeded.</summary>
    /// <param name="Limits">From now on.</param>
    public sealed record LimitsChanged(PersonalLimits Limits) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.limits-changed");
    }

    /// <summary>The volunteer said what he likes.</summary>
    /// <param name="Preferences">From now on.</param>
    public sealed record PreferencesChanged(VolunteerPreferences Preferences) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.preferences-changed");
    }

    /// <summary>The volunteer joined a team.</summary>
    /// <param name="Team">The team.</param>
    public sealed record TeamJoined(TeamId Team) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.team-joined");
    }

    /// <summary>The volunteer left a team.</summary>
    /// <param name="Team">The team.</param>
    public sealed record TeamLeft(TeamId Team) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.team-left");
    }

    /// <summary>The volunteer serves with another department or organisation, or with none.</summary>
    /// <param name="Party">From now on.</param>
    public sealed record Affiliated(PartyId? Party) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.affiliated");
    }

    /// <summary>The volunteer is not to be asked for the time being.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Suspended(string Reason) : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.suspended");
    }

    /// <summary>The volunteer can be asked again.</summary>
    public sealed record Resumed : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.resumed");
    }

    /// <summary>The volunteer left.</summary>
    public sealed record Withdrawn : VolunteerEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.volunteer.withdrawn");
    }
}
