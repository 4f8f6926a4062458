using CommunityDomain.Volunteering;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of the notices to a volunteer.</summary>
internal static class DutyNoticesWire
{
    public static WireTypes Types => new WireTypes(DutyNoticesJson.Default)
        .Id<DutyNoticesId>().Id<RosterId>().Id<ShiftId>().Id<DutyPostId>()
        .Word<DutyNoticesStatus>()
        .List<NoticedPlace>()
        .State<DutyNoticesState>()
        .Events<DutyNoticesEvent>(events => events
            .Event<DutyNoticesEvent.Opened>("volunteering.duty-notices.opened")
            .Event<DutyNoticesEvent.PlaceGained>("volunteering.duty-notices.place-gained")
            .Event<DutyNoticesEvent.PlaceMoved>("volunteering.duty-notices.place-moved")
            .Event<DutyNoticesEvent.PlaceLost>("volunteering.duty-notices.place-lost")
            .Event<DutyNoticesEvent.ReminderDue>("volunteering.duty-notices.reminder-due")
            .Event<DutyNoticesEvent.PlaceUnconfirmed>("volunteering.duty-notices.place-unconfirmed")
            .Event<DutyNoticesEvent.Closed>("volunteering.duty-notices.closed"));
}
