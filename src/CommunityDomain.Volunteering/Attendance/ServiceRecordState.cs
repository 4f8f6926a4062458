using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What a service record knows.</summary>
public sealed record ServiceRecordState : AggregateState<ServiceRecordId>
{
    /// <summary>Who served.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The community that the activity belongs to.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The duty post.</summary>
    public required DutyPostId Post { get; init; }

    /// <summary>The shift.</summary>
    public required ShiftId Shift { get; init; }

    /// <summary>What the service was: only volunteering makes hours and points.</summary>
    public required ServiceNature Nature { get; init; }

    /// <summary>The local day of service.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The instants between which minutes count.</summary>
    public required Interval Counted { get; init; }

    /// <summary>Where it stands.</summary>
    public ServiceStatus Status { get; init; }

    /// <summary>When he came, as recorded or corrected.</summary>
    public Instant CheckedInAt { get; init; }

    /// <summary>How that is known.</summary>
    public CheckMethod CheckedInBy { get; init; }

    /// <summary>When he went, as recorded or corrected; <c>null</c> while he serves.</summary>
    public Instant? CheckedOutAt { get; init; }

    /// <summary>How that is known; <c>null</c> while he serves.</summary>
    public CheckMethod? CheckedOutBy { get; init; }

    /// <summary>Minutes of breaks between the two.</summary>
    public int BreakMinutes { get; init; }

    /// <summary>Who attested it; <c>null</c> before.</summary>
    public Actor? AttestedBy { get; init; }

    /// <summary>The last day on which it was to be attested, inclusive; <c>null</c> before attestation, or when the calendar did not reach so far.</summary>
    public LocalDate? EntryDue { get; init; }

    /// <summary>Whether it was attested after <see cref="EntryDue"/>: a mark for the organiser, never against the volunteer.</summary>
    public bool IsLateEntry { get; init; }
}
