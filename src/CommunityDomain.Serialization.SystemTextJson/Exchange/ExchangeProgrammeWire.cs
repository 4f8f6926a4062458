using CommunityDomain.Exchange;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the exchange programme.</summary>
internal static class ExchangeProgrammeWire
{
    public static WireTypes Types => new WireTypes(ExchangeProgrammeJson.Default)
        .Id<ExchangeProgrammeId>().Word<ExchangeStatus>().List<SponsorAccount>()
        .State<ExchangeProgrammeState>()
        .Events<ExchangeProgrammeEvent>(events => events
            .Event<ExchangeProgrammeEvent.Drafted>("exchange.programme.drafted")
            .Event<ExchangeProgrammeEvent.SponsorAdded>("exchange.programme.sponsor-added")
            .Event<ExchangeProgrammeEvent.Opened>("exchange.programme.opened")
            .Event<ExchangeProgrammeEvent.Settled>("exchange.programme.settled")
            .Event<ExchangeProgrammeEvent.Closed>("exchange.programme.closed"));
}
