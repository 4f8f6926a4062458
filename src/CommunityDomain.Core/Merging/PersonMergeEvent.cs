namespace CommunityDomain;

/// <summary>What can happen to a merge of two people.</summary>
public abstract record PersonMergeEvent : DomainEvent
{
    private PersonMergeEvent()
    {
    }

    /// <summary><c>core.person-merge.merged</c>: two ids were found to mean the same.</summary>
    /// <param name="Duplicate">The id that stands for the other from now on.</param>
    /// <param name="Survivor">The id that it stands for.</param>
    /// <param name="Evidence">On what evidence; names nobody.</param>
    public sealed record Merged(PersonId Duplicate, PersonId Survivor, string Evidence) : PersonMergeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("core.person-merge.merged");
    }

    /// <summary><c>core.person-merge.undone</c>: they were two after all.</summary>
    /// <param name="Reason">Why; names nobody.</param>
    public sealed record Undone(string Reason) : PersonMergeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("core.person-merge.undone");
    }
}
