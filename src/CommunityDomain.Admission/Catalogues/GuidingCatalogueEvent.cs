using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What happens to a guiding catalogue: a closed union.</summary>
public abstract record GuidingCatalogueEvent : DomainEvent
{
    private GuidingCatalogueEvent()
    {
    }

    /// <summary>A catalogue was begun.</summary>
    /// <param name="Community">Whose it is.</param>
    public sealed record Begun(CommunityId Community) : GuidingCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.catalogue.begun");
    }

    /// <summary>An item was added to the draft, or changed.</summary>
    /// <param name="Item">The item.</param>
    public sealed record ItemPut(CatalogueItem Item) : GuidingCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.catalogue.item-put");
    }

    /// <summary>An item was taken out of the draft.</summary>
    /// <param name="Code">Its code.</param>
    public sealed record ItemRemoved(string Code) : GuidingCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.catalogue.item-removed");
    }

    /// <summary>The draft was published as a version.</summary>
    /// <param name="Number">The version's number.</param>
    /// <param name="From">The first day on which it holds.</param>
    public sealed record Published(int Number, LocalDate From) : GuidingCatalogueEvent
    {
        /// <inheritdoc/>
        public override EventName Name => new("admission.catalogue.published");
    }
}
