using System.Globalization;
using FluentResults;

namespace CommunityDomain;

/// <summary>An expected refusal: a stable code, typed properties on the subclass, and words in English and Simplified Chinese.</summary>
/// <remarks>
/// The contract is <see cref="Code"/> and the properties of the sealed subclass, never the words.
/// <see cref="Error.Message"/> is invariant English; <see cref="Explain"/> gives either language.
/// </remarks>
public abstract class DomainError : Error
{
    private readonly Explanation _explanation;

    /// <summary>Creates an error whose words stand in <paramref name="texts"/> under its code.</summary>
    /// <param name="texts">The package's catalogue.</param>
    /// <param name="code">The stable dotted code, for example <c>admission.notice-still-open</c>.</param>
    /// <param name="details">The values that the words name.</param>
    protected DomainError(TextCatalogue texts, string code, params ReadOnlySpan<Detail> details)
        : this(Explanation.Of(texts, code, details))
    {
    }

    private DomainError(Explanation explanation)
        : base(explanation.In(CultureInfo.InvariantCulture)) => _explanation = explanation;

    /// <summary>The stable dotted code: lower case, the area first. Never changes once published.</summary>
    public string Code => _explanation.Key;

    /// <summary>The values that the words name, by name.</summary>
    public ValueList<Detail> Details => _explanation.Details;

    /// <summary>The error in the language of <paramref name="culture"/>: English, or Simplified Chinese for <c>zh-*</c>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string Explain(CultureInfo culture) => _explanation.In(culture);

    /// <summary>The code and the English words.</summary>
    public override string ToString() => $"{Code}: {Message}";
}
