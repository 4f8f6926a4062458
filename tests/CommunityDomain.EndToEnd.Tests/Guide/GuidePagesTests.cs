namespace CommunityDomain.EndToEnd.Tests.Guide;

/// <summary>Every C# block of every page of the guide is code that compiles and runs in this folder.</summary>
public sealed class GuidePagesTests
{
    public static TheoryData<string> Pages => [.. GuidePages.All];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_shows_the_code_that_runs_here(string page) => Assert.Equal(GuidePages.CodeOf(page), GuidePages.BlocksOf(page));

    [Fact]
    public void Packages_show_the_code_that_runs_here() =>
        Assert.Equal(GuidePages.CodeIn("PackageReadmes.cs"), GuidePages.Readmes.SelectMany(GuidePages.BlocksOf));

    [Fact]
    public void Both_languages_have_the_same_pages()
    {
        string[] Names(string folder) => [.. GuidePages.All.Where(page => page.StartsWith(folder, StringComparison.Ordinal)).Select(Path.GetFileName).OfType<string>()];

        Assert.Equal(Names("docs/guide/"), Names("docs/zh/guide/"));
        Assert.NotEmpty(Names("docs/guide/"));
    }
}
