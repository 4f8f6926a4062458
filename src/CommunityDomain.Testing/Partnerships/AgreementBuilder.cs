using CommunityDomain.Partnerships;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Builds lawful agreements for tests, one for every mode, scenario and legal form that the matrix admits.</summary>
public static class AgreementBuilder
{
    /// <summary>The community, or the purchaser, of every built agreement.</summary>
    public static PartyId Community => new(0xC0);

    /// <summary>The performing party of every built agreement.</summary>
    public static PartyId Partner => new(0xA0);

    /// <summary>The legal person that signs for a team where one is needed.</summary>
    public static PartyId LegalSponsor => new(0x50);

    /// <summary>Terms of a year from 1 March 2024 that <see cref="AgreementRules.Default"/> admits where the cell is not refused:
    /// every condition of the cell is met.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="form">The performing party's legal form.</param>
    public static AgreementTerms Terms(PartnershipMode mode, Scenario scenario, LegalForm form)
    {
        var cell = AgreementMatrix.Default.Cell(mode, scenario, form);
        var sponsored = cell.Requirements.Any(requirement => requirement.Condition == AgreementCondition.LegalSponsor);
        var performing = mode == PartnershipMode.BenefitExchange ? AgreementRole.Sponsor : AgreementRole.Partner;
        List<AgreementParty> parties =
        [
            mode == PartnershipMode.ServicePurchase
                ? new(Community, AgreementRole.Purchaser, LegalForm.StateOrgan)
                : new(Community, AgreementRole.Community, LegalForm.SelfGoverningBody),
            new(Partner, performing, form, sponsored ? LegalSponsor : null),
        ];
        if (sponsored)
            parties.Add(new(LegalSponsor, AgreementRole.Sponsor, LegalForm.SocialServiceInstitution));
        return new AgreementTerms(
            $"{mode} for {scenario}", new CommunityId(0xC1), scenario, mode, parties.ToValueList(),
            new DateInterval(new(2024, 3, 1), new(2025, 2, 28)), Money.Yuan(100_000).Value,
            cell.Requirements.Where(requirement => requirement.Condition != AgreementCondition.LegalSponsor)
                .Select(requirement => new ConditionMet(requirement.Condition, "document 1")).ToValueList(),
            [new(Partner, "a report on the work done", new DueRule(new(2024, 5, 31), Term.OfWorkingDays(10)))]);
    }

    /// <summary>An agreement in force under terms, signed by all on the first day of the term.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="terms">Terms that the default rules admit.</param>
    /// <param name="zone">The zone in which days are counted.</param>
    /// <param name="by">Who acts.</param>
    public static Agreement InForce(AgreementId id, AgreementTerms terms, DateTimeZone zone, Actor by)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(zone);
        var now = zone.AtStartOfDay(terms.Term.Start).ToInstant();
        var agreement = Agreement.Draft(id, terms, AgreementRules.Default, by, now).Value;
        foreach (var party in agreement.Signatories)
            agreement = agreement.Sign(party, zone, by, now).Value;
        return agreement.TakeEffect(zone, by, now).Value;
    }
}
