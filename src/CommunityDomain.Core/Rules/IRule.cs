using System.Globalization;

namespace CommunityDomain;

/// <summary>What every rule says of itself, whatever it judges.</summary>
public interface IRule
{
    /// <summary>The stable code.</summary>
    RuleCode Code { get; }

    /// <summary>The source, and the dates between which the rule holds.</summary>
    RuleBasis Basis { get; }

    /// <summary>At which verb the rule is asked.</summary>
    RuleStage Stage { get; }

    /// <summary>Whether a failure refuses; the failure of a rule that is not mandatory is advice.</summary>
    bool IsMandatory { get; }

    /// <summary>Whether somebody may waive a failure in writing; never a statute's, unless it says so itself.</summary>
    bool IsWaivable { get; }

    /// <summary>What the rule asks for, with its parameters, in the language of <paramref name="culture"/>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    string Describe(CultureInfo culture);

    /// <summary>What to do about a failure or a missing fact.</summary>
    /// <param name="verdict">A verdict of this rule.</param>
    /// <param name="culture">The culture of the reader.</param>
    string Remedy(Verdict verdict, CultureInfo culture);
}
