using System.Text.RegularExpressions;

namespace CommunityDomain.Architecture.Tests;

/// <summary>What a reader of the documents relies on: links lead somewhere, and both languages say the same things in the same order.</summary>
public sealed partial class DocumentTests
{
    private static readonly IReadOnlyList<string> Documents =
    [
        Path.Combine(Repository.Root, "README.md"),
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}artifacts{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
        .. Repository.Packages.Select(package => Path.Combine(Repository.Root, "src", package, "README.md")),
    ];

    [Fact]
    public void Links_lead_to_files_that_are_there()
    {
        var faults =
            from document in Documents
            from Match link in LinkPattern().Matches(ProseOf(document))
            let target = link.Groups[1].Value
            where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
            let path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(document)!, target.Split('#')[0]))
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{Path.GetRelativePath(Repository.Root, document)}: {target}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Pages_of_the_guide_have_the_same_parts_in_both_languages()
    {
        var faults =
            from page in Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "guide"), "*.md").Order(StringComparer.Ordinal)
            let name = Path.GetFileName(page)
            let other = Path.Combine(Repository.Root, "docs", "zh", "guide", name)
            let parts = File.Exists(other) ? (PartsOf(page), PartsOf(other)) : (PartsOf(page), "no such page")
            where parts.Item1 != parts.Item2
            select $"{name}: {parts.Item1} | {parts.Item2}";

        Assert.Empty(faults);
    }

    // The outline: headings by depth, blocks of code, tables by their rows.
    private static string PartsOf(string document)
    {
        var parts = new List<string>();
        var (inCode, rows) = (false, 0);
        foreach (var line in File.ReadLines(document).Append(""))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inCode = !inCode;
                if (inCode)
                    parts.Add("code");
            }
            else if (inCode)
            {
                continue;
            }
            else if (line.StartsWith('|'))
            {
                rows++;
            }
            else
            {
                if (rows > 0)
                    parts.Add($"table of {rows}");
                rows = 0;
                if (line.StartsWith('#'))
                    parts.Add(line.Split(' ')[0]);
            }
        }
        return string.Join(" ", parts);
    }

    private static string ProseOf(string document) => CodePattern().Replace(File.ReadAllText(document), "");

    [GeneratedRegex("""\]\(([^)\s]+)\)""")]
    private static partial Regex LinkPattern();

    [GeneratedRegex("```.*?```|`[^`\n]*`", RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
