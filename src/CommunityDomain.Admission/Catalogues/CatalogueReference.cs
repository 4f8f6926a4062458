namespace CommunityDomain.Admission;

/// <summary>What a call wants, by items of a guiding catalogue; their conditions are part of what it says.</summary>
/// <param name="Catalogue">The catalogue.</param>
/// <param name="Version">Its published version, from 1; it never changes.</param>
/// <param name="Items">The codes of the items; at least one, none twice.</param>
public sealed record CatalogueReference(GuidingCatalogueId Catalogue, int Version, ValueList<string> Items);
