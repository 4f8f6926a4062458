using NodaTime;

namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.check-in-too-early</c>: somebody would check in long before the shift.</summary>
    /// <param name="opensAt">When check-in opens.</param>
    /// <param name="at">When he would check in.</param>
    public sealed class CheckInTooEarly(Instant opensAt, Instant at)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.check-in-too-early", ("OpensAt", opensAt), ("At", at))
    {
        /// <summary>When check-in opens.</summary>
        public Instant OpensAt { get; } = opensAt;

        /// <summary>When he would check in.</summary>
        public Instant At { get; } = at;
    }

    /// <summary><c>volunteering.shift-over</c>: somebody would check in after the shift.</summary>
    /// <param name="endedAt">When it ended.</param>
    /// <param name="at">When he would check in.</param>
    public sealed class ShiftOver(Instant endedAt, Instant at)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.shift-over", ("EndedAt", endedAt), ("At", at))
    {
        /// <summary>When it ended.</summary>
        public Instant EndedAt { get; } = endedAt;

        /// <summary>When he would check in.</summary>
        public Instant At { get; } = at;
    }

    /// <summary><c>volunteering.check-out-before-check-in</c>: somebody would go before he came, or in the same instant.</summary>
    /// <param name="cameAt">When he came.</param>
    /// <param name="wentAt">When he would go.</param>
    public sealed class CheckOutBeforeCheckIn(Instant cameAt, Instant wentAt)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.check-out-before-check-in", ("CameAt", cameAt), ("WentAt", wentAt))
    {
        /// <summary>When he came.</summary>
        public Instant CameAt { get; } = cameAt;

        /// <summary>When he would go.</summary>
        public Instant WentAt { get; } = wentAt;
    }

    /// <summary><c>volunteering.service-too-long</c>: a service would last longer than a day.</summary>
    /// <param name="cameAt">When he came.</param>
    /// <param name="wentAt">When he would go.</param>
    public sealed class ServiceTooLong(Instant cameAt, Instant wentAt)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.service-too-long", ("CameAt", cameAt), ("WentAt", wentAt))
    {
        /// <summary>When he came.</summary>
        public Instant CameAt { get; } = cameAt;

        /// <summary>When he would go.</summary>
        public Instant WentAt { get; } = wentAt;
    }

    /// <summary><c>volunteering.in-the-future</c>: what is recorded has not happened yet.</summary>
    /// <param name="at">The instant to be recorded.</param>
    /// <param name="now">The present.</param>
    public sealed class InTheFuture(Instant at, Instant now)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.in-the-future", ("At", at), ("Now", now))
    {
        /// <summary>The instant to be recorded.</summary>
        public Instant At { get; } = at;

        /// <summary>The present.</summary>
        public Instant Now { get; } = now;
    }

    /// <summary><c>volunteering.service-overlaps</c>: somebody would serve in two places at once.</summary>
    /// <param name="other">The record that is there already.</param>
    public sealed class ServiceOverlaps(ServiceRecordId other)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.service-overlaps", ("Other", other))
    {
        /// <summary>The record that is there already.</summary>
        public ServiceRecordId Other { get; } = other;
    }

    /// <summary><c>volunteering.self-attestation</c>: nobody attests, corrects or voids his own service.</summary>
    /// <param name="person">The person.</param>
    public sealed class SelfAttestation(PersonId person)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.self-attestation", ("Person", person))
    {
        /// <summary>The person.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>volunteering.breaks-too-long</c>: the breaks are negative, or longer than the service.</summary>
    /// <param name="breakMinutes">The breaks in minutes.</param>
    /// <param name="minutes">The service in whole minutes.</param>
    public sealed class BreaksTooLong(int breakMinutes, int minutes)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.breaks-too-long", ("BreakMinutes", breakMinutes), ("Minutes", minutes))
    {
        /// <summary>The breaks in minutes.</summary>
        public int BreakMinutes { get; } = breakMinutes;

        /// <summary>The service in whole minutes.</summary>
        public int Minutes { get; } = minutes;
    }

    /// <summary><c>volunteering.shift-of-another-activity</c>: the shift is not one of this activity.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="activity">The activity.</param>
    public sealed class ShiftOfAnotherActivity(ShiftId shift, ActivityId activity)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.shift-of-another-activity", ("Shift", shift), ("Activity", activity))
    {
        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>The activity.</summary>
        public ActivityId Activity { get; } = activity;
    }
}
