namespace CommunityDomain.Admission;

/// <summary>One rule of a policy as it is published: everything that it says of itself, in both languages.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Stage">At which stage it is asked.</param>
/// <param name="IsMandatory">Whether a failure refuses.</param>
/// <param name="IsWaivable">Whether a failure may be waived in writing.</param>
/// <param name="Basis">Its source and its effective dates.</param>
/// <param name="English">What it asks, in English.</param>
/// <param name="Chinese">What it asks, in Simplified Chinese.</param>
/// <param name="EnglishRemedy">What to do about a failure, in English.</param>
/// <param name="ChineseRemedy">What to do about a failure, in Simplified Chinese.</param>
public sealed record RuleSheet(
    string Code, string Stage, bool IsMandatory, bool IsWaivable, RuleBasis Basis,
    string English, string Chinese, string EnglishRemedy, string ChineseRemedy);
