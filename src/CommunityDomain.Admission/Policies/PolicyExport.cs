using System.Globalization;
using System.Text;

namespace CommunityDomain.Admission;

/// <summary>Writes a policy down for those who are bound by it.</summary>
public static class PolicyExport
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    /// <summary>A sheet for each rule, in the policy's order: to be stored, compared or published.</summary>
    /// <typeparam name="TFacts">The facts that the policy judges.</typeparam>
    /// <param name="policy">The policy.</param>
    public static ValueList<RuleSheet> Sheets<TFacts>(this Policy<TFacts> policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return policy.Rules.Select(Sheet).ToValueList();

        static RuleSheet Sheet(IRule<TFacts> rule)
        {
            var failure = new Verdict(rule, VerdictKind.Fail);
            return new(
                rule.Code.Value, rule.Stage.Code, rule.IsMandatory, rule.IsWaivable, rule.Basis,
                rule.Describe(CultureInfo.InvariantCulture), rule.Describe(Chinese),
                rule.Remedy(failure, CultureInfo.InvariantCulture), rule.Remedy(failure, Chinese));
        }
    }

    /// <summary>The policy as a Markdown table in one language, lines ended by a line feed.</summary>
    /// <typeparam name="TFacts">The facts that the policy judges.</typeparam>
    /// <param name="policy">The policy.</param>
    /// <param name="culture">The culture of the reader.</param>
    public static string ToMarkdown<TFacts>(this Policy<TFacts> policy, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var text = new StringBuilder(Word("policy.head")).Append('\n').Append("|---|---|---|---|---|---|\n");
        foreach (var rule in policy.Rules)
        {
            var kind = Word(rule.IsMandatory ? "policy.mandatory" : "policy.advice");
            var waivable = Word(rule.IsWaivable ? "policy.waivable" : "policy.not-waivable");
            var basis = Explanation.Of(AdmissionTexts.Catalogue, "policy.basis", ("Kind", rule.Basis.Kind), ("Citation", rule.Basis.Cite(culture)));
            text.Append(
                CultureInfo.InvariantCulture,
                $"| {rule.Code} | {Word($"stage.{rule.Stage}", rule.Stage.Code)} | {kind}, {waivable} | {rule.Describe(culture)} | {basis.In(culture)}{From(rule.Basis)} | {rule.Remedy(new Verdict(rule, VerdictKind.Fail), culture)} |\n");
        }
        return text.ToString();

        string From(RuleBasis basis) => basis.EffectiveFrom is null
            ? string.Empty
            : " " + Explanation.Of(AdmissionTexts.Catalogue, "policy.from", ("From", basis.EffectiveFrom)).In(culture);

        string Word(string key, string? otherwise = null) =>
            otherwise is null || AdmissionTexts.Catalogue.Contains(key, CultureInfo.InvariantCulture)
                ? AdmissionTexts.Catalogue.Template(key, culture)
                : otherwise;
    }
}
