using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of talent listings.</summary>
internal static class TalentListingWire
{
    public static WireTypes Types => new WireTypes(TalentListingJson.Default)
        .Id<TalentListingId>()
        .Word<TalentStatus>()
        .List<HeldQualification>().List<TalentNomination>()
        .State<TalentListingState>()
        .Events<TalentListingEvent>(events => events
            .Event<TalentListingEvent.Listed>("admission.talent.listed")
            .Event<TalentListingEvent.Qualified>("admission.talent.qualified")
            .Event<TalentListingEvent.ConsentChanged>("admission.talent.consent-changed")
            .Event<TalentListingEvent.Nominated>("admission.talent.nominated")
            .Event<TalentListingEvent.SelectionRecorded>("admission.talent.selection-recorded")
            .Event<TalentListingEvent.Withdrawn>("admission.talent.withdrawn"));
}
