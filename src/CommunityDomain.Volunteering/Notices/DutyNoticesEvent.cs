namespace CommunityDomain.Volunteering;

/// <summary>What a host has to send about a volunteer's places in a roster: a closed union.</summary>
/// <remarks>The aggregate's id and the version in the envelope make a key: a message that was sent under it is never due again.</remarks>
public abstract record DutyNoticesEvent : DomainEvent
{
    private DutyNoticesEvent()
    {
    }

    /// <summary>Notices of a roster began for a volunteer; nothing to send.</summary>
    /// <param name="Roster">The roster.</param>
    /// <param name="Person">Who is told.</param>
    public sealed record Opened(RosterId Roster, PersonId Person) : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.opened");
    }

    /// <summary>He has a place that he did not have.</summary>
    /// <param name="Place">The place.</param>
    public sealed record PlaceGained(DutyPlace Place) : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.place-gained");
    }

    /// <summary>His place is at another time, or lasts longer or shorter. A yes to the earlier start no longer counts.</summary>
    /// <param name="From">As he knew it.</param>
    /// <param name="To">As it is now.</param>
    public sealed record PlaceMoved(DutyPlace From, DutyPlace To) : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.place-moved");
    }

    /// <summary>He no longer has a place.</summary>
    /// <param name="Place">As he knew it.</param>
    public sealed record PlaceLost(DutyPlace Place) : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.place-lost");
    }

    /// <summary>A reminder of a place that he said yes to is due.</summary>
    /// <param name="Place">The place.</param>
    /// <param name="MinutesBefore">The policy's lead time, in minutes before the start.</param>
    public sealed record ReminderDue(DutyPlace Place, int MinutesBefore) : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.reminder-due");
    }

    /// <summary>A place has nobody's yes at the policy's time; for the organiser, and no mark on the volunteer.</summary>
    /// <param name="Place">The place.</param>
    public sealed record PlaceUnconfirmed(DutyPlace Place) : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.place-unconfirmed");
    }

    /// <summary>The roster is over or withdrawn: nothing is sent any more.</summary>
    public sealed record Closed : DutyNoticesEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("volunteering.duty-notices.closed");
    }
}
