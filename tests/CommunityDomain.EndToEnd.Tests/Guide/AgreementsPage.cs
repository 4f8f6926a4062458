using CommunityDomain.Partnerships;
using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class AgreementsPage
{
    [Fact]
    public void An_agreement_is_drafted_and_signed()
    {
        var (community, subdistrict, team, centre) = (new CommunityId(0xC1), new PartyId(0x51), new PartyId(0xA0), new PartyId(0x50));
        var (id, zone, officer, now) = (new AgreementId(9), PurchaseExample.Zone, PurchaseExample.Clerk, Instant.FromUtc(2024, 3, 1, 1, 0));
        // guide:begin
        var terms = new AgreementTerms(
            "Mediation among foreigners", community, Scenario.Governance, PartnershipMode.ServicePurchase,
            [
                new(subdistrict, AgreementRole.Purchaser, LegalForm.StateOrgan),
                new(team, AgreementRole.Partner, LegalForm.RecordFiled, ActsThrough: centre),
                new(centre, AgreementRole.Sponsor, LegalForm.SocialServiceInstitution),
            ],
            new DateInterval(new(2024, 3, 1), new(2025, 2, 28)), Money.Yuan(100_000).Value,
            [new(AgreementCondition.NegativeListChecked, "note 12"), new(AgreementCondition.NoPublicPower, "note 12")],
            [new(team, "a report on the work done", new DueRule(new(2024, 5, 31), Term.OfWorkingDays(10)))]);

        Result<Agreement> draft = Agreement.Draft(id, terms, AgreementRules.Default, officer, now);
        Result<Agreement> signed = draft.Value.Sign(subdistrict, zone, officer, now);
        // guide:end
        // The last signature concludes it: the centre signs for the team.
        var other = Assert.Single(draft.Value.Signatories, party => party != subdistrict);
        Assert.Equal(centre, other);
        Assert.NotEqual(signed.Value.Status, signed.Value.Sign(other, zone, officer, now).Value.Status);
    }
}
