namespace CommunityDomain.Partnerships;

/// <summary>What happens to a register entry: a closed union.</summary>
public abstract record RegisterEntryEvent : DomainEvent
{
    private RegisterEntryEvent()
    {
    }

    /// <summary>An entry was drafted.</summary>
    /// <param name="Terms">What it says.</param>
    public sealed record Drafted(EntryTerms Terms) : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.drafted");
    }

    /// <summary>It was checked.</summary>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Verified(string Evidence) : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.verified");
    }

    /// <summary>It was opened to matching.</summary>
    public sealed record Opened : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.opened");
    }

    /// <summary>A part was reserved for a proposal.</summary>
    /// <param name="Proposal">The proposal.</param>
    /// <param name="Quantity">How many units.</param>
    public sealed record Reserved(LinkProposalId Proposal, int Quantity) : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.reserved");
    }

    /// <summary>A part was given back.</summary>
    /// <param name="Proposal">The proposal.</param>
    /// <param name="Quantity">How many units.</param>
    public sealed record Released(LinkProposalId Proposal, int Quantity) : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.released");
    }

    /// <summary>A reserved part was delivered.</summary>
    /// <param name="Proposal">The proposal.</param>
    /// <param name="Quantity">How many units.</param>
    public sealed record PartDelivered(LinkProposalId Proposal, int Quantity) : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.part-delivered");
    }

    /// <summary>It ran out.</summary>
    public sealed record Expired : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.expired");
    }

    /// <summary>Its party withdrew it.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Withdrawn(string Reason) : RegisterEntryEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.register-entry.withdrawn");
    }
}
