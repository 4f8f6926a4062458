using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>What happens to an assignment: a closed union.</summary>
public abstract record AssignmentEvent : DomainEvent
{
    private AssignmentEvent()
    {
    }

    /// <summary>Somebody is asked to serve in a shift, and told its risks.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Activity">The activity.</param>
    /// <param name="Post">The duty post.</param>
    /// <param name="Shift">The shift.</param>
    /// <param name="StartsAt">When the shift starts.</param>
    /// <param name="AnswerBy">Until when he can answer, exclusive.</param>
    /// <param name="Risks">The risks as they were told; empty for none.</param>
    public sealed record Proposed(PersonId Person, ActivityId Activity, DutyPostId Post, ShiftId Shift, Instant StartsAt, Instant AnswerBy, string Risks) : AssignmentEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.assignment.proposed");
    }

    /// <summary>Somebody signed up by himself, told of the risks.</summary>
    /// <param name="Person">Who.</param>
    /// <param name="Activity">The activity.</param>
    /// <param name="Post">The duty post.</param>
    /// <param name="Shift">The shift.</param>
    /// <param name="StartsAt">When the shift starts.</param>
    /// <param name="Risks">The risks as they were told; empty for none.</param>
    public sealed record SignedUp(PersonId Person, ActivityId Activity, DutyPostId Post, ShiftId Shift, Instant StartsAt, string Risks) : AssignmentEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.assignment.signed-up");
    }

    /// <summary>He said yes; where there are risks, knowing them.</summary>
    public sealed record Accepted : AssignmentEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.assignment.accepted");
    }

    /// <summary>He said no. No reason is asked for or kept.</summary>
    public sealed record Declined : AssignmentEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.assignment.declined");
    }

    /// <summary>He took his yes back before the shift.</summary>
    public sealed record Withdrawn : AssignmentEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.assignment.withdrawn");
    }

    /// <summary>The organiser took it back.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Released(string Reason) : AssignmentEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.assignment.released");
    }
}
