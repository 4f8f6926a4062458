using System.Globalization;
using System.Resources;
using System.Text;

namespace CommunityDomain;

/// <summary>
/// The texts of one package by key, in invariant English and Simplified Chinese (<c>zh-Hans</c>).
/// </summary>
/// <remarks>
/// Texts are templates with named places, <c>"open until {LastDay}"</c>. Immutable and safe for concurrent use.
/// A culture without a satellite falls back to English; <c>zh-CN</c> and <c>zh-SG</c> fall back to <c>zh-Hans</c>.
/// </remarks>
public sealed class TextCatalogue
{
    private readonly ResourceManager _resources;

    // A resource manager remembers what a culture fell back to, and takes it for that culture's own from then on.
    private readonly ResourceManager _withoutFallback;

    /// <summary>Creates a catalogue over the resource files that stand beside a type and have its name: <c>CoreTexts.resx</c>,
    /// <c>CoreTexts.zh-Hans.resx</c>.</summary>
    /// <param name="beside">The type.</param>
    public TextCatalogue(Type beside)
    {
        ArgumentNullException.ThrowIfNull(beside);
        _resources = new ResourceManager(beside);
        _withoutFallback = new ResourceManager(beside);
        Name = _resources.BaseName;
    }

    /// <summary>The root name of the resources.</summary>
    public string Name { get; }

    /// <summary>Whether <paramref name="key"/> has a text of its own in exactly <paramref name="culture"/>, without fallback.</summary>
    /// <param name="key">The text's key.</param>
    /// <param name="culture">A culture; the invariant culture stands for English.</param>
    public bool Contains(string key, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(culture);
        return _withoutFallback.GetResourceSet(culture, createIfNotExists: true, tryParents: false)?.GetString(key) is not null;
    }

    /// <summary>The template of <paramref name="key"/> in <paramref name="culture"/>.</summary>
    /// <param name="key">The text's key.</param>
    /// <param name="culture">The culture asked for; falls back as the class says.</param>
    /// <exception cref="ArgumentException">No text has this key.</exception>
    public string Template(string key, CultureInfo culture) =>
        Find(key, culture) ?? throw new ArgumentException($"The catalogue {Name} has no text '{key}'.", nameof(key));

    /// <summary>The text of <paramref name="key"/> in <paramref name="culture"/>, its places filled from <paramref name="details"/>.</summary>
    /// <param name="key">The text's key.</param>
    /// <param name="culture">The culture of the words; dates, numbers and ids are written the same in every culture.</param>
    /// <param name="details">The values of the places, by name.</param>
    /// <exception cref="ArgumentException">No text has this key.</exception>
    public string Render(string key, CultureInfo culture, IReadOnlyList<Detail> details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var template = Template(key, culture);
        if (!template.Contains('{', StringComparison.Ordinal))
            return template;
        var text = new StringBuilder(template.Length + 32);
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0)
                break;
            text.Append(template, at, open - at);
            var place = template.AsSpan(open + 1, close - open - 1);
            text.Append(Value(place, details, culture) ?? template.Substring(open, close - open + 1));
            at = close + 1;
        }
        return text.Append(template, at, template.Length - at).ToString();
    }

    private string? Value(ReadOnlySpan<char> place, IReadOnlyList<Detail> details, CultureInfo culture)
    {
        for (var i = 0; i < details.Count; i++)
        {
            if (place.SequenceEqual(details[i].Name))
                return details[i].Write(this, culture);
        }
        return null;
    }

    // Without a culture the resources would answer in the machine's.
    internal string? Find(string key, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return _resources.GetString(key, culture);
    }
}
