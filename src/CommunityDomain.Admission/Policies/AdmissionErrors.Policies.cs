using NodaTime;

namespace CommunityDomain.Admission;

public static partial class AdmissionErrors
{
    /// <summary><c>admission.policy-not-later</c>: a version of a policy must hold from a later day than those before it.</summary>
    /// <param name="version">The version.</param>
    /// <param name="from">The first day on which it would hold.</param>
    /// <param name="last">The first day of the version before.</param>
    public sealed class PolicyNotLater(string version, LocalDate from, LocalDate last)
        : DomainError(AdmissionTexts.Catalogue, "admission.policy-not-later", ("Version", version), ("From", from), ("Last", last))
    {
        /// <summary>The version.</summary>
        public string Version { get; } = version;

        /// <summary>The first day on which it would hold.</summary>
        public LocalDate From { get; } = from;

        /// <summary>The first day of the version before.</summary>
        public LocalDate Last { get; } = last;
    }

    /// <summary><c>admission.no-policy-on</c>: no version of the policy holds on the day.</summary>
    /// <param name="day">The day.</param>
    public sealed class NoPolicyOn(LocalDate day) : DomainError(AdmissionTexts.Catalogue, "admission.no-policy-on", ("Day", day))
    {
        /// <summary>The day.</summary>
        public LocalDate Day { get; } = day;
    }

    /// <summary><c>admission.unknown-policy-version</c>: the register holds no such version.</summary>
    /// <param name="version">The version asked for.</param>
    public sealed class UnknownPolicyVersion(string version)
        : DomainError(AdmissionTexts.Catalogue, "admission.unknown-policy-version", ("Version", version))
    {
        /// <summary>The version asked for.</summary>
        public string Version { get; } = version;
    }

    /// <summary><c>admission.assessment-refuses</c>: mandatory rules are broken, or can't be judged, and are not waived.</summary>
    /// <param name="rules">The codes of the rules that stand in the way, in the policy's order.</param>
    public sealed class AssessmentRefuses(ValueList<string> rules)
        : DomainError(AdmissionTexts.Catalogue, "admission.assessment-refuses", ("Rules", rules))
    {
        /// <summary>The codes of the rules that stand in the way.</summary>
        public ValueList<string> Rules { get; } = rules;
    }

    /// <summary><c>admission.assessment-of-another-policy</c>: the assessment was made under another version than the one that applies.</summary>
    /// <param name="expected">The version that applies.</param>
    /// <param name="actual">The assessment's version.</param>
    public sealed class AssessmentOfAnotherPolicy(string expected, string actual)
        : DomainError(AdmissionTexts.Catalogue, "admission.assessment-of-another-policy", ("Expected", expected), ("Actual", actual))
    {
        /// <summary>The version that applies.</summary>
        public string Expected { get; } = expected;

        /// <summary>The assessment's version.</summary>
        public string Actual { get; } = actual;
    }
}
