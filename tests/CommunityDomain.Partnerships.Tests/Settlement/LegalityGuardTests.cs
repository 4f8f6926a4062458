namespace CommunityDomain.Partnerships.Tests;

public sealed class LegalityGuardTests
{
    // Read by hand from the sources. Columns: team, filed, association, service institution, foundation, enterprise, self-employed, individual,
    // institution, committee, organ. R refused, C consideration, D donation, S only the price of a separate supply.
    // A row that is not here is refused for every payer.
    private static readonly Dictionary<(ShareRecipient, PartnershipMode, MoneySource), string> Table = new()
    {
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.ServicePurchase, MoneySource.PurchaseFunds)] = "RRSSSSSSSSR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.ResourceLinking, MoneySource.Fees)] = "RRSSSCCCRCR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.ResourceLinking, MoneySource.SponsorFunds)] = "RRSSSCCCRCR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.SharedSpace, MoneySource.Fees)] = "RRSSSCCCRCR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome)] = "RRSSSCCCRCR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.SharedSpace, MoneySource.SponsorFunds)] = "RRSSSCCCRCR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.CoCreation, MoneySource.Fees)] = "RRSSSCCCRCR",
        [(ShareRecipient.CommunityEnterprise, PartnershipMode.CoCreation, MoneySource.SponsorFunds)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.ResourceLinking, MoneySource.Fees)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.ResourceLinking, MoneySource.SponsorFunds)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.SharedSpace, MoneySource.Fees)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.SharedSpace, MoneySource.SponsorFunds)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.CoCreation, MoneySource.Fees)] = "RRSSSCCCRCR",
        [(ShareRecipient.TiedEnterprise, PartnershipMode.CoCreation, MoneySource.SponsorFunds)] = "RRSSSCCCRCR",
        [(ShareRecipient.CharityFund, PartnershipMode.ResourceLinking, MoneySource.Fees)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.ResourceLinking, MoneySource.SponsorFunds)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.ResourceLinking, MoneySource.Donations)] = "RRDDDRRRRRR",
        [(ShareRecipient.CharityFund, PartnershipMode.SharedSpace, MoneySource.Fees)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.SharedSpace, MoneySource.OperatingIncome)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.SharedSpace, MoneySource.SponsorFunds)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.CoCreation, MoneySource.Fees)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.CoCreation, MoneySource.SponsorFunds)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.CoCreation, MoneySource.Donations)] = "RRDDDRRRRRR",
        [(ShareRecipient.CharityFund, PartnershipMode.BenefitExchange, MoneySource.SponsorFunds)] = "RRDDDDDDRDR",
        [(ShareRecipient.CharityFund, PartnershipMode.BenefitExchange, MoneySource.Donations)] = "RRDDDRRRRRR",
    };

    [Fact]
    public void Every_combination_is_decided_as_the_table_says_and_names_its_source()
    {
        var cells = LegalityGuard.Cells.ToList();

        Assert.Equal(4 * 11 * 5 * 7, cells.Count);
        foreach (var cell in cells)
        {
            var row = Table.GetValueOrDefault((cell.Recipient, cell.Mode, cell.Source), "RRRRRRRRRRR");
            var expected = row[(int)cell.Payer] switch
            {
                'C' => ShareDecision.Consideration,
                'D' => ShareDecision.Donation,
                'S' => ShareDecision.SeparateSupply,
                _ => ShareDecision.Refused,
            };
            Assert.True(expected == cell.Decision, cell.ToString());
            Assert.NotEmpty(cell.Basis.Citation);
        }
    }

    [Theory]
    [InlineData(ShareRecipient.TiedEnterprise, LegalForm.Enterprise, "政府采购法实施条例 art. 11")]
    [InlineData(ShareRecipient.CommunityBody, LegalForm.SocialServiceInstitution, "政府采购法实施条例 art. 11")]
    [InlineData(ShareRecipient.CharityFund, LegalForm.Enterprise, "政府采购法实施条例 art. 11")]
    public void Kickbacks_out_of_purchase_funds_are_refused_by_statute(ShareRecipient recipient, LegalForm payer, string source)
    {
        var cell = LegalityGuard.Cell(recipient, payer, PartnershipMode.ServicePurchase, MoneySource.PurchaseFunds);

        Assert.Equal((ShareDecision.Refused, BasisKind.Statute, source), (cell.Decision, cell.Basis.Kind, cell.Basis.Citation));
    }

    [Fact]
    public void Cell_of_an_undefined_value_is_a_programmers_error() => Assert.Throws<ArgumentOutOfRangeException>(
        () => LegalityGuard.Cell((ShareRecipient)9, LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.Fees));
}
