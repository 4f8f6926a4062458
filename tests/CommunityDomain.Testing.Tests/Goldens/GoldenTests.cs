namespace CommunityDomain.Testing.Tests;

public sealed class GoldenTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("golden-");

    private string File => Path.Combine(_folder.FullName, "kept", "page.md");

    public void Dispose() => _folder.Delete(recursive: true);

    private void Keep(string text) => Golden.Judge(File, text, record: true, ci: false);

    private string Differing(string now) => Assert.Throws<GoldenMismatchException>(() => Golden.Judge(File, now, record: false, ci: false)).Message;

    [Fact]
    public void Recorded_text_matches_and_another_shows_its_lines()
    {
        Keep("one\ntwo\nthree\nfour\nfive\nsix\nseven\n");

        Golden.Judge(File, "one\ntwo\nthree\nfour\nfive\nsix\nseven\n", record: false, ci: true);
        var said = Differing("one\ntwo\nthree\nfour\nFIVE\nsix\nseven\n");
        Assert.EndsWith("  …\n  three\n  four\n- five\n+ FIVE\n  six\n  seven\n  …\n", said, StringComparison.Ordinal);
        Assert.Contains(Golden.Switch, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nb", "a\nb\nc", "  a\n  b\n+ c\n")]
    [InlineData("a\nb\nc", "b\nc", "- a\n  b\n  c\n")]
    [InlineData("", "a", "- \n+ a\n")]
    public void Added_and_lost_lines_are_told_apart(string before, string now, string lines)
    {
        Keep(before);

        Assert.EndsWith($"anew.\n{lines}", Differing(now), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_golden_is_a_mismatch_that_shows_what_it_would_hold() => Assert.EndsWith("\nnow", Differing("now"), StringComparison.Ordinal);

    [Fact]
    public void Recording_is_refused_in_CI_and_writes_nothing()
    {
        Assert.Throws<GoldenMismatchException>(() => Golden.Judge(File, "now", record: true, ci: true));
        Assert.False(System.IO.File.Exists(File));
    }

    [Fact]
    public void A_golden_with_the_line_ends_of_another_system_matches()
    {
        Keep("one\r\ntwo\r\n");

        Golden.Judge(File, "one\ntwo\n", record: false, ci: false);
    }

    [Fact]
    public void Matches_reads_from_the_repositorys_root_and_refuses_no_path()
    {
        Assert.Throws<ArgumentException>(() => Golden.Matches("", "x"));
        if (Environment.GetEnvironmentVariable(Golden.Switch) is null)
            Assert.Contains("LICENSE differs", Assert.Throws<GoldenMismatchException>(() => Golden.Matches("LICENSE", "x")).Message, StringComparison.Ordinal);
    }
}
