using System.Text.RegularExpressions;

namespace CommunityDomain.Architecture.Tests;

/// <summary>How the sources are laid out: who reads the folders has read the table of contents.</summary>
public sealed partial class SourceTests
{
    [Fact]
    public void Every_file_has_one_public_type_that_it_is_named_after()
    {
        var faults =
            from source in Repository.Sources
            let types = TypePattern().Matches(source.Text).Select(match => match.Groups[1].Value).Distinct().ToArray()
            let name = Path.GetFileNameWithoutExtension(source.Path).Split('.')[0]
            where types.Length > 1 || (types.Length == 1 && types[0] != name)
            select $"{source.Path}: {string.Join(", ", types)}";

        Assert.Empty(faults);
    }

    [Fact]
    public void No_folder_is_named_after_a_technical_kind()
    {
        string[] kinds = ["Services", "Models", "Helpers", "Utils", "Utilities", "Common", "Managers", "Interfaces", "Enums", "Exceptions", "Extensions", "Misc"];
        var faults = Repository.Sources.SelectMany(source => source.Path.Split('/')[2..^1]).Where(kinds.Contains).Distinct();

        Assert.Empty(faults);
    }

    [Fact]
    public void No_file_is_longer_than_five_hundred_lines()
    {
        var faults = Repository.Sources.Select(source => (source.Path, Lines: source.Text.Count(letter => letter == '\n')))
            .Where(file => file.Lines > 500).Select(file => $"{file.Path}: {file.Lines}");

        Assert.Empty(faults);
    }

    [GeneratedRegex("""^public (?:(?:static|sealed|abstract|partial|readonly|ref|unsafe) )*(?:class|struct|interface|enum|record struct|record|delegate \S+) (\w+)""", RegexOptions.Multiline)]
    private static partial Regex TypePattern();
}
