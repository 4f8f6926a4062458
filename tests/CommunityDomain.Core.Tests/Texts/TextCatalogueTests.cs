using System.Globalization;

namespace CommunityDomain.Tests;

public sealed class TextCatalogueTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly Detail[] Seven = [("Value", 7)];

    [Theory]
    [InlineData("", "No place at all")]
    [InlineData("en", "No place at all")]
    [InlineData("en-GB", "No place at all")]
    [InlineData("fr", "No place at all")]
    [InlineData("zh-Hans", "没有占位")]
    [InlineData("zh-CN", "没有占位")]
    [InlineData("zh-SG", "没有占位")]
    [InlineData("zh-Hans-CN", "没有占位")]
    public void Template_falls_back_to_the_language_and_then_to_English(string culture, string expected)
    {
        Assert.Equal(expected, TestTexts.Catalogue.Template("test.plain", new(culture)));
        Assert.Equal(expected, TestTexts.Catalogue.Render("test.plain", new(culture), Seven));
    }

    [Fact]
    public void Template_without_a_translation_is_English() =>
        Assert.Equal("English alone", TestTexts.Catalogue.Template("test.english-only", new("zh-CN")));

    // Whatever was read before: a lookup that falls back must not make the fallback the culture's own.
    [Fact]
    public void Contains_looks_at_exactly_one_culture()
    {
        var texts = TestTexts.Catalogue;
        _ = (texts.Template("test.plain", new("zh-CN")), texts.Template("test.plain", new("fr")));

        Assert.True(texts.Contains("test.plain", English));
        Assert.True(texts.Contains("test.plain", new("zh-Hans")));
        Assert.False(texts.Contains("test.english-only", new("zh-Hans")));
        Assert.False(texts.Contains("test.plain", new("zh-CN")));
        Assert.False(texts.Contains("test.plain", new("fr")));
        Assert.False(texts.Contains("test.nothing", English));
    }

    [Fact]
    public void An_unknown_key_is_a_programming_error_that_names_it()
    {
        var thrown = Assert.Throws<ArgumentException>(() => TestTexts.Catalogue.Template("test.nothing", new("zh-CN")));

        Assert.Contains("test.nothing", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(TestTexts.Catalogue.Name, thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => TestTexts.Catalogue.Render("test.nothing", English, Seven));
        Assert.Throws<ArgumentException>(() => Explanation.Of(TestTexts.Catalogue, "test.nothing").In(English));
        Assert.Throws<ArgumentNullException>(() => TestTexts.Catalogue.Render("test.plain", English, null!));
        Assert.Throws<ArgumentNullException>(() => new TextCatalogue(null!));
    }

    [Fact]
    public void Without_a_culture_nothing_is_said()
    {
        // Regression: the resources answered in the culture of the machine.
        Assert.Throws<ArgumentNullException>(() => TestTexts.Catalogue.Template("test.plain", null!));
        Assert.Throws<ArgumentNullException>(() => TestTexts.Catalogue.Render("test.plain", null!, Seven));
        Assert.Throws<ArgumentNullException>(() => Explanation.Of(TestTexts.Catalogue, "test.plain").In(null!));
        Assert.Throws<ArgumentNullException>(() => TestTexts.Catalogue.Contains("test.plain", null!));
        Assert.Throws<ArgumentNullException>(() => TestTexts.Catalogue.Contains(null!, English));
    }

    [Fact]
    public void Render_fills_every_place_that_it_knows_and_leaves_the_others_as_they_are()
    {
        Assert.Equal("7, then {Missing}, then 7 }", TestTexts.Catalogue.Render("test.two", English, Seven));
        Assert.Equal("7，然后 {Missing}，然后 7 }", TestTexts.Catalogue.Render("test.two", new("zh-CN"), Seven));
        Assert.Equal("{Value}", TestTexts.Catalogue.Render("test.value", English, []));
        Assert.Equal("{Value}", TestTexts.Catalogue.Render("test.value", English, [("value", 7)]));
    }

    [Fact]
    public void Render_does_not_read_places_in_what_it_filled_in() =>
        Assert.Equal("{Value}", TestTexts.Catalogue.Render("test.value", English, [("Value", "{Value}")]));

    [Fact]
    public void Render_gives_the_first_of_two_values_of_one_name() =>
        Assert.Equal("7", TestTexts.Catalogue.Render("test.value", English, [("Value", 7), ("Value", 8)]));

    [Fact]
    public void Explanation_is_said_in_either_language_and_is_a_value()
    {
        var one = Explanation.Of(TestTexts.Catalogue, "test.value", ("Value", CommunityLevel.City));

        Assert.Equal(("City", "市", "City"), (one.In(English), one.In(new("zh-CN")), one.ToString()));
        Assert.Equal(one, Explanation.Of(TestTexts.Catalogue, "test.value", ("Value", CommunityLevel.City)));
        Assert.NotEqual(one, Explanation.Of(TestTexts.Catalogue, "test.value", ("Value", CommunityLevel.Grid)));
    }
}
