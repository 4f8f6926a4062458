namespace CommunityDomain;

/// <summary>What can happen to a merge of two parties.</summary>
public abstract record PartyMergeEvent : DomainEvent
{
    private PartyMergeEvent()
    {
    }

    /// <summary><c>core.party-merge.merged</c>: two ids were found to mean the same.</summary>
    /// <param name="Duplicate">The id that stands for the other from now on.</param>
    /// <param name="Survivor">The id that it stands for.</param>
    /// <param name="Evidence">On what evidence; names nobody.</param>
    public sealed record Merged(PartyId Duplicate, PartyId Survivor, string Evidence) : PartyMergeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("core.party-merge.merged");
    }

    /// <summary><c>core.party-merge.undone</c>: they were two after all.</summary>
    /// <param name="Reason">Why; names nobody.</param>
    public sealed record Undone(string Reason) : PartyMergeEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("core.party-merge.undone");
    }
}
