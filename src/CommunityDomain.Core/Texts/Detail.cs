using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CommunityDomain;

/// <summary>A named value inside a text: the part of an error or a verdict that a program reads.</summary>
/// <param name="Name">The place's name in the template.</param>
/// <param name="Value">The value; dates and instants are written in ISO 8601, numbers invariantly, sequences with commas.
/// A string under the name <c>What</c> or <c>Lifecycle</c>, and an enum anywhere, is said in the reader's language when the catalogue has a word for it; a rule's basis is cited in it.</param>
public readonly record struct Detail(string Name, object? Value)
{
    /// <summary>A named value.</summary>
    /// <param name="pair">The place's name and its value.</param>
    public static implicit operator Detail((string Name, object? Value) pair) => new(pair.Name, pair.Value);

    internal string Write(TextCatalogue texts, CultureInfo culture) =>
        Value is string noun && (Name is "What" or "Lifecycle")
            ? Noun(noun, texts, culture)
            : Write(Value, texts, culture);

    private static string Write(object? value, TextCatalogue texts, CultureInfo culture) => value switch
    {
        null => "–",
        string text => text,
        Explanation explanation => explanation.In(culture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        LocalTime time => LocalTimePattern.GeneralIso.Format(time),
        LocalDateTime dateTime => LocalDateTimePattern.GeneralIso.Format(dateTime),
        Instant instant => InstantPattern.General.Format(instant),
        Duration duration => DurationPattern.Roundtrip.Format(duration),
        Enum word => Word(word, texts, culture),
        RuleBasis basis => $"{Word(basis.Kind, texts, culture)}: {basis.Cite(culture)}",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable many => string.Join(", ", many.Cast<object?>().Select(one => Write(one, texts, culture))),
        _ => value.ToString() ?? string.Empty,
    };

    // A thing that is named ("What") may have words of its own under "word.<name>".
    private static string Noun(string noun, TextCatalogue texts, CultureInfo culture)
    {
        var key = $"word.{noun}";
        return texts.Find(key, culture) ?? CoreTexts.Catalogue.Find(key, culture) ?? noun;
    }

    // "PartnershipMode.SharedSpace" may have words of its own in the catalogue, or in Core's.
    private static string Word(Enum word, TextCatalogue texts, CultureInfo culture)
    {
        var key = $"{word.GetType().Name}.{word}";
        return texts.Find(key, culture) ?? CoreTexts.Catalogue.Find(key, culture) ?? word.ToString();
    }
}
