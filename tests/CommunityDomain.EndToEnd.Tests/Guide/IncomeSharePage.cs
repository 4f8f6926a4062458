using CommunityDomain.Partnerships;
using CommunityDomain.Testing;
using FluentResults;

namespace CommunityDomain.EndToEnd.Tests.Guide;

public sealed class IncomeSharePage
{
    [Fact]
    public void A_lawful_share_is_agreed_and_its_period_stated()
    {
        var (id, agreement, officer, zone) = (new IncomeShareId(1), new AgreementId(2), PurchaseExample.Clerk, PurchaseExample.Zone);
        var (now, figures) = (Instant.FromUtc(2024, 1, 1, 1, 0), new IncomeFigures(Money.Yuan(10_000).Value, Money.Yuan(2_000).Value, "books"));
        var terms = new IncomeShareTerms(
            new(0xA1), LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome, IncomeBasis.Net,
            [new(Money.Yuan(0).Value, Percentage.Create(10).Value)], [new(new(0xA2), ShareRecipient.CommunityEnterprise, Percentage.Create(100).Value, "document 1")],
            new(2024, 1, 1), PeriodMonths: 1, CarriesLosses: false, ConditionOfAward: false);
        // guide:begin
        ShareCell cell = LegalityGuard.Cell(ShareRecipient.CommunityEnterprise, LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome);

        Result<IncomeShare> share = IncomeShare.Agree(id, agreement, terms, officer, now);
        // guide:hide
        now = Instant.FromUtc(2024, 2, 1, 1, 0);
        // guide:show
        share = share.Value.StatePeriod(share.Value.NextPeriod, figures, zone, officer, now);
        // guide:end
        Assert.Equal((ShareDecision.Consideration, BasisKind.Design), (cell.Decision, cell.Basis.Kind));
        Assert.Equal(800m, Assert.Single(share.Value.State.Statements).Share.Amount);
    }
}
