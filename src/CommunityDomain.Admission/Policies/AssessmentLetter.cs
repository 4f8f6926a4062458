using System.Globalization;
using System.Text;

namespace CommunityDomain.Admission;

/// <summary>Says a whole assessment to the person concerned.</summary>
public static class AssessmentLetter
{
    /// <summary>Every verdict in the policy's order: its code, what was found and why, its basis, the remedy; then what it comes to. Lines
    /// ended by a line feed.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="culture">The culture of the reader.</param>
    public static string Explain(this Assessment assessment, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var text = new StringBuilder();
        Line("letter.head", ("Version", assessment.PolicyVersion), ("On", assessment.On));
        foreach (var verdict in assessment.Verdicts)
        {
            var basis = Explanation.Of(
                AdmissionTexts.Catalogue, "policy.basis", ("Kind", verdict.Basis.Kind), ("Citation", verdict.Basis.Cite(culture)));
            Line(
                "letter.verdict", ("Rule", verdict.Code), ("Kind", verdict.Kind), ("Words", verdict.Explain(culture)), ("Basis", basis));
            if (verdict.Waiver is { } waiver)
                Line("letter.waiver", ("By", waiver.By), ("Reason", waiver.Reason));
            if (verdict.Kind is VerdictKind.Fail or VerdictKind.Unknown)
                Line("letter.remedy", ("Remedy", verdict.Remedy(culture)));
        }
        Line("letter.outcome", ("Outcome", assessment.Outcome), ("Failures", assessment.Failures.Count()));
        return text.ToString();

        void Line(string key, params ReadOnlySpan<Detail> details) =>
            text.Append(Explanation.Of(AdmissionTexts.Catalogue, key, details).In(culture)).Append('\n');
    }
}
