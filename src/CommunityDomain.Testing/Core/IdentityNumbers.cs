using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace CommunityDomain.Testing;

/// <summary>Generates identity numbers of eighteen places: valid ones of every kind, and broken ones with the code that refuses them.</summary>
/// <remarks>Made up: that a number is well formed does not say that it was issued, nor that it was not. Don't print them as anybody's.</remarks>
public static class IdentityNumbers
{
    // GB 11643-1999, table of weights; written out, so that the library's own arithmetic is checked against it.
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Birth dates: mostly of people who live today, often a leap day or an end of a year or of the range.</summary>
    public static Gen<LocalDate> BirthDates { get; } = Gen.Frequency(
        (6, Gen.Choose(0, 38_000).Select(days => new LocalDate(1920, 1, 1).PlusDays(days))),
        (2, Gen.Elements<LocalDate>(new(2000, 2, 29), new(2004, 2, 29), new(1999, 12, 31), new(2008, 1, 1))),
        (1, Gen.Elements<LocalDate>(new(1800, 1, 1), new(1900, 2, 28), new(9999, 12, 31))));

    /// <summary>The first six digits, of every kind of document.</summary>
    public static Gen<string> Addresses { get; } = Gen.Frequency(
        (6, Gen.Elements("330782", "330702", "110105", "440304", "640181", "341522", "654323", "411721", "610632", "532901", "710000")),
        (2, Gen.Elements("810000", "820000", "830000")),
        (1, Gen.Elements("933840", "911840", "944392")));

    /// <summary>The text of a valid number.</summary>
    public static Gen<string> ValidTexts { get; } =
        from address in Addresses
        from birth in BirthDates
        from order in Gen.Frequency((4, Gen.Choose(0, 999)), (1, Gen.Elements(0, 1, 998, 999)))
        select Complete($"{address}{birth.Year:D4}{birth.Month:D2}{birth.Day:D2}{order:D3}");

    /// <summary>Valid numbers; shrunk to a plain one.</summary>
    public static Arbitrary<ResidentIdentityNumber> Valid { get; } = Arb.From(
        ValidTexts.Select(text => ResidentIdentityNumber.Create(text).Value),
        number => number == Plain ? [] : [Plain]);

    /// <summary>Texts that are refused, each with the code that says why; one fault each.</summary>
    public static Gen<(string Text, string Code)> Broken { get; } =
        from text in ValidTexts
        from at in Gen.Choose(0, 16)
        from other in Gen.Elements('O', 'l', '٣', '３', ' ', '-', '\0', 'X')
        from fault in Gen.Elements(
            (text[..^1] + Others(text[^1])[at % 10], "core.wrong-check-digit"),
            (text[..at] + other + text[(at + 1)..], "core.bad-character"),
            (text[..^1] + (other == 'X' ? 'Y' : other), "core.bad-character"),
            (text.Remove(at, 1), "core.wrong-length"),
            (text + "0", "core.wrong-length"),
            (string.Empty, "core.wrong-length"),
            (Complete("00" + text[2..17]), "core.bad-region"),
            (Complete("83000" + "1" + text[6..17]), "core.bad-region"),
            (Complete(text[..6] + "20230229" + text[14..17]), "core.bad-birth-date"),
            (Complete(text[..6] + "19000229" + text[14..17]), "core.bad-birth-date"),
            (Complete(text[..6] + "20231301" + text[14..17]), "core.bad-birth-date"),
            (Complete(text[..6] + "20230001" + text[14..17]), "core.bad-birth-date"),
            (Complete(text[..6] + "20230400" + text[14..17]), "core.bad-birth-date"),
            (Complete(text[..6] + "20230431" + text[14..17]), "core.bad-birth-date"),
            (Complete(text[..6] + "17991231" + text[14..17]), "core.bad-birth-date"))
        select fault;

    private static ResidentIdentityNumber Plain { get; } = ResidentIdentityNumber.Create(Complete("33078220000101001")).Value;

    /// <summary>Seventeen digits with the check digit that belongs to them.</summary>
    /// <param name="seventeen">The digits.</param>
    public static string Complete(string seventeen)
    {
        ArgumentNullException.ThrowIfNull(seventeen);
        return seventeen + "10X98765432"[seventeen.Zip(Weights, (digit, weight) => (digit - '0') * weight).Sum() % 11];
    }

    private static string Others(char check) => "0123456789X".Replace(check.ToString(), string.Empty, StringComparison.Ordinal);
}
