namespace CommunityDomain.Volunteering;

/// <summary>What happens to an activity: a closed union.</summary>
public abstract record ActivityEvent : DomainEvent
{
    private ActivityEvent()
    {
    }

    /// <summary>An activity was drafted.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Terms">The terms.</param>
    public sealed record Drafted(CommunityId Community, ActivityTerms Terms) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.drafted");
    }

    /// <summary>Its terms were changed.</summary>
    /// <param name="Terms">From now on.</param>
    public sealed record TermsChanged(ActivityTerms Terms) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.terms-changed");
    }

    /// <summary>A duty post was added.</summary>
    /// <param name="Post">The duty post.</param>
    public sealed record PostAdded(DutyPost Post) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.post-added");
    }

    /// <summary>A duty post was changed; it keeps its id.</summary>
    /// <param name="Post">From now on.</param>
    public sealed record PostChanged(DutyPost Post) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.post-changed");
    }

    /// <summary>A duty post was removed, with its pledges.</summary>
    /// <param name="Post">The duty post.</param>
    public sealed record PostRemoved(DutyPostId Post) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.post-removed");
    }

    /// <summary>A pattern of shifts was set, in the place of an earlier one of its key.</summary>
    /// <param name="Pattern">The pattern.</param>
    public sealed record PatternSet(ShiftPattern Pattern) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.pattern-set");
    }

    /// <summary>A pattern of shifts was removed.</summary>
    /// <param name="Post">The duty post.</param>
    /// <param name="Key">The pattern's key.</param>
    public sealed record PatternRemoved(DutyPostId Post, string Key) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.pattern-removed");
    }

    /// <summary>A department pledged people, in the place of its earlier pledge for that duty post.</summary>
    /// <param name="Pledge">The pledge.</param>
    public sealed record Pledged(Pledge Pledge) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.pledged");
    }

    /// <summary>A department took its pledge back.</summary>
    /// <param name="Department">The department.</param>
    /// <param name="Post">The duty post.</param>
    public sealed record PledgeWithdrawn(PartyId Department, DutyPostId Post) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.pledge-withdrawn");
    }

    /// <summary>The activity was made public.</summary>
    public sealed record Published : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.published");
    }

    /// <summary>The activity ended.</summary>
    public sealed record Closed : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.closed");
    }

    /// <summary>The activity was withdrawn.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Cancelled(string Reason) : ActivityEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.activity.cancelled");
    }
}
