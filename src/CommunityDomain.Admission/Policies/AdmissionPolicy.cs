namespace CommunityDomain.Admission;

/// <summary>The admission policy (准入规则): ready made, to be listed, described and changed by the host.</summary>
/// <remarks>The public text of no city stands behind the figures: each rule's basis says whether a statute, a practice or a design does.</remarks>
public static class AdmissionPolicy
{
    /// <summary>The name of the policy.</summary>
    public const string Name = "admission";

    /// <summary>The whole catalogue, eighteen rules with their default parameters, version <c>1</c>.</summary>
    public static Policy<AdmissionFacts> Default { get; } = Policy<AdmissionFacts>.Create(
        Name, "1",
        new IdentityIsGenuine(),
        new ResponsiblePersonIsOfAge(),
        new LegalFormFitsMode(),
        new NoSeriousViolation(),
        new NotOnRegulatorsList(),
        new WorkLiesWithinCharter(),
        new QualificationsCoverService(),
        new PeopleNearMinorsWereChecked(),
        new ReviewersHaveNoInterest(),
        new BiddersAreIndependent(),
        new LocalityDoesNotScore(),
        new DangerousWorkIsInsured(),
        new SizeSuitsLegalForm(),
        new PublicNoticeLength(),
        new ConsentCoversPublication(),
        new NoDuplicatePartnership(),
        new TrackRecordIsSound(),
        new SeatsAreLeft()).Value;

    /// <summary>The rules that are asked before the community gives its opinion: those of the stages submit and eligibility.</summary>
    /// <param name="policy">A policy.</param>
    public static Policy<AdmissionFacts> BeforeOpinion(this Policy<AdmissionFacts> policy) =>
        policy.Only(AdmissionStages.Submit, AdmissionStages.Eligibility);

    /// <summary>The rules of some stages, in the policy's order, as a policy of the same name and version.</summary>
    /// <param name="policy">A policy.</param>
    /// <param name="stages">The stages.</param>
    public static Policy<AdmissionFacts> Only(this Policy<AdmissionFacts> policy, params ReadOnlySpan<RuleStage> stages)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var chosen = new List<IRule<AdmissionFacts>>(policy.Rules.Count);
        foreach (var rule in policy.Rules)
        {
            if (stages.Contains(rule.Stage))
                chosen.Add(rule);
        }
        return Policy<AdmissionFacts>.Create(policy.Name, policy.Version, chosen).Value;
    }
}
