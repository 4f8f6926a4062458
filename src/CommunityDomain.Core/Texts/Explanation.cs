using System.Globalization;

namespace CommunityDomain;

/// <summary>Something said to a person, kept as a key and its values so that it can be said in either language.</summary>
/// <param name="Texts">The catalogue that holds the words.</param>
/// <param name="Key">The text's key, stable.</param>
/// <param name="Details">The values that the text names.</param>
public sealed record Explanation(TextCatalogue Texts, string Key, ValueList<Detail> Details)
{
    /// <summary>Creates an explanation.</summary>
    /// <param name="texts">The catalogue that holds the words.</param>
    /// <param name="key">The text's key.</param>
    /// <param name="details">The values that the text names.</param>
    public static Explanation Of(TextCatalogue texts, string key, params ReadOnlySpan<Detail> details) =>
        new(texts, key, ValueList.Create(details));

    /// <summary>The explanation in the language of <paramref name="culture"/>: English, or Simplified Chinese for <c>zh-*</c>.</summary>
    /// <param name="culture">The culture of the reader.</param>
    public string In(CultureInfo culture) => Texts.Render(Key, culture, Details);

    /// <summary>The explanation in invariant English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);
}
