using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of guiding catalogues.</summary>
internal static class GuidingCatalogueWire
{
    public static WireTypes Types => new WireTypes(GuidingCatalogueJson.Default)
        .Id<GuidingCatalogueId>()
        .Word<CatalogueStatus>()
        .List<CatalogueItem>().List<CatalogueVersion>()
        .State<GuidingCatalogueState>()
        .Events<GuidingCatalogueEvent>(events => events
            .Event<GuidingCatalogueEvent.Begun>("admission.catalogue.begun")
            .Event<GuidingCatalogueEvent.ItemPut>("admission.catalogue.item-put")
            .Event<GuidingCatalogueEvent.ItemRemoved>("admission.catalogue.item-removed")
            .Event<GuidingCatalogueEvent.Published>("admission.catalogue.published"));
}
