namespace CommunityDomain.Partnerships;

/// <summary>What happens to a complaint: a closed union.</summary>
public abstract record ComplaintEvent : DomainEvent
{
    private ComplaintEvent()
    {
    }

    /// <summary>A complaint was received.</summary>
    /// <param name="Community">Where.</param>
    /// <param name="About">The bits of the id of what it is about.</param>
    /// <param name="Subject">What is complained of, without personal data.</param>
    /// <param name="Deadlines">Until when what must happen.</param>
    public sealed record Received(CommunityId Community, UInt128 About, string Subject, ComplaintDeadlines Deadlines) : ComplaintEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.complaint.received");
    }

    /// <summary>It was taken up.</summary>
    /// <param name="Handler">Who answers it.</param>
    public sealed record Accepted(PartyId Handler) : ComplaintEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.complaint.accepted");
    }

    /// <summary>It was not taken up.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Declined(string Reason) : ComplaintEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.complaint.declined");
    }

    /// <summary>It was answered.</summary>
    /// <param name="Answer">The answer, or where it is kept.</param>
    public sealed record Answered(string Answer) : ComplaintEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.complaint.answered");
    }

    /// <summary>The complainant was not content.</summary>
    /// <param name="Handler">Who answers at the next level.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Escalated(PartyId Handler, string Reason) : ComplaintEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.complaint.escalated");
    }

    /// <summary>It was closed.</summary>
    /// <param name="Outcome">What came of it.</param>
    public sealed record Closed(string Outcome) : ComplaintEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.complaint.closed");
    }
}
