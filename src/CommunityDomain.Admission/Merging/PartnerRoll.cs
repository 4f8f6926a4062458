using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A community's partners by party (合伙人名册): sees through merges, so that a party that was registered twice is one.</summary>
/// <remarks>Immutable and safe for concurrent use. Built in time linear in the number of partners; asked in time linear in a party's own.</remarks>
public sealed class PartnerRoll
{
    private readonly ILookup<PartyId, CommunityPartner> _byParty;
    private readonly MergeMap<PartyId> _parties;

    private PartnerRoll(ILookup<PartyId, CommunityPartner> byParty, MergeMap<PartyId> parties) => (_byParty, _parties) = (byParty, parties);

    /// <summary>The roll of some partners.</summary>
    /// <param name="partners">The partners, in any order.</param>
    /// <param name="parties">Which parties are the same.</param>
    public static PartnerRoll Of(IEnumerable<CommunityPartner> partners, MergeMap<PartyId> parties)
    {
        ArgumentNullException.ThrowIfNull(partners);
        ArgumentNullException.ThrowIfNull(parties);
        return new(partners.OrderBy(partner => partner.Id).ToLookup(partner => parties.Resolve(partner.State.Party.Party)), parties);
    }

    /// <summary>Every partner that a party is or was, under whatever id, by partner id.</summary>
    /// <param name="party">Any id of the party.</param>
    public ValueList<CommunityPartner> Of(PartyId party) => _byParty[_parties.Resolve(party)].ToValueList();

    /// <summary>Every partner that a party still is, under whatever id: those that have neither left nor been sent away.</summary>
    /// <param name="party">Any id of the party.</param>
    public ValueList<CommunityPartner> Present(PartyId party) =>
        Of(party).Where(partner => partner.Standing is not (PartnerStanding.Exited or PartnerStanding.Terminated)).ToValueList();

    /// <summary>The scopes in which a party is a partner on a day, under whatever id: what <see cref="AdmissionFacts.ActiveScopes"/> asks for.</summary>
    /// <param name="party">Any id of the party.</param>
    /// <param name="day">The day; a partner whose term and grace are over counts no more.</param>
    public ValueList<PartnershipScope> ActiveScopes(PartyId party, LocalDate day) =>
        Present(party).Where(partner => partner.StandingOn(day) != PartnerStanding.Expired)
            .SelectMany(partner => partner.State.Scopes).Distinct().ToValueList();
}
