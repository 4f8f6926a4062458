using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of register entries.</summary>
internal static class RegisterEntryWire
{
    public static WireTypes Types => new WireTypes(RegisterEntryJson.Default)
        .Id<LinkProposalId>().Id<RegisterEntryId>()
        .Word<EntryStatus>().Word<EntrySide>()
        .State<RegisterEntryState>()
        .Events<RegisterEntryEvent>(events => events
            .Event<RegisterEntryEvent.Drafted>("partnerships.register-entry.drafted")
            .Event<RegisterEntryEvent.Verified>("partnerships.register-entry.verified")
            .Event<RegisterEntryEvent.Opened>("partnerships.register-entry.opened")
            .Event<RegisterEntryEvent.Reserved>("partnerships.register-entry.reserved")
            .Event<RegisterEntryEvent.Released>("partnerships.register-entry.released")
            .Event<RegisterEntryEvent.PartDelivered>("partnerships.register-entry.part-delivered")
            .Event<RegisterEntryEvent.Expired>("partnerships.register-entry.expired")
            .Event<RegisterEntryEvent.Withdrawn>("partnerships.register-entry.withdrawn"));
}
