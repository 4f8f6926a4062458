using static CommunityDomain.LegalForm;
using static CommunityDomain.PartnershipMode;

namespace CommunityDomain.Partnerships;

/// <summary>Which money may become whose share: recipient × payer's legal form × mode × source, every cell decided, with its source.</summary>
/// <remarks>An income share is consideration under a contract, or a donation under an agreement signed before; purchase money never flows back
/// to a body tied to the purchaser, and no non-profit pays out profit. Whatever is neither is refused. Pure, and safe for concurrent use.</remarks>
public static class LegalityGuard
{
    private static readonly RuleBasis Kickback = RuleBasis.Statute("政府采购法实施条例 art. 11");
    private static readonly RuleBasis Associations = RuleBasis.Statute("社会团体登记管理条例 art. 26");
    private static readonly RuleBasis Institutions = RuleBasis.Statute("民办非企业单位登记管理暂行条例 art. 21");
    private static readonly RuleBasis Charitable = RuleBasis.Statute("慈善法 (2023) art. 53");
    private static readonly RuleBasis OnlyCharities = RuleBasis.Statute("慈善法 (2023) art. 22, 26");
    private static readonly RuleBasis Owners = RuleBasis.Statute("民法典 art. 282");
    private static readonly RuleBasis Unpaid = RuleBasis.Statute("志愿服务条例 (2017) art. 2, 21, 25");
    private static readonly RuleBasis PriorAgreement = RuleBasis.Statute("慈善法 (2023) art. 37");
    private static readonly RuleBasis Contract = RuleBasis.Design("consideration under a contract between equals");
    private static readonly RuleBasis Purpose = RuleBasis.Design("a grant is spent on its purpose, and what is left goes back");
    private static readonly RuleBasis NoAccount = RuleBasis.Design("a team without legal personality has no income of its own; its sponsor settles");
    private static readonly RuleBasis PublicMoney = RuleBasis.Design("income of a state organ or institution is public money under its budget");
    private static readonly RuleBasis NothingElse = RuleBasis.Design("a body of the community takes no share: its enterprise by contract, or the fund by donation");
    private static readonly RuleBasis NotOfThisMode = RuleBasis.Design("this money does not arise in this mode: name its true source");

    /// <summary>Every cell: by recipient, payer's form, mode and source.</summary>
    public static IEnumerable<ShareCell> Cells =>
        from recipient in Enum.GetValues<ShareRecipient>()
        from payer in Enum.GetValues<LegalForm>()
        from mode in Enum.GetValues<PartnershipMode>()
        from source in Enum.GetValues<MoneySource>()
        select Cell(recipient, payer, mode, source);

    /// <summary>One cell.</summary>
    /// <param name="recipient">Who gets it.</param>
    /// <param name="payer">The payer's legal form.</param>
    /// <param name="mode">The mode.</param>
    /// <param name="source">Where the money comes from.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is not defined.</exception>
    public static ShareCell Cell(ShareRecipient recipient, LegalForm payer, PartnershipMode mode, MoneySource source)
    {
        Require.Defined(recipient);
        Require.Defined(payer);
        Require.Defined(mode);
        Require.Defined(source);
        var (decision, basis) = Decide(recipient, payer, mode, source);
        return new ShareCell(recipient, payer, mode, source, decision, basis);
    }

    // From the strongest ground down: where the money comes from, who pays, who gets it.
    private static (ShareDecision Decision, RuleBasis Basis) Decide(
        ShareRecipient recipient, LegalForm payer, PartnershipMode mode, MoneySource source)
    {
        if (!Arises(mode, source))
            return (ShareDecision.Refused, NotOfThisMode);
        if (source == MoneySource.PurchaseFunds && recipient != ShareRecipient.CommunityEnterprise)
            return (ShareDecision.Refused, Kickback);
        if (source == MoneySource.OwnersIncome)
            return (ShareDecision.Refused, Owners);
        if (source == MoneySource.GrantFunds)
            return (ShareDecision.Refused, Purpose);
        if (mode == BenefitExchange && (source == MoneySource.Fees || recipient != ShareRecipient.CharityFund))
            return (ShareDecision.Refused, Unpaid);
        if (recipient == ShareRecipient.CommunityBody)
            return (ShareDecision.Refused, NothingElse);
        if (payer is NeighbourhoodTeam or RecordFiled)
            return (ShareDecision.Refused, NoAccount);
        if (payer == StateOrgan)
            return (ShareDecision.Refused, PublicMoney);
        if (source == MoneySource.PurchaseFunds)
            return (ShareDecision.SeparateSupply, Kickback);
        if (payer == LegalForm.Institution)
            return (ShareDecision.Refused, PublicMoney);
        if (source == MoneySource.Donations)
            return (recipient, IsNonProfit(payer)) switch
            {
                (ShareRecipient.CharityFund, true) => (ShareDecision.Donation, Charitable),
                (ShareRecipient.CharityFund, false) => (ShareDecision.Refused, OnlyCharities),
                _ => (ShareDecision.Refused, Charitable),
            };
        if (recipient == ShareRecipient.CharityFund)
            return (ShareDecision.Donation, PriorAgreement);
        return payer switch
        {
            RegisteredAssociation => (ShareDecision.SeparateSupply, Associations),
            SocialServiceInstitution => (ShareDecision.SeparateSupply, Institutions),
            Foundation => (ShareDecision.SeparateSupply, Charitable),
            _ => (ShareDecision.Consideration, Contract),
        };
    }

    private static bool IsNonProfit(LegalForm form) => form is RegisteredAssociation or SocialServiceInstitution or Foundation;

    private static bool Arises(PartnershipMode mode, MoneySource source) => mode switch
    {
        ServicePurchase => source is MoneySource.PurchaseFunds or MoneySource.GrantFunds,
        ResourceLinking => source is MoneySource.Fees or MoneySource.Donations or MoneySource.SponsorFunds or MoneySource.GrantFunds,
        SharedSpace => source is MoneySource.OperatingIncome or MoneySource.Fees or MoneySource.OwnersIncome or MoneySource.SponsorFunds,
        CoCreation => source is MoneySource.Donations or MoneySource.SponsorFunds or MoneySource.Fees or MoneySource.GrantFunds,
        _ => source is MoneySource.SponsorFunds or MoneySource.Fees or MoneySource.Donations,
    };
}
