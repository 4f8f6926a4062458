using System.Text.RegularExpressions;

namespace CommunityDomain.EndToEnd.Tests.Guide;

/// <summary>The pages of the guide, and the code that runs in these tests.</summary>
/// <remarks>The code of <c>docs/guide/working-days.md</c> runs in <c>Guide/WorkingDaysPage.cs</c>, between lines <c>// guide:begin</c> and
/// <c>// guide:end</c>, one pair a block; what stands between <c>// guide:hide</c> and <c>// guide:show</c> the page leaves out. A page shows a mere
/// expression without more, here it is <c>Shown(expression);</c>. Indentation, comments and texts of words are not compared: each language has its own.</remarks>
internal static partial class GuidePages
{
    private const string Folder = "tests/CommunityDomain.EndToEnd.Tests/Guide";

    /// <summary>Takes what a page shows without an assignment.</summary>
    public static void Shown(object? value) => _ = value;

    public static IReadOnlyList<string> BlocksOf(string page) => Blocks(
        File.ReadLines(Path.Combine(Root, page)), line => line == "```csharp", line => line == "```");

    public static IReadOnlyList<string> CodeOf(string page)
    {
        var name = string.Concat(Path.GetFileNameWithoutExtension(page).Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return CodeIn($"{name}Page.cs");
    }

    public static IReadOnlyList<string> CodeIn(string name)
    {
        var file = Path.Combine(Root, Folder, name);
        return File.Exists(file) ? Blocks(File.ReadLines(file), line => line == "// guide:begin", line => line == "// guide:end") : [];
    }

    public static IEnumerable<string> All => new[] { "docs/guide", "docs/zh/guide" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.md").Select(file => $"{folder}/{Path.GetFileName(file)}"))
        .Order(StringComparer.Ordinal);

    /// <summary>The packages' own pages, which are packed with them.</summary>
    public static IEnumerable<string> Readmes => Directory.EnumerateDirectories(Path.Combine(Root, "src"))
        .Select(folder => $"src/{Path.GetFileName(folder)}/README.md").Order(StringComparer.Ordinal);

    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder.GetFiles("*.sln").Length == 0)
                folder = folder.Parent ?? throw new InvalidOperationException("The tests don't run inside the repository.");
            return folder.FullName;
        }
    }

    private static List<string> Blocks(IEnumerable<string> lines, Func<string, bool> begins, Func<string, bool> ends)
    {
        var blocks = new List<string>();
        List<string>? block = null;
        var isHidden = false;
        foreach (var line in lines.Select(line => line.Trim()))
        {
            if (block is not null && ends(line))
            {
                blocks.Add(string.Join('\n', block));
                block = null;
            }
            else if (block is null && begins(line))
            {
                block = [];
            }
            else if (line is "// guide:hide" or "// guide:show")
            {
                isHidden = line == "// guide:hide";
            }
            else if (!isHidden && Plain(line) is { Length: > 0 } code)
            {
                block?.Add(code);
            }
        }
        return blocks;
    }

    private static string Plain(string line)
    {
        var code = Words().Replace(Spaces().Replace(line.Split("//")[0], " ").Trim(), "\"…\"");
        return code.StartsWith("Shown(", StringComparison.Ordinal) && code.EndsWith(");", StringComparison.Ordinal) ? code[6..^2] : code;
    }

    // Texts that hold a space or a letter outside ASCII, and no expression: words, not codes.
    [GeneratedRegex("(?<!\\$)\"[^\"{]*[^\"{!-~][^\"{]*\"")]
    private static partial Regex Words();

    [GeneratedRegex("  +")]
    private static partial Regex Spaces();
}
