using System.Globalization;
using FluentResults;
using NodaTime;

namespace CommunityDomain;

/// <summary>An ordered set of rules: a value that a host lists, describes, extends and re-parametrises.</summary>
/// <typeparam name="TFacts">The facts that the rules judge.</typeparam>
/// <remarks>Immutable and safe for concurrent use. Rules are told apart by code; no code stands in it twice.</remarks>
public sealed class Policy<TFacts>
{
    private readonly IRule<TFacts>[] _rules;

    private Policy(string name, string version, IRule<TFacts>[] rules)
    {
        Name = name;
        Version = version;
        _rules = rules;
    }

    /// <summary>The policy's name, for example <c>admission</c>.</summary>
    public string Name { get; }

    /// <summary>The policy's version, as the host counts them; part of every assessment.</summary>
    public string Version { get; }

    /// <summary>The rules in order.</summary>
    public IReadOnlyList<IRule<TFacts>> Rules => _rules;

    /// <summary>Creates a policy, from code or from a host's data.</summary>
    /// <param name="name">The name.</param>
    /// <param name="version">The version.</param>
    /// <param name="rules">The rules in order; may be none.</param>
    /// <returns>The policy, or <c>core.duplicate-id</c> for each code that stands twice.</returns>
    public static Result<Policy<TFacts>> Create(string name, string version, params IEnumerable<IRule<TFacts>> rules)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(version);
        IRule<TFacts>[] ordered = [.. rules];
        var refusals = new Refusals();
        foreach (var twice in ordered.GroupBy(rule => rule.Code).Where(group => group.Skip(1).Any()))
            refusals.Add(new CoreErrors.DuplicateId("rule", twice.Key.Value));
        return refusals.Then(() => Result.Ok(new Policy<TFacts>(name, version, ordered)));
    }

    /// <summary>This policy under another version.</summary>
    /// <param name="version">The version.</param>
    public Policy<TFacts> WithVersion(string version)
    {
        ArgumentException.ThrowIfNullOrEmpty(version);
        return new(Name, version, _rules);
    }

    /// <summary>This policy with <paramref name="rule"/> at the end.</summary>
    /// <param name="rule">A rule of a new code.</param>
    /// <exception cref="ArgumentException">A rule with this code stands in the policy.</exception>
    public Policy<TFacts> Add(IRule<TFacts> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Find(rule.Code) < 0
            ? new(Name, Version, [.. _rules, rule])
            : throw new ArgumentException($"The policy {Name} has a rule {rule.Code} already; use Replace.", nameof(rule));
    }

    /// <summary>This policy with <paramref name="rule"/> in the place of the one with its code: other parameters, or another rule.</summary>
    /// <param name="rule">The successor.</param>
    /// <exception cref="ArgumentException">No rule with this code stands in the policy.</exception>
    public Policy<TFacts> Replace(IRule<TFacts> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var rules = (IRule<TFacts>[])_rules.Clone();
        rules[Existing(rule.Code, nameof(rule))] = rule;
        return new(Name, Version, rules);
    }

    /// <summary>This policy without the rule of <paramref name="code"/>.</summary>
    /// <param name="code">The code of a rule of this policy.</param>
    /// <exception cref="ArgumentException">No rule with this code stands in the policy.</exception>
    public Policy<TFacts> Without(RuleCode code)
    {
        var at = Existing(code, nameof(code));
        return new(Name, Version, [.. _rules[..at], .. _rules[(at + 1)..]]);
    }

    /// <summary>The rules that are asked at <paramref name="stage"/>, as a policy of the same name and version.</summary>
    /// <param name="stage">The stage.</param>
    public Policy<TFacts> At(RuleStage stage) => new(Name, Version, Array.FindAll(_rules, rule => rule.Stage == stage));

    /// <summary>Asks every rule, in order, whatever fails; a rule outside its effective dates answers <see cref="VerdictKind.NotApplicable"/>.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="on">The date of the judgement, where the rules are applied.</param>
    public Assessment Assess(TFacts facts, LocalDate on)
    {
        var verdicts = _rules.Length == 0 ? [] : new Verdict[_rules.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            var rule = _rules[i];
            verdicts[i] = rule.Basis.HoldsOn(on) ? rule.Evaluate(facts, on) : new Verdict(rule, VerdictKind.NotApplicable);
        }
        return new Assessment(Name, Version, on, verdicts);
    }

    /// <summary>What the policy asks, a line a rule: code, words, basis.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Describe(CultureInfo culture) =>
        string.Join('\n', _rules.Select(rule =>
            $"{rule.Code}\t{rule.Describe(culture)}\t[{new Detail("Basis", rule.Basis).Write(CoreTexts.Catalogue, culture)}]"));

    private int Find(RuleCode code) => Array.FindIndex(_rules, rule => rule.Code == code);

    private int Existing(RuleCode code, string parameter)
    {
        var at = Find(code);
        return at >= 0 ? at : throw new ArgumentException($"The policy {Name} has no rule {code}.", parameter);
    }
}
