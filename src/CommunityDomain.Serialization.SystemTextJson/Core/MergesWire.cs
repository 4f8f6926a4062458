namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of merges of persons and of parties.</summary>
internal static class MergesWire
{
    public static WireTypes Types => new WireTypes(MergesJson.Default)
        .Id<MergeId>()
        .Word<MergeStatus>()
        .State<PersonMergeState>()
        .Events<PersonMergeEvent>(events => events
            .Event<PersonMergeEvent.Merged>("core.person-merge.merged")
            .Event<PersonMergeEvent.Undone>("core.person-merge.undone"))
        .State<PartyMergeState>()
        .Events<PartyMergeEvent>(events => events
            .Event<PartyMergeEvent.Merged>("core.party-merge.merged")
            .Event<PartyMergeEvent.Undone>("core.party-merge.undone"));
}
