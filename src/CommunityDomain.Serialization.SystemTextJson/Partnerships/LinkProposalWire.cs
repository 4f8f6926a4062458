using CommunityDomain.Partnerships;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of proposals to link.</summary>
internal static class LinkProposalWire
{
    public static WireTypes Types => new WireTypes(LinkProposalJson.Default)
        .Word<MatchObjective>().Word<LinkStatus>()
        .List<EntrySide>()
        .State<LinkProposalState>()
        .Events<LinkProposalEvent>(events => events
            .Event<LinkProposalEvent.Offered>("partnerships.link.offered")
            .Event<LinkProposalEvent.Accepted>("partnerships.link.accepted")
            .Event<LinkProposalEvent.Confirmed>("partnerships.link.confirmed")
            .Event<LinkProposalEvent.Declined>("partnerships.link.declined")
            .Event<LinkProposalEvent.TimedOut>("partnerships.link.timed-out")
            .Event<LinkProposalEvent.Delivered>("partnerships.link.delivered")
            .Event<LinkProposalEvent.NoShowReported>("partnerships.link.no-show-reported")
            .Event<LinkProposalEvent.Rated>("partnerships.link.rated"));
}
