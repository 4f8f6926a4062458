using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

public sealed class ShareRulesTests
{
    private static readonly RuleBasis Local = RuleBasis.Design("the council of 2026: sponsors' money goes to the fund alone");
    private static readonly ShareRules FundAlone = new([new(Local) { Recipient = ShareRecipient.CommunityEnterprise, Source = MoneySource.OperatingIncome }]);

    private static readonly IncomeShareTerms Terms = new(
        new(1), LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome, IncomeBasis.Net, [new(Yuan(0), Percent(10))],
        [new(new(2), ShareRecipient.CommunityEnterprise, Percent(100), "contract 1")], new(2024, 1, 1), PeriodMonths: 1, CarriesLosses: true, ConditionOfAward: false);

    [Fact]
    public void Restrictions_only_ever_take_away()
    {
        ShareRules everything = new([new(Local) { Payer = null, Mode = null }]);

        foreach (var cell in LegalityGuard.Cells)
        {
            Assert.Equal(cell, ShareRules.Default.Cell(cell.Recipient, cell.Payer, cell.Mode, cell.Source));
            var mine = FundAlone.Cell(cell.Recipient, cell.Payer, cell.Mode, cell.Source);
            var isRestricted = cell.Decision != ShareDecision.Refused
                && cell is { Recipient: ShareRecipient.CommunityEnterprise, Source: MoneySource.OperatingIncome };
            Assert.Equal(isRestricted ? cell with { Decision = ShareDecision.Refused, Basis = Local } : cell, mine);
            // What the law refuses keeps the law's source.
            Assert.Equal(cell.Decision == ShareDecision.Refused ? cell.Basis : Local, everything.Cell(cell.Recipient, cell.Payer, cell.Mode, cell.Source).Basis);
        }
    }

    [Fact]
    public void Each_part_that_a_restriction_names_narrows_it()
    {
        var cell = LegalityGuard.Cell(ShareRecipient.CommunityEnterprise, LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome);
        ShareRestriction exact = new(Local) { Recipient = cell.Recipient, Payer = cell.Payer, Mode = cell.Mode, Source = cell.Source };

        Assert.NotEqual(ShareDecision.Refused, cell.Decision);
        Assert.Equal(ShareDecision.Refused, Decide(exact));
        Assert.Equal(cell.Decision, Decide(exact with { Recipient = ShareRecipient.CharityFund }));
        Assert.Equal(cell.Decision, Decide(exact with { Payer = LegalForm.SelfEmployed }));
        Assert.Equal(cell.Decision, Decide(exact with { Mode = PartnershipMode.CoCreation }));
        Assert.Equal(cell.Decision, Decide(exact with { Source = MoneySource.Fees }));

        ShareDecision Decide(ShareRestriction one) => new ShareRules([one]).Cell(cell.Recipient, cell.Payer, cell.Mode, cell.Source).Decision;
    }

    [Fact]
    public void Share_is_agreed_and_changed_within_the_places_rules()
    {
        var share = IncomeShare.Agree(new(1), new(2), Terms, Officer, At(2024, 1, 1)).Value;

        var agreed = IncomeShare.Agree(new(1), new(2), Terms, Officer, At(2024, 1, 1), FundAlone);
        var changed = share.ChangeTerms(Terms, "the same again", Officer, At(2024, 1, 1), FundAlone);

        foreach (var refused in new[] { agreed, changed })
            Assert.Equal(Local, Assert.IsType<PartnershipsErrors.ShareRefused>(Assert.Single(refused.Errors)).Basis);
        Assert.True(share.ChangeTerms(Terms, "the same again", Officer, At(2024, 1, 1)).IsSuccess);
    }
}
