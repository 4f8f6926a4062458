namespace CommunityDomain.Admission;

/// <summary>What a guiding catalogue knows.</summary>
public sealed record GuidingCatalogueState : AggregateState<GuidingCatalogueId>
{
    /// <summary>Whose catalogue it is.</summary>
    public required CommunityId Community { get; init; }

    /// <summary>Where it stands.</summary>
    public CatalogueStatus Status { get; init; }

    /// <summary>The items of the draft, in the order in which they were first put.</summary>
    public ValueList<CatalogueItem> Items { get; init; }

    /// <summary>The published versions, in order.</summary>
    public ValueList<CatalogueVersion> Versions { get; init; }
}
