using System.Globalization;
using System.Text.Json;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class ResidentIdentityNumberTests
{
    private const string Example = "11010519491231002X";

    // The first is the example of GB 11643-1999 itself; the check digits of the others were worked out outside this repository.
    [Theory]
    [InlineData(Example, "1949-12-31", Sex.Female, IdentityNumberKind.ResidentIdentityCard)]
    [InlineData("440524188001010014", "1880-01-01", Sex.Male, IdentityNumberKind.ResidentIdentityCard)]
    [InlineData("33078220000229001X", "2000-02-29", Sex.Male, IdentityNumberKind.ResidentIdentityCard)]
    [InlineData("810000199408230021", "1994-08-23", Sex.Female, IdentityNumberKind.HongKongResidencePermit)]
    [InlineData("820000199408230015", "1994-08-23", Sex.Male, IdentityNumberKind.MacaoResidencePermit)]
    [InlineData("830000199201300022", "1992-01-30", Sex.Female, IdentityNumberKind.TaiwanResidencePermit)]
    [InlineData("911840199001010018", "1990-01-01", null, IdentityNumberKind.PermanentResidentCard)]
    public void Create_valid_number_tells_birth_sex_and_kind(string text, string birth, Sex? sex, IdentityNumberKind kind)
    {
        var number = ResidentIdentityNumber.Create(text).Value;

        Assert.Equal(birth, number.BirthDate.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(sex, number.Sex);
        Assert.Equal(kind, number.Kind);
        Assert.Equal(text, number.Reveal());
    }

    [Theory]
    [InlineData("", "core.wrong-length")]
    [InlineData("110105491231002", "core.wrong-length")]
    [InlineData("11010519491231002X ", "core.wrong-length")]
    [InlineData("110105194912310020", "core.wrong-check-digit")]
    [InlineData("X10105194912310021", "core.bad-character")]
    [InlineData("1101051949123100２X", "core.bad-character")]
    [InlineData("l1010519491231O02Y", "core.bad-character core.bad-character core.bad-character")]
    [InlineData("330782190002290013", "core.bad-birth-date")]
    [InlineData("330782202302300012", "core.bad-birth-date")]
    [InlineData("99984019900101001X", "core.bad-region")]
    [InlineData("000000000000000000", "core.bad-region core.bad-birth-date core.wrong-check-digit")]
    public void Create_names_every_fault_and_never_the_text(string text, string codes)
    {
        var errors = ResidentIdentityNumber.Create(text).Errors.Cast<DomainError>().ToList();

        Assert.Equal(codes, string.Join(' ', errors.Select(error => error.Code)));
        Assert.All(errors, error => Assert.True(text.Length == 0 || !error.ToString().Contains(text, StringComparison.Ordinal)));
        Assert.All(errors, error => Assert.Contains("identity number", error.Message, StringComparison.Ordinal));
        Assert.All(errors, error => Assert.Contains("身份号码", error.Explain(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal));
    }

    [Fact]
    public void Create_bad_characters_say_where() => Assert.Equal(
        [(1, 'l'), (15, 'O'), (18, 'Y')],
        ResidentIdentityNumber.Create("l1010519491231O02Y").Errors.Cast<CoreErrors.BadCharacter>().Select(error => (error.Position, error.Character)));

    [Property]
    public Property Create_reads_what_it_reveals_and_the_parts_are_those_written() => Prop.ForAll(
        Arb.From(IdentityNumbers.ValidTexts),
        text =>
        {
            var number = ResidentIdentityNumber.Create(text).Value;
            Assert.Equal(text, number.Reveal());
            Assert.Equal(text[6..14], number.BirthDate.ToString("uuuuMMdd", CultureInfo.InvariantCulture));
            Assert.Equal(number, ResidentIdentityNumber.Create(text.ToLowerInvariant()).Value);
            Assert.Equal(text[0] == '9' ? null : (text[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female, number.Sex);
        });

    [Property]
    public Property Create_broken_text_is_refused_with_its_code() => Prop.ForAll(
        Arb.From(IdentityNumbers.Broken),
        broken =>
        {
            Assert.Equal(broken.Code, ((DomainError)Assert.Single(ResidentIdentityNumber.Create(broken.Text).Errors)).Code);
            Assert.False(ResidentIdentityNumber.TryParse(broken.Text, null, out var none));
            Assert.Equal(default, none);
        });

    [Property]
    public Property One_mistyped_digit_or_two_swapped_are_always_found() => Prop.ForAll(
        Arb.From(IdentityNumbers.ValidTexts), Arb.From(Gen.Choose(0, 16)), Arb.From(Gen.Choose(1, 9)),
        (text, at, by) =>
        {
            var typed = text.ToCharArray();
            typed[at] = (char)('0' + ((typed[at] - '0' + by) % 10));
            Assert.False(ResidentIdentityNumber.TryParse(typed, null, out _));

            var swapped = text.ToCharArray();
            (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
            Assert.Equal(text[at] == text[at + 1], ResidentIdentityNumber.TryParse(swapped, null, out _));
        });

    [Fact]
    public void Every_written_form_is_masked_unless_the_clear_one_is_asked_for()
    {
        var number = ResidentIdentityNumber.Create(Example).Value;
        var culture = CultureInfo.InvariantCulture;
        const string masked = "1****************X";

        Assert.Equal(masked, number.ToString());
        Assert.Equal(masked, $"{number}");
        Assert.Equal(masked, string.Create(culture, $"{number:M}"));
        Assert.Equal(masked, number.ToString(null, culture));
        Assert.Equal(masked, new IdentityDocument.Numbered(number).ToString().Split(' ')[1]);
        Assert.Equal($"\"{masked}\"", JsonSerializer.Serialize(number));
        Assert.Equal("[\"1****************X\"]", JsonSerializer.Serialize(new[] { number }));
        Assert.Equal(Example, string.Create(culture, $"{number:F}"));
        Assert.Throws<FormatException>(() => number.ToString("X", culture));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ResidentIdentityNumber>($"\"{Example}\""));
        Assert.Equal(masked, new CoreErrors.Malformed("x", number.ToString()).Text);
    }

    [Fact]
    public void TryFormat_needs_eighteen_places()
    {
        var number = ResidentIdentityNumber.Create(Example).Value;
        Span<char> places = stackalloc char[18];

        Assert.False(number.TryFormat(places[..17], out var written, default, null));
        Assert.Equal(0, written);
        Assert.True(number.TryFormat(places, out written, "F", null));
        Assert.Equal((18, Example), (written, places.ToString()));
    }

    [Fact]
    public void Parse_of_the_interface_throws_without_the_text()
    {
        Assert.Equal(Example, Parse<ResidentIdentityNumber>(Example).Reveal());
        var thrown = Assert.Throws<FormatException>(() => Parse<ResidentIdentityNumber>("110105194912310020"));
        Assert.DoesNotContain("1949", thrown.Message, StringComparison.Ordinal);
        Assert.False(ResidentIdentityNumber.TryParse((string?)null, null, out _));

        static T Parse<T>(string text)
            where T : ISpanParsable<T> => string.IsNullOrEmpty(text) ? T.Parse(text.AsSpan(), null) : T.Parse(text, null);
    }

    [Fact]
    public void Default_is_no_number_and_has_no_parts()
    {
        Assert.Equal(string.Empty, default(ResidentIdentityNumber).ToString());
        Assert.Equal(string.Empty, default(ResidentIdentityNumber).Reveal());
        Assert.Throws<InvalidOperationException>(() => default(ResidentIdentityNumber).BirthDate);
        Assert.Throws<InvalidOperationException>(() => default(ResidentIdentityNumber).Sex);
    }

    [Fact]
    public void TryParse_allocates_nothing()
    {
        string[] texts = [Example, "110105194912310020", "l10105194912310021", ""];
        foreach (var text in texts)
            ResidentIdentityNumber.TryParse(text, null, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            ResidentIdentityNumber.TryParse(texts[i % 4], null, out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
