using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace CommunityDomain;

/// <summary>Why a rule is as it is: its source, how sure we are of it, and the dates between which it holds.</summary>
/// <param name="Kind">Statute, practice or design.</param>
/// <param name="Citation">The source and its article as it is cited, for example <c>志愿服务条例 (2017) art. 16</c>; for design, the reason.</param>
/// <param name="EffectiveFrom">The first day on which the rule holds, inclusive; <c>null</c> for always before.</param>
/// <param name="EffectiveTo">The last day on which the rule holds, inclusive; <c>null</c> for no end known.</param>
/// <param name="Verified">Whether the source was read in its text; <c>false</c> when in a summary only.</param>
/// <param name="ChineseCitation">The same for a reader of Chinese; <c>null</c> where <paramref name="Citation"/> serves both.</param>
public sealed record RuleBasis(
    BasisKind Kind, string Citation, LocalDate? EffectiveFrom = null, LocalDate? EffectiveTo = null, bool Verified = true,
    string? ChineseCitation = null)
{
    /// <summary>A law or regulation.</summary>
    /// <param name="citation">The law and its article.</param>
    /// <param name="effectiveFrom">The first day on which it holds, inclusive.</param>
    /// <param name="verified">Whether it was read in its text.</param>
    /// <param name="chinese">The citation for a reader of Chinese.</param>
    public static RuleBasis Statute(string citation, LocalDate? effectiveFrom = null, bool verified = true, string? chinese = null) =>
        new(BasisKind.Statute, Given(citation), effectiveFrom, null, verified, chinese);

    /// <summary>A published practice.</summary>
    /// <param name="citation">Where it is practised.</param>
    /// <param name="verified">Whether it was read in its text.</param>
    /// <param name="chinese">The citation for a reader of Chinese.</param>
    public static RuleBasis Practice(string citation, bool verified = false, string? chinese = null) =>
        new(BasisKind.Practice, Given(citation), null, null, verified, chinese);

    /// <summary>Our own choice.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="chinese">The reason for a reader of Chinese.</param>
    public static RuleBasis Design(string reason, string? chinese = null) => new(BasisKind.Design, Given(reason), ChineseCitation: chinese);

    /// <summary>The citation in the language of <paramref name="culture"/>: the Chinese one for any Chinese culture, where there is one.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Cite(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return culture.TwoLetterISOLanguageName == "zh" ? ChineseCitation ?? Citation : Citation;
    }

    /// <summary>Whether the rule holds on <paramref name="date"/>.</summary>
    /// <param name="date">A date where the rule is applied.</param>
    public bool HoldsOn(LocalDate date) =>
        (EffectiveFrom is not { } from || date >= from) && (EffectiveTo is not { } to || date <= to);

    /// <summary>The kind and the citation.</summary>
    public override string ToString() => $"{Kind}: {Citation}";

    private static string Given(string words, [CallerArgumentExpression(nameof(words))] string? name = null) => words ?? throw new ArgumentNullException(name);
}
