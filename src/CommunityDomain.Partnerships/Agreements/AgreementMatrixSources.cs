using static CommunityDomain.LegalForm;
using static CommunityDomain.Partnerships.AgreementCondition;

namespace CommunityDomain.Partnerships;

// The default matrix as its authors read it: what a mode asks of a legal form, then what a scenario adds in that mode.
internal static class AgreementMatrixSources
{
    private static readonly RuleBasis Contractors = RuleBasis.Statute("政府购买服务管理办法 (财政部令102) art. 6");
    private static readonly RuleBasis NeverContractors = RuleBasis.Statute("政府购买服务管理办法 (财政部令102) art. 5, 8");
    private static readonly RuleBasis ClassOne = RuleBasis.Statute("政府购买服务管理办法 (财政部令102) art. 8");
    private static readonly RuleBasis NegativeList = RuleBasis.Statute("政府购买服务管理办法 (财政部令102) art. 10");
    private static readonly RuleBasis FiledTeams = RuleBasis.Practice("Zhejiang's decision of 31 July 2020 §3: filed teams are no legal persons", verified: true);
    private static readonly RuleBasis Associations = RuleBasis.Statute("社会团体登记管理条例 art. 4, 26");
    private static readonly RuleBasis Institutions = RuleBasis.Statute("民办非企业单位登记管理暂行条例 art. 21");
    private static readonly RuleBasis Charities = RuleBasis.Statute("慈善法 (2023) art. 53");
    private static readonly RuleBasis Fundraising = RuleBasis.Statute("慈善法 (2023) art. 22, 26, 27");
    private static readonly RuleBasis Proceeds = RuleBasis.Statute("慈善法 (2023) art. 37");
    private static readonly RuleBasis MutualAid = RuleBasis.Statute("慈善法 (2023) art. 122");
    private static readonly RuleBasis NoApportioning = RuleBasis.Statute("慈善法 (2023) art. 32");
    private static readonly RuleBasis VolunteerInsurance = RuleBasis.Statute("志愿服务条例 (2017) art. 17");
    private static readonly RuleBasis Courtesies = RuleBasis.Statute("志愿服务条例 (2017) art. 33");
    private static readonly RuleBasis PublicRights = RuleBasis.Design(
        "a scarce public right is offered only under its authority's dated document; for kindergartens 学前教育法 art. 13, 15, 21");

    private static readonly RuleBasis Open = RuleBasis.Design("no law reserves it: whoever helps may link, share or be linked");
    private static readonly RuleBasis Trader = RuleBasis.Design("who runs a space for money must be registered for business: as an enterprise or a self-employed household");
    private static readonly RuleBasis NoTrade = RuleBasis.Design("a state organ, or an institution of class one, runs no business");
    private static readonly RuleBasis OneWhoAnswers = RuleBasis.Design("without a legal person behind it, income and liability of a going concern have no owner");
    private static readonly RuleBasis VotesAreNotBought = RuleBasis.Design("a deliberation whose votes are rewarded decides nothing");

    public static AgreementCell Decide(PartnershipMode mode, Scenario scenario, LegalForm form)
    {
        var (basis, allowed, requirement) = OfForm(mode, form);
        if (!allowed)
            return new AgreementCell(mode, scenario, form, AgreementDecision.Refused, [], basis);
        ValueList<AgreementRequirement> requirements = [.. requirement, .. OfScenario(mode, scenario)];
        return new AgreementCell(
            mode, scenario, form, requirements.IsEmpty ? AgreementDecision.Allowed : AgreementDecision.Conditional, requirements, basis);
    }

    private static (RuleBasis Basis, bool Allowed, AgreementRequirement[] Requirements) OfForm(PartnershipMode mode, LegalForm form) =>
        mode switch
        {
            PartnershipMode.ServicePurchase => form switch
            {
                NeighbourhoodTeam or RecordFiled => When(FiledTeams, Need(LegalSponsor, Contractors)),
                SelfEmployed or Individual => When(Contractors, Need(AgreementCondition.QualifiedIndividual, Contractors)),
                LegalForm.Institution => When(Contractors, Need(ClassTwoInstitution, ClassOne)),
                StateOrgan => Never(NeverContractors),
                _ => When(Contractors),
            },
            PartnershipMode.ResourceLinking => form switch
            {
                NeighbourhoodTeam or RecordFiled => When(FiledTeams, Need(ResponsiblePerson, FiledTeams)),
                _ => When(Open),
            },
            PartnershipMode.SharedSpace => form switch
            {
                NeighbourhoodTeam or RecordFiled => When(FiledTeams, Need(LegalSponsor, OneWhoAnswers)),
                RegisteredAssociation => When(Associations, Need(NoDistribution, Associations)),
                SocialServiceInstitution => When(Institutions, Need(NoDistribution, Institutions)),
                Foundation => When(Charities, Need(NoDistribution, Charities)),
                Individual => Never(Trader),
                LegalForm.Institution => When(NoTrade, Need(ClassTwoInstitution, NoTrade)),
                StateOrgan => Never(NoTrade),
                _ => When(Trader),
            },
            PartnershipMode.CoCreation => form switch
            {
                NeighbourhoodTeam or RecordFiled => When(FiledTeams, Need(ResponsiblePerson, FiledTeams), Need(QualifiedCharity, Fundraising)),
                SelfGoverningBody => When(MutualAid),
                StateOrgan => Never(NoApportioning),
                _ => When(Fundraising, Need(QualifiedCharity, Fundraising)),
            },
            PartnershipMode.BenefitExchange => form switch
            {
                NeighbourhoodTeam or RecordFiled => When(FiledTeams, Need(ResponsiblePerson, FiledTeams)),
                LegalForm.Institution or StateOrgan => When(Courtesies, Need(AuthorityDocument, PublicRights)),
                _ => When(Courtesies),
            },
            _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is not defined."),
        };

    private static AgreementRequirement[] OfScenario(PartnershipMode mode, Scenario scenario) => (mode, scenario) switch
    {
        (PartnershipMode.ServicePurchase, Scenario.Governance or Scenario.Safety) =>
            [Need(NegativeListChecked, NegativeList), Need(NoPublicPower, NegativeList)],
        (PartnershipMode.ServicePurchase, _) => [Need(NegativeListChecked, NegativeList)],
        (_, Scenario.Safety) => [Need(Insurance, VolunteerInsurance)],
        (PartnershipMode.CoCreation, Scenario.CommonProsperity) => [Need(DonationAgreement, Proceeds)],
        (PartnershipMode.BenefitExchange, Scenario.Governance) => [Need(NoRewardForVotes, VotesAreNotBought)],
        _ => [],
    };

    private static AgreementRequirement Need(AgreementCondition condition, RuleBasis basis) => new(condition, basis);

    private static (RuleBasis Basis, bool Allowed, AgreementRequirement[] Requirements) When(
        RuleBasis basis, params AgreementRequirement[] requirements) => (basis, true, requirements);

    private static (RuleBasis Basis, bool Allowed, AgreementRequirement[] Requirements) Never(RuleBasis basis) => (basis, false, []);
}
