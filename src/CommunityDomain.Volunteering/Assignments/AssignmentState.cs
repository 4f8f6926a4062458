using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What an assignment knows.</summary>
public sealed record AssignmentState : AggregateState<AssignmentId>
{
    /// <summary>Who is asked.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The duty post.</summary>
    public required DutyPostId Post { get; init; }

    /// <summary>The shift.</summary>
    public required ShiftId Shift { get; init; }

    /// <summary>When the shift starts.</summary>
    public required Instant StartsAt { get; init; }

    /// <summary>Until when he can answer, exclusive.</summary>
    public required Instant AnswerBy { get; init; }

    /// <summary>The risks as they were told to him; empty for none.</summary>
    public string Risks { get; init; } = "";

    /// <summary>Where it stands, the deadline aside; see <see cref="Assignment.StatusAt"/>.</summary>
    public AssignmentStatus Status { get; init; }

    /// <summary>Who said yes: the volunteer, or his guardian for him; <c>null</c> while nobody has.</summary>
    public PersonId? AcceptedBy { get; init; }
}
