using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of boards.</summary>
internal static class HonourBoardWire
{
    public static WireTypes Types => new WireTypes(HonourBoardJson.Default)
        .Id<BoardEntryId>().Id<BoardId>()
        .Word<BoardColour>().Word<BoardStatus>()
        .List<BoardEntry>()
        .State<HonourBoardState>()
        .Events<HonourBoardEvent>(events => events
            .Event<HonourBoardEvent.Opened>("partnerships.board.opened")
            .Event<HonourBoardEvent.Entered>("partnerships.board.entered")
            .Event<HonourBoardEvent.Corrected>("partnerships.board.corrected")
            .Event<HonourBoardEvent.Retired>("partnerships.board.retired"));
}
