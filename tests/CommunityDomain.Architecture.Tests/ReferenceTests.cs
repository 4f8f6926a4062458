using System.Globalization;
using System.Reflection;
using System.Text;
using CommunityDomain.Points;
using CommunityDomain.Testing;

namespace CommunityDomain.Architecture.Tests;

/// <summary>The reference pages are written by the code that they describe, and are goldens: <c>COMMUNITYDOMAIN_RECORD_GOLDENS=1</c> writes them anew.</summary>
public sealed class ReferenceTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans");

    [Fact]
    public void Errors_are_listed_as_they_are()
    {
        var page = Page("Error codes", "Every refusal has a stable code; programs read the code and the typed properties, people read the words.");
        foreach (var package in Repository.Packages)
        {
            var (english, chinese) = (Repository.Texts(package, chinese: false), Repository.Texts(package, chinese: true));
            // A code is an area and a word; rules, words of enums and nouns have other keys.
            var areas = Repository.Errors.Where(error => error.Package == package).Select(error => error.Code.Split('.')[0]).ToHashSet();
            var codes = english.Keys.Where(key => areas.Contains(key.Split('.')[0])).Order(StringComparer.Ordinal).ToArray();
            if (codes.Length == 0)
                continue;
            page.Append(CultureInfo.InvariantCulture, $"\n## {package}\n\n| code | English | 中文 |\n|---|---|---|\n");
            foreach (var code in codes)
                page.Append(CultureInfo.InvariantCulture, $"| `{code}` | {Cell(english[code])} | {Cell(chinese[code])} |\n");
        }
        Golden.Matches("docs/reference/errors.md", page.ToString());
    }

    [Fact]
    public void Lifecycles_are_drawn_as_they_are()
    {
        var page = Page("Lifecycles", "What can be done with each aggregate, and when: drawn from the tables that the guards read.");
        foreach (var (_, lifecycle) in Statics(typeof(Lifecycle<,>)))
        {
            dynamic table = lifecycle;
            page.Append(CultureInfo.InvariantCulture, $"\n## {(string)table.Name}\n\n```mermaid\n{(string)table.ToMermaid()}```\n");
        }
        Golden.Matches("docs/reference/lifecycles.md", page.ToString());
    }

    [Fact]
    public void Rules_are_listed_as_they_are_in_the_default_policies()
    {
        var page = Page("Rules", "The default policies, rule by rule, with the source of each. A host replaces, adds and drops rules.");
        foreach (var (owner, rules, steps) in Policies())
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {owner}\n\n| code | stage | asks | 要求 | source | may be waived |\n|---|---|---|---|---|---|\n");
            foreach (var rule in rules)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{rule.Code}` | {rule.Stage} | {Cell(rule.Describe(CultureInfo.InvariantCulture))} | {Cell(rule.Describe(Chinese))} ");
                page.Append(CultureInfo.InvariantCulture, $"| {Source(rule.Basis)} | {(rule.IsWaivable ? "yes" : rule.IsMandatory ? "no" : "advice only")} |\n");
            }
            if (steps.Count == 0)
                continue;
            page.Append("\nThen the count, step by step:\n\n| code | does | 做法 | source |\n|---|---|---|---|\n");
            foreach (var step in steps)
                page.Append(CultureInfo.InvariantCulture, $"| `{step.Code}` | {Cell(step.Describe(CultureInfo.InvariantCulture))} | {Cell(step.Describe(Chinese))} | {Source(step.Basis)} |\n");
        }
        Golden.Matches("docs/reference/rules.md", page.ToString());
    }

    [Fact]
    public void Rules_of_the_default_policies_have_codes_of_their_own()
    {
        var codes = Policies().SelectMany(one => one.Rules.Select(rule => (rule.Code, Type: rule.GetType()))
            .Concat(one.Steps.Select(step => (step.Code, Type: step.GetType())))).Distinct();

        Assert.Empty(codes.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => group.Key.Value));
    }

    // Policies of rules, and the policy of earning, which has rules and steps.
    private static IEnumerable<(string Owner, IReadOnlyList<IRule> Rules, IReadOnlyList<EarningStep> Steps)> Policies()
    {
        foreach (var property in Repository.PublicTypes.SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)))
        {
            var owner = $"{property.DeclaringType!.Name}.{property.Name}";
            if (property.PropertyType == typeof(EarningPolicy))
            {
                var earning = (EarningPolicy)property.GetValue(null)!;
                yield return (owner, [.. earning.Rules.Rules], [.. earning.Steps]);
            }
            else if (property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Policy<>))
            {
                var rules = (System.Collections.IEnumerable)property.PropertyType.GetProperty("Rules")!.GetValue(property.GetValue(null))!;
                yield return (owner, [.. rules.Cast<IRule>()], []);
            }
        }
    }

    private static string Source(RuleBasis basis) =>
        $"{Cell(basis.ToString())}{(basis.ChineseCitation is { } chinese ? $"<br>{Cell(chinese)}" : "")}{(basis.Verified ? "" : " (read in a summary)")}";

    private static StringBuilder Page(string title, string about) =>
        new StringBuilder($"# {title}\n\n{about}\n\nWritten by the tests; don't edit.\n");

    private static IEnumerable<(string Owner, object Value)> Statics(Type open) =>
        from type in Repository.PublicTypes
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
        where property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == open
        select ($"{type.Name}.{property.Name}", property.GetValue(null)!);

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
