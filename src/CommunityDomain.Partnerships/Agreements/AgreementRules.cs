using static CommunityDomain.Partnerships.AgreementRole;

namespace CommunityDomain.Partnerships;

/// <summary>What holds of agreements: the matrix, terms, supplements, who may be what. A value that a host replaces in parts.</summary>
/// <param name="Matrix">Mode × scenario × legal form.</param>
/// <param name="TermLimits">The longest term, a row a mode.</param>
/// <param name="SupplementLimits">The greatest sum of supplements, a row a mode; none for a mode without a limit.</param>
public sealed record AgreementRules(
    AgreementMatrix Matrix, ValueList<TermLimit> TermLimits, ValueList<SupplementLimit> SupplementLimits)
{
    private static readonly RuleBasis Purchasers = RuleBasis.Statute("政府购买服务管理办法 (财政部令102) art. 5");
    private static readonly RuleBasis Represented = RuleBasis.Design("the role is named after who has it");
    private static readonly RuleBasis LegalPersons = RuleBasis.Design("a sponsor answers for others, and is a legal person");

    /// <summary>The default rules.</summary>
    public static AgreementRules Default { get; } = new(
        AgreementMatrix.Default,
        [
            new(PartnershipMode.ServicePurchase, 12, 36, RuleBasis.Statute("政府购买服务管理办法 (财政部令102) art. 24")),
            new(PartnershipMode.ResourceLinking, 36, 36, RuleBasis.Design("a link that nobody renews in three years is dead")),
            new(PartnershipMode.SharedSpace, 60, 60, RuleBasis.Design("long enough for an investment, short enough that a public space is decided anew")),
            new(PartnershipMode.CoCreation, 36, 36, RuleBasis.Statute("公开募捐管理办法 (2024): a campaign lasts three years at most")),
            new(PartnershipMode.BenefitExchange, 36, 36, RuleBasis.Practice("Huangshan: points expire after three years, and promises with them")),
        ],
        [
            .. Enum.GetValues<PartnershipMode>().Select(mode => mode == PartnershipMode.ServicePurchase
                ? new SupplementLimit(mode, Percentage.Create(10).Value, RuleBasis.Statute("政府采购法 art. 49"))
                : new SupplementLimit(mode, Percentage.Create(50).Value, RuleBasis.Design("past half again it is another agreement: draft that one"))),
        ]);

    /// <summary>Whether a party in this role is judged by the matrix.</summary>
    /// <param name="mode">The mode.</param>
    /// <param name="role">The role.</param>
    /// <exception cref="ArgumentOutOfRangeException">The mode or the role is not defined.</exception>
    public static bool IsPerforming(PartnershipMode mode, AgreementRole role)
    {
        Require.Defined(mode);
        Require.Defined(role);
        return role == Partner || (role == Sponsor && mode == PartnershipMode.BenefitExchange);
    }

    /// <summary>The roles that somebody must have in a mode.</summary>
    /// <param name="mode">The mode.</param>
    public static ValueList<AgreementRole> Needed(PartnershipMode mode) => mode switch
    {
        PartnershipMode.ServicePurchase => [Purchaser, Partner],
        PartnershipMode.ResourceLinking or PartnershipMode.SharedSpace or PartnershipMode.CoCreation => [AgreementRole.Community, Partner],
        PartnershipMode.BenefitExchange => [AgreementRole.Community, Sponsor],
        _ => throw new ArgumentOutOfRangeException(nameof(mode), mode, "The mode is not defined."),
    };

    /// <summary>Everything that stands against terms; empty when nothing does.</summary>
    /// <param name="terms">The terms.</param>
    /// <returns>Any of <c>core.empty</c>, <c>core.out-of-range</c>, <c>partnerships.roles-missing</c>, <c>partnerships.party-twice</c>,
    /// <c>partnerships.role-refused</c>, <c>partnerships.form-refused</c>, <c>partnerships.condition-unmet</c>,
    /// <c>partnerships.no-legal-sponsor</c>, <c>partnerships.representative-unfit</c>, <c>partnerships.not-a-party</c>,
    /// <c>partnerships.term-too-long</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The mode, the scenario, a role or a form is not defined.</exception>
    public Refusals Judge(AgreementTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var missing = Needed(terms.Mode).Where(role => !terms.Parties.Any(party => party.Role == role)).ToValueList();
        var latest = LimitOfTerm(terms.Mode).LatestEnd(terms.Term.Start, terms.NeedIsStable);
        var refusals = new Refusals()
            .When(string.IsNullOrWhiteSpace(terms.Title), () => new CoreErrors.Empty("title"))
            .When(terms.Community == default, () => new CoreErrors.Empty("community"))
            .When(terms.Parties.Any(party => party.Party == default), () => new CoreErrors.Empty("party"))
            .When(terms.Met.Any(met => string.IsNullOrWhiteSpace(met.Evidence)), () => new CoreErrors.Empty("evidence"))
            .When(terms.Mode == PartnershipMode.ServicePurchase && terms.Value is null, () => new CoreErrors.Empty("value"))
            .When(terms.Value is { Amount: <= 0 }, () => new CoreErrors.OutOfRange("value", terms.Value!.Value.Amount, 0.01m, Money.Greatest))
            .When(!missing.IsEmpty, () => new PartnershipsErrors.RolesMissing(terms.Mode, missing))
            .When(terms.Term.End > latest,
                () => new PartnershipsErrors.TermTooLong(terms.Mode, terms.Term.End, latest, LimitOfTerm(terms.Mode).Basis));
        foreach (var twice in terms.Parties.GroupBy(party => party.Party).Where(group => group.Skip(1).Any()))
            refusals.Add(new PartnershipsErrors.PartyTwice(twice.Key));
        foreach (var party in terms.Parties)
            Judge(party, terms, refusals);
        if (terms.UsesCommonParts && terms.Parties.FirstOrDefault(party => party.Role == Partner) is { } user)
        {
            Demand(new(AgreementCondition.OwnersDecision, RuleBasis.Statute("民法典 art. 278, 282")), user, terms, refusals);
        }
        foreach (var obligation in terms.Obligations)
            Judge(obligation, terms, refusals);
        return refusals;
    }

    internal TermLimit LimitOfTerm(PartnershipMode mode) => TermLimits.FirstOrDefault(limit => limit.Mode == mode)
        ?? throw new ArgumentException($"The rules limit no term of {mode}.", nameof(mode));

    internal static void Judge(ObligationTerms obligation, AgreementTerms terms, Refusals refusals) => refusals
        .When(string.IsNullOrWhiteSpace(obligation.Subject), () => new CoreErrors.Empty("subject"))
        .When(!terms.Parties.Any(party => party.Party == obligation.Owner), () => new PartnershipsErrors.NotAParty(obligation.Owner));

    private void Judge(AgreementParty party, AgreementTerms terms, Refusals refusals)
    {
        Require.Defined(party.Form);
        if (RoleRefuses(terms.Mode, party) is { } source)
            refusals.Add(new PartnershipsErrors.RoleRefused(party.Party, party.Role, party.Form, source));
        var isPerforming = IsPerforming(terms.Mode, party.Role);
        var cell = Matrix.Cell(terms.Mode, terms.Scenario, party.Form);
        // Where the matrix asks for a legal sponsor, its own condition says what is wrong with the one that is named.
        if (party.ActsThrough is { } through
            && !(isPerforming && cell.Requirements.Any(requirement => requirement.Condition == AgreementCondition.LegalSponsor)))
        {
            refusals.When(!terms.Parties.Any(other => other.Party == through && CanSignForOthers(other)),
                () => new PartnershipsErrors.RepresentativeUnfit(party.Party, through));
        }
        if (!isPerforming)
            return;
        refusals.When(cell.Decision == AgreementDecision.Refused,
            () => new PartnershipsErrors.FormRefused(party.Party, party.Form, terms.Mode, terms.Scenario, cell.Basis));
        foreach (var requirement in cell.Requirements)
            Demand(requirement, party, terms, refusals);
    }

    private static void Demand(AgreementRequirement requirement, AgreementParty party, AgreementTerms terms, Refusals refusals)
    {
        if (requirement.Condition == AgreementCondition.LegalSponsor)
        {
            refusals.When(
                !terms.Parties.Any(sponsor => sponsor.Party == party.ActsThrough && sponsor.Role == Sponsor && CanSignForOthers(sponsor)),
                () => new PartnershipsErrors.NoLegalSponsor(party.Party, party.Form, requirement.Basis));
        }
        else
        {
            refusals.When(!terms.Met.Any(met => met.Condition == requirement.Condition),
                () => new PartnershipsErrors.ConditionUnmet(party.Party, requirement.Condition, requirement.Basis));
        }
    }

    private static RuleBasis? RoleRefuses(PartnershipMode mode, AgreementParty party) => (party.Role, party.Form) switch
    {
        (AgreementRole.Community, LegalForm.SelfGoverningBody or LegalForm.StateOrgan or LegalForm.Institution) => null,
        (Purchaser, LegalForm.StateOrgan) => null,
        // A committee that spends its own funds buys as any civil person does; the procurement regime says which rules then hold.
        (Purchaser, LegalForm.SelfGoverningBody) => null,
        (Purchaser, _) => Purchasers,
        (Residents, LegalForm.SelfGoverningBody or LegalForm.Individual) => null,
        (Platform or PropertyManager, LegalForm.Enterprise) => null,
        (Partner, _) => null,
        (Sponsor, _) => mode == PartnershipMode.BenefitExchange || IsLegalPerson(party.Form) ? null : LegalPersons,
        _ => Represented,
    };

    private static bool CanSignForOthers(AgreementParty party) => IsLegalPerson(party.Form) && party.ActsThrough is null;

    private static bool IsLegalPerson(LegalForm form) => form is not
        (LegalForm.NeighbourhoodTeam or LegalForm.RecordFiled or LegalForm.SelfEmployed or LegalForm.Individual);
}
