using System.Globalization;

namespace CommunityDomain.Tests;

public sealed class DetailTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture, Chinese = new("zh-CN"), German = new("de-DE");

    private static string Written(object? value, CultureInfo? culture = null) =>
        TestTexts.Catalogue.Render("test.value", culture ?? English, [("Value", value)]);

    public static TheoryData<string, string> Values => new()
    {
        { "null", "–" },
        { "text", "words" },
        { "empty text", "" },
        { "int", "-1234567" },
        { "decimal", "1234.50" },
        { "date", "2024-02-29" },
        { "time", "09:05:00" },
        { "date and time", "2024-02-29T09:05:00" },
        { "instant", "2024-02-29T01:05:00Z" },
        { "duration", "1:02:03:04" },
        { "id", "000000000000000000000000000000ff" },
        { "money", "CNY 12.30" },
        { "list", "1.5, –, 2024-02-29" },
        { "no list", "" },
        { "object", "Actor of a test" },
    };

    // Dates, numbers and ids are written the same in every culture: only words differ.
    [Theory]
    [MemberData(nameof(Values))]
    public void Values_are_written_invariantly(string what, string expected)
    {
        var day = new LocalDate(2024, 2, 29);
        object? value = what switch
        {
            "null" => null,
            "text" => "words",
            "empty text" => "",
            "int" => -1234567,
            "decimal" => 1234.50m,
            "date" => day,
            "time" => new LocalTime(9, 5),
            "date and time" => day.At(new LocalTime(9, 5)),
            "instant" => Instant.FromUtc(2024, 2, 29, 1, 5),
            "duration" => Duration.FromSeconds((((24 + 2) * 60) + 3) * 60 + 4),
            "id" => new PersonId(255),
            "money" => Money.Create(12.3m, Currency.Yuan).Value,
            "list" => new object?[] { 1.5m, null, day },
            "no list" => Array.Empty<string>(),
            _ => new Odd(),
        };

        Assert.Equal(expected, Written(value));
        Assert.Equal(expected, Written(value, German));
        Assert.Equal(expected, Written(value, Chinese));
    }

    [Fact]
    public void Enums_are_said_in_the_readers_language_or_by_their_name()
    {
        Assert.Equal(("Grid", "网格"), (Written(CommunityLevel.Grid), Written(CommunityLevel.Grid, Chinese)));
        Assert.Equal("市, 网格", Written(new[] { CommunityLevel.City, CommunityLevel.Grid }, Chinese));
        Assert.Equal(("Design", "设计"), (Written(BasisKind.Design), Written(BasisKind.Design, Chinese)));
        Assert.Equal("Incomplete", Written(AssessmentOutcome.Incomplete, Chinese));
        Assert.Equal("77", Written((CommunityLevel)77, Chinese));
    }

    [Fact]
    public void A_basis_is_cited_in_the_readers_language()
    {
        var basis = RuleBasis.Statute("Visits Act art. 4", chinese: "《来访法》第四条");

        Assert.Equal("Statute: Visits Act art. 4", Written(basis));
        Assert.Equal("法规: 《来访法》第四条", Written(basis, Chinese));
        Assert.Equal("法规: 来访法 4", Written(RuleBasis.Statute("来访法 4"), Chinese));
    }

    [Fact]
    public void An_explanation_within_a_text_is_said_in_the_texts_language()
    {
        var inner = Explanation.Of(TestTexts.Catalogue, "test.value", ("Value", CommunityLevel.Grid));

        Assert.Equal(("Grid", "网格"), (Written(inner), Written(inner, Chinese)));
    }

    // The catalogue's own word, else Core's, else as it stands; only under the names that hold nouns, and only strings.
    [Fact]
    public void Nouns_are_said_in_the_readers_language()
    {
        string Said(CultureInfo culture, object what, object lifecycle, object name) =>
            TestTexts.Catalogue.Render("test.what", culture, [("What", what), ("Lifecycle", lifecycle), ("Name", name)]);

        Assert.Equal("paper lantern, lantern-2, lantern", Said(English, "lantern", "lantern-2", "lantern"));
        Assert.Equal("灯笼、人员合并、lantern", Said(Chinese, "lantern", "PersonMerge", "lantern"));
        Assert.Equal("3、灯笼、reason", Said(Chinese, 3, "lantern", "reason"));
    }

    [Fact]
    public void A_pair_is_a_detail()
    {
        Detail detail = ("Value", 7);

        Assert.Equal(new Detail("Value", 7), detail);
    }

    private sealed class Odd
    {
        public override string ToString() => "Actor of a test";
    }
}
