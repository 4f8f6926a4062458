using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of published lists.</summary>
internal static class PublishedListWire
{
    public static WireTypes Types => new WireTypes(PublishedListJson.Default)
        .Id<PublishedListId>()
        .List<ListVersion>().List<ListItem>()
        .State<PublishedListState>()
        .Events<PublishedListEvent>(events => events
            .Event<PublishedListEvent.Opened>("partnerships.published-list.opened")
            .Event<PublishedListEvent.VersionPublished>("partnerships.published-list.version-published")
            .Event<PublishedListEvent.Retired>("partnerships.published-list.retired"));
}
