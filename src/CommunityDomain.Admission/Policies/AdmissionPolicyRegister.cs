using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>The versions of an admission policy, each with the day from which it holds: what makes a past decision repeatable.</summary>
/// <remarks>Immutable and safe for concurrent use. A version, once entered, is never changed; a change is a new version.</remarks>
public sealed class AdmissionPolicyRegister
{
    private readonly (LocalDate From, Policy<AdmissionFacts> Policy)[] _versions;

    private AdmissionPolicyRegister((LocalDate From, Policy<AdmissionFacts> Policy)[] versions) => _versions = versions;

    /// <summary>A register without versions.</summary>
    public static AdmissionPolicyRegister Empty { get; } = new([]);

    /// <summary>The versions in the order of their days.</summary>
    public ValueList<string> Versions => _versions.Select(version => version.Policy.Version).ToValueList();

    /// <summary>This register with a version more.</summary>
    /// <param name="from">The first day on which it holds; after that of every other version.</param>
    /// <param name="policy">The policy, its version not in the register yet.</param>
    /// <returns>The register, or <c>core.duplicate-id</c>, <c>admission.policy-not-later</c>.</returns>
    public Result<AdmissionPolicyRegister> Enter(LocalDate from, Policy<AdmissionFacts> policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return new Refusals()
            .When(_versions.Any(version => version.Policy.Version == policy.Version), () => new CoreErrors.DuplicateId("policy version", policy.Version))
            .When(_versions.Length > 0 && from <= _versions[^1].From, () => new AdmissionErrors.PolicyNotLater(policy.Version, from, _versions[^1].From))
            .Then(() => Result.Ok(new AdmissionPolicyRegister([.. _versions, (from, policy)])));
    }

    /// <summary>The policy that holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The policy, or <c>admission.no-policy-on</c> before the first.</returns>
    public Result<Policy<AdmissionFacts>> On(LocalDate day)
    {
        for (var i = _versions.Length - 1; i >= 0; i--)
        {
            if (_versions[i].From <= day)
                return Result.Ok(_versions[i].Policy);
        }
        return Result.Fail<Policy<AdmissionFacts>>(new AdmissionErrors.NoPolicyOn(day));
    }

    /// <summary>The policy of a version.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The policy, or <c>admission.unknown-policy-version</c>.</returns>
    public Result<Policy<AdmissionFacts>> Version(string version)
    {
        ArgumentNullException.ThrowIfNull(version);
        foreach (var (_, policy) in _versions)
        {
            if (policy.Version == version)
                return Result.Ok(policy);
        }
        return Result.Fail<Policy<AdmissionFacts>>(new AdmissionErrors.UnknownPolicyVersion(version));
    }

    /// <summary>Runs a past decision again: the same rules, the rules' day, the facts that the host kept.</summary>
    /// <param name="record">What was kept of the decision.</param>
    /// <param name="facts">The facts of then.</param>
    /// <returns>The assessment of then with all its words, and where it differs; or <c>admission.unknown-policy-version</c>.
    /// Waivers of the record are applied again.</returns>
    public Result<DecisionRerun> Rerun(AssessmentRecord record, AdmissionFacts facts)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(facts);
        var policy = Version(record.PolicyVersion);
        if (policy.IsFailed)
            return Result.Fail<DecisionRerun>(policy.Errors);
        // A decision of one stage asked the rules of that stage alone: the record names them.
        var asked = policy.Value.Rules.Where(rule => record.Verdicts.Any(verdict => verdict.Rule == rule.Code.Value));
        var assessment = Policy<AdmissionFacts>.Create(policy.Value.Name, policy.Value.Version, asked).Value.Assess(facts, record.On);
        foreach (var verdict in record.Verdicts)
        {
            if (verdict.Waiver is { } waiver && assessment.Waive(waiver) is { IsSuccess: true } waived)
                assessment = waived.Value;
        }
        return Result.Ok(new DecisionRerun(record, assessment));
    }
}
