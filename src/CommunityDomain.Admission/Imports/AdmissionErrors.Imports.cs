namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.party-is-partner</c>: the party is a partner already.</summary>
    /// <param name="party">The party.</param>
    /// <param name="partner">The partner that it is.</param>
    public sealed class PartyIsPartner(PartyId party, PartnerId partner)
        : DomainError(AdmissionTexts.Catalogue, "admission.party-is-partner", ("Party", party), ("Partner", partner))
    {
        /// <summary>The party.</summary>
        public PartyId Party { get; } = party;

        /// <summary>The partner that it is.</summary>
        public PartnerId Partner { get; } = partner;
    }
}
