using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What happens to a service record: a closed union.</summary>
public abstract record ServiceRecordEvent : DomainEvent
{
    private ServiceRecordEvent()
    {
    }

    /// <summary>Somebody came to serve.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Community">The community that the activity belongs to.</param>
    /// <param name="Activity">The activity.</param>
    /// <param name="Post">The duty post.</param>
    /// <param name="Shift">The shift.</param>
    /// <param name="Nature">What the service is.</param>
    /// <param name="Day">The local day of service.</param>
    /// <param name="Counted">The instants between which minutes count.</param>
    /// <param name="CameAt">When he came.</param>
    /// <param name="Method">How that is known.</param>
    public sealed record CheckedIn(PersonId Person, CommunityId Community, ActivityId Activity, DutyPostId Post, ShiftId Shift, ServiceNature Nature, LocalDate Day, Interval Counted, Instant CameAt, CheckMethod Method) : ServiceRecordEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.service.checked-in");
    }

    /// <summary>He went.</summary>
    /// <param name="WentAt">When.</param>
    /// <param name="BreakMinutes">Minutes of breaks.</param>
    /// <param name="Method">How that is known.</param>
    public sealed record CheckedOut(Instant WentAt, int BreakMinutes, CheckMethod Method) : ServiceRecordEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.service.checked-out");
    }

    /// <summary>An organiser confirmed the service.</summary>
    /// <param name="EntryDue">The last day for it; <c>null</c> when the calendar did not reach so far.</param>
    /// <param name="IsLate">Whether it was later than that.</param>
    public sealed record Attested(LocalDate? EntryDue, bool IsLate) : ServiceRecordEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.service.attested");
    }

    /// <summary>Times or breaks were put right; the earlier ones stand in the events before.</summary>
    /// <param name="CameAt">When he came.</param>
    /// <param name="WentAt">When he went.</param>
    /// <param name="BreakMinutes">Minutes of breaks.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Corrected(Instant CameAt, Instant WentAt, int BreakMinutes, string Reason) : ServiceRecordEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.service.corrected");
    }

    /// <summary>The record was taken out.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Voided(string Reason) : ServiceRecordEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.service.voided");
    }
}
