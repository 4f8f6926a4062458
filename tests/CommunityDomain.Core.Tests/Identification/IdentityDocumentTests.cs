namespace CommunityDomain.Tests;

public sealed class IdentityDocumentTests
{
    private static string Codes(FluentResults.IResultBase result) => string.Join(' ', result.Errors.Cast<DomainError>().Select(error => error.Code));

    [Fact]
    public void OfNumber_is_the_number_and_knows_the_birth_date()
    {
        var document = IdentityDocument.OfNumber("11010519491231002X").Value;

        Assert.Equal(new LocalDate(1949, 12, 31), document.BirthDate);
        Assert.Equal("11010519491231002X", document.Reveal());
        Assert.Equal("ResidentIdentityCard 1****************X", document.ToString());
        Assert.Equal("core.wrong-check-digit", Codes(IdentityDocument.OfNumber("110105194912310020")));
    }

    [Fact]
    public void OfPassport_is_masked_and_equal_in_either_case()
    {
        var document = IdentityDocument.OfPassport("deu", "c01x00t47").Value;

        Assert.Equal(document, IdentityDocument.OfPassport("DEU", "C01X00T47").Value);
        Assert.Equal("Passport DEU C*******7", document.ToString());
        Assert.Equal("C01X00T47", document.Reveal());
        Assert.Null(document.BirthDate);
    }

    [Theory]
    [InlineData("DE", "C01X0", "core.wrong-length")]
    [InlineData("D3U", "C01X0", "core.bad-character")]
    [InlineData("DEU", "C01X", "core.wrong-length")]
    [InlineData("DEU", "C01X00T471", "core.wrong-length")]
    [InlineData("D U", "C01-0<", "core.bad-character core.bad-character core.bad-character")]
    public void OfPassport_names_every_fault(string issuer, string number, string codes) =>
        Assert.Equal(codes, Codes(IdentityDocument.OfPassport(issuer, number)));

    [Fact]
    public void OfPermanentResidentCard_reads_both_forms()
    {
        Assert.IsType<IdentityDocument.Numbered>(IdentityDocument.OfPermanentResidentCard("911840199001010018").Value);
        var earlier = IdentityDocument.OfPermanentResidentCard("usa330083052401").Value;
        Assert.Equal("USA330083052401", earlier.Reveal());
        Assert.Equal("EarlierPermanentResidentCard U*************1", earlier.ToString());
    }

    [Theory]
    [InlineData("11010519491231002X", "core.bad-character")]
    [InlineData("911840199001010019", "core.wrong-check-digit")]
    [InlineData("USA33008305240", "core.wrong-length")]
    [InlineData("US1330083O52401", "core.bad-character core.bad-character")]
    public void OfPermanentResidentCard_names_every_fault(string number, string codes) =>
        Assert.Equal(codes, Codes(IdentityDocument.OfPermanentResidentCard(number)));

    [Fact]
    public void WrongLength_says_a_range_only_where_there_is_one()
    {
        var passport = Assert.IsType<CoreErrors.WrongLength>(IdentityDocument.OfPassport("DEU", "C").Errors[0]);
        Assert.Equal("The passport number has 1 characters; it must have 5–9.", passport.Message);
        Assert.Equal("The identity number has 1 characters; it must have 18.", IdentityDocument.OfNumber("1").Errors[0].Message);
    }

    [Fact]
    public void Every_fault_names_its_document_its_place_from_one_and_its_character()
    {
        Assert.Equal(
            ["passport-issuer 2 3", "passport-number 1 -", "passport-number 5 <"],
            IdentityDocument.OfPassport("D3U", "-01X<").Errors.Cast<CoreErrors.BadCharacter>().Select(error => $"{error.What} {error.Position} {error.Character}"));
        Assert.Equal(
            ["permanent-resident-card 3 1", "permanent-resident-card 4 O"],
            IdentityDocument.OfPermanentResidentCard("US1O30083052401").Errors.Cast<CoreErrors.BadCharacter>().Select(error => $"{error.What} {error.Position} {error.Character}"));
        Assert.Equal(("permanent-resident-card", 1, '1'), IdentityDocument.OfPermanentResidentCard("11010519491231002X").Errors.Cast<CoreErrors.BadCharacter>().Select(error => (error.What, error.Position, error.Character)).Single());

        // A length that is wrong is the only fault that is named of it.
        Assert.Equal("core.wrong-length", Codes(IdentityDocument.OfPassport("DEU", "-")));
    }

    [Fact]
    public void BadCharacter_shows_what_can_be_seen_and_numbers_what_cannot()
    {
        Assert.Contains("'-'", new CoreErrors.BadCharacter("identity-number", 4, '-').Message, StringComparison.Ordinal);
        Assert.Contains("U+0007", new CoreErrors.BadCharacter("identity-number", 4, '\u0007').Message, StringComparison.Ordinal);
    }
}
