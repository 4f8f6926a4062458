using System.Globalization;
using CommunityDomain.Testing;
using FsCheck;
using FsCheck.Fluent;

namespace CommunityDomain.Tests;

public sealed class UnifiedSocialCreditCodeTests
{
    private const string Example = "91350100M000100Y43";

    // The first is the example of GB 32100-2015 itself; the check digits of the others were worked out outside this repository.
    [Theory]
    [InlineData(Example, '9', "350100", LegalForm.Enterprise)]
    [InlineData("91110000600037341L", '9', "110000", LegalForm.Enterprise)]
    [InlineData("51330782MJ00000XYK", '5', "330782", LegalForm.RegisteredAssociation)]
    [InlineData("5233078271234567A3", '5', "330782", LegalForm.SocialServiceInstitution)]
    [InlineData("54330782MF0000011D", '5', "330782", LegalForm.SelfGoverningBody)]
    [InlineData("N2330782MF00000112", 'N', "330782", null)]
    [InlineData("10100000MB0000000T", '1', "100000", null)]
    public void Create_valid_code_tells_authority_region_and_form(string text, char authority, string region, LegalForm? form)
    {
        var code = UnifiedSocialCreditCode.Create(text).Value;

        Assert.Equal((authority, region, form), (code.Authority, code.RegionCode, code.Form));
        Assert.Equal(text, code.ToString());
    }

    [Theory]
    [InlineData("53", LegalForm.Foundation)]
    [InlineData("55", LegalForm.SelfGoverningBody)]
    [InlineData("92", LegalForm.SelfEmployed)]
    [InlineData("11", LegalForm.StateOrgan)]
    [InlineData("12", LegalForm.Institution)]
    [InlineData("93", null)]
    public void Form_follows_from_the_first_two_places(string kind, LegalForm? form) =>
        Assert.Equal(form, UnifiedSocialCreditCode.Create(SocialCreditCodes.Complete(kind + "330782MA28E1234")).Value.Form);

    [Theory]
    [InlineData("", "core.wrong-length")]
    [InlineData("91350100M000100Y4", "core.wrong-length")]
    [InlineData("91350100M000100Y44", "core.wrong-check-digit")]
    [InlineData("9135010OM000100Y43", "core.bad-character")]
    [InlineData("9I350100M000100Z43", "core.bad-character core.bad-character")]
    [InlineData("99000000MA0000000X", "core.bad-region")]
    [InlineData("99000000MA0000000Y", "core.bad-region core.wrong-check-digit")]
    public void Create_names_every_fault(string text, string codes)
    {
        var errors = UnifiedSocialCreditCode.Create(text).Errors.Cast<DomainError>().ToList();

        Assert.Equal(codes, string.Join(' ', errors.Select(error => error.Code)));
        Assert.All(errors, error => Assert.Contains("统一社会信用代码", error.Explain(CultureInfo.GetCultureInfo("zh-CN")), StringComparison.Ordinal));
    }

    [Property]
    public Property Create_reads_what_is_written_in_either_case() => Prop.ForAll(
        Arb.From(SocialCreditCodes.ValidTexts),
        text =>
        {
            var code = UnifiedSocialCreditCode.Create(text).Value;
            Assert.Equal(text, code.ToString());
            Assert.Equal(code, UnifiedSocialCreditCode.Create(text.ToLowerInvariant()).Value);
            Assert.Equal(text, string.Create(CultureInfo.InvariantCulture, $"{code:G}"));
            Assert.True(UnifiedSocialCreditCode.TryParse(text, null, out var parsed) && parsed == code);
        });

    [Property]
    public Property Create_broken_text_is_refused_with_its_code() => Prop.ForAll(
        Arb.From(SocialCreditCodes.Broken),
        broken =>
        {
            Assert.Equal(broken.Code, ((DomainError)Assert.Single(UnifiedSocialCreditCode.Create(broken.Text).Errors)).Code);
            Assert.False(UnifiedSocialCreditCode.TryParse(broken.Text, null, out _));
        });

    [Property]
    public Property One_mistyped_character_or_two_swapped_are_always_found() => Prop.ForAll(
        Arb.From(SocialCreditCodes.ValidTexts), Arb.From(Gen.Choose(8, 16)), Arb.From(Gen.Choose(1, 30)),
        (text, at, by) =>
        {
            const string alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
            var typed = text.ToCharArray();
            typed[at] = alphabet[(alphabet.IndexOf(typed[at], StringComparison.Ordinal) + by) % 31];
            Assert.IsType<CoreErrors.WrongCheckDigit>(Assert.Single(UnifiedSocialCreditCode.Create(typed).Errors));

            var swapped = text.ToCharArray();
            (swapped[at], swapped[at + 1]) = (swapped[at + 1], swapped[at]);
            Assert.Equal(text[at] == text[at + 1], UnifiedSocialCreditCode.TryParse(swapped, null, out _));
        });

    [Fact]
    public void Default_is_no_code()
    {
        UnifiedSocialCreditCode none = default;
        Assert.Equal(('\0', string.Empty, string.Empty, null), (none.Authority, none.RegionCode, none.ToString(), none.Form));
    }

    [Fact]
    public void Format_other_than_the_one_throws() =>
        Assert.Throws<FormatException>(() => UnifiedSocialCreditCode.Create(Example).Value.ToString("X", CultureInfo.InvariantCulture));
}
