using System.Globalization;

namespace CommunityDomain;

/// <summary>What one rule found, and why.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Kind">What it found.</param>
/// <param name="Reason">Why, for a failure, a waived failure or a missing fact; else <c>null</c>.</param>
/// <param name="Waiver">Who waived the failure, else <c>null</c>.</param>
public readonly record struct Verdict(IRule Rule, VerdictKind Kind, Explanation? Reason = null, Waiver? Waiver = null)
{
    /// <summary>The rule's code.</summary>
    public RuleCode Code => Rule.Code;

    /// <summary>The rule's source.</summary>
    public RuleBasis Basis => Rule.Basis;

    /// <summary>Whether it stands in the way: a mandatory rule is broken, or can't be judged.</summary>
    public bool Refuses => Rule.IsMandatory && (Kind is VerdictKind.Fail or VerdictKind.Unknown);

    /// <summary>Why, in the language of <paramref name="culture"/>; what the rule asks for when there is nothing to explain.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Explain(CultureInfo culture) => Reason?.In(culture) ?? Rule.Describe(culture);

    /// <summary>What to do about it, in the language of <paramref name="culture"/>; empty when there is nothing to do.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Remedy(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Kind is VerdictKind.Fail or VerdictKind.Unknown ? Rule.Remedy(this, culture) : string.Empty;
    }

    /// <summary>The code, the kind and the reason in English.</summary>
    public override string ToString() => Reason is null ? $"{Code}: {Kind}" : $"{Code}: {Kind}: {Reason}";
}
