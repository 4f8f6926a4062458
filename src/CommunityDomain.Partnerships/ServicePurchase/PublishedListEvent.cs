namespace CommunityDomain.Partnerships;

/// <summary>What happens to a published list: a closed union.</summary>
public abstract record PublishedListEvent : DomainEvent
{
    private PublishedListEvent()
    {
    }

    /// <summary>A list was opened.</summary>
    /// <param name="Community">The community that publishes it.</param>
    /// <param name="Position">Which of the four it is, 1 to 4.</param>
    /// <param name="Title">What it is called.</param>
    public sealed record Opened(CommunityId Community, int Position, string Title) : PublishedListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.published-list.opened");
    }

    /// <summary>A version was published.</summary>
    /// <param name="Version">The version.</param>
    public sealed record VersionPublished(ListVersion Version) : PublishedListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.published-list.version-published");
    }

    /// <summary>Nothing is published in it any more.</summary>
    public sealed record Retired : PublishedListEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.published-list.retired");
    }
}
