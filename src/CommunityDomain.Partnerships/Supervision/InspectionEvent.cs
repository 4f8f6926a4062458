namespace CommunityDomain.Partnerships;

/// <summary>What happens in an inspection: a closed union.</summary>
public abstract record InspectionEvent : DomainEvent
{
    private InspectionEvent()
    {
    }

    /// <summary>A patrol found something.</summary>
    /// <param name="Community">Where.</param>
    /// <param name="Subject">Whose it is to set right, by a pseudonymous id.</param>
    /// <param name="What">What was found.</param>
    public sealed record Found(CommunityId Community, PartyId Subject, string What) : InspectionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.inspection.found");
    }

    /// <summary>It was talked over, or guided to a set place.</summary>
    /// <param name="Kind">How.</param>
    /// <param name="Words">What was said, or the set place.</param>
    public sealed record Persuaded(PersuasionKind Kind, string Words) : InspectionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.inspection.persuaded");
    }

    /// <summary>A rectification notice was issued jointly.</summary>
    /// <param name="Notice">The notice.</param>
    public sealed record Noticed(RectificationNotice Notice) : InspectionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.inspection.noticed");
    }

    /// <summary>It was looked at again.</summary>
    /// <param name="SetRight">Whether it was set right.</param>
    /// <param name="Evidence">Where that can be seen.</param>
    public sealed record Reinspected(bool SetRight, string Evidence) : InspectionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.inspection.reinspected");
    }

    /// <summary>It was handed over to the enforcement body.</summary>
    /// <param name="To">The enforcement body.</param>
    /// <param name="Reason">Why.</param>
    public sealed record HandedOver(PartyId To, string Reason) : InspectionEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("partnerships.inspection.handed-over");
    }
}
