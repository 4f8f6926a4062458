using CommunityDomain.Admission;

namespace CommunityDomain.Serialization.SystemTextJson;

/// <summary>The wire format of conversions of organisations.</summary>
internal static class OrganisationConversionWire
{
    public static WireTypes Types => new WireTypes(OrganisationConversionJson.Default)
        .Id<ConversionId>()
        .Word<ConversionStatus>().Word<NovationOutcome>()
        .List<ContractNovation>()
        .State<OrganisationConversionState>()
        .Events<OrganisationConversionEvent>(events => events
            .Event<OrganisationConversionEvent.Requested>("admission.conversion.requested")
            .Event<OrganisationConversionEvent.Reviewed>("admission.conversion.reviewed")
            .Event<OrganisationConversionEvent.Registered>("admission.conversion.registered")
            .Event<OrganisationConversionEvent.NovationAsked>("admission.conversion.novation-asked")
            .Event<OrganisationConversionEvent.NovationAnswered>("admission.conversion.novation-answered")
            .Event<OrganisationConversionEvent.Completed>("admission.conversion.completed")
            .Event<OrganisationConversionEvent.Refused>("admission.conversion.refused")
            .Event<OrganisationConversionEvent.Withdrawn>("admission.conversion.withdrawn"));
}
