using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CommunityDomain.Architecture.Tests;

/// <summary>The sources and the assemblies of the packages.</summary>
internal static partial class Repository
{
    public static string Root { get; } = FindRoot();

    public static IReadOnlyList<string> Packages { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    public static IEnumerable<Assembly> Assemblies => Packages.Select(Assembly.Load);

    public static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Every source file of the packages: its path from the root, and its text.</summary>
    public static IReadOnlyList<(string Path, string Text)> Sources { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file).ReplaceLineEndings("\n")))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];

    public static XDocument Project(string package) => XDocument.Load(Path.Combine(Root, "src", package, $"{package}.csproj"));

    /// <summary>The texts of a package in one language, by key; none when the package says nothing.</summary>
    public static IReadOnlyDictionary<string, string> Texts(string package, bool chinese)
    {
        var folder = Path.Combine(Root, "src", package, "Texts");
        var file = !Directory.Exists(folder) ? null : Directory.GetFiles(folder, "*.resx")
            .SingleOrDefault(one => one.EndsWith(".zh-Hans.resx", StringComparison.Ordinal) == chinese);
        return file is null
            ? new Dictionary<string, string>()
            : XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);
    }

    /// <summary>The declarations of errors, as they stand in the sources.</summary>
    public static IEnumerable<ErrorDeclaration> Errors =>
        from source in Sources
        from Match match in ErrorPattern().Matches(source.Text)
        select new ErrorDeclaration(
            source.Path.Split('/')[1], match.Groups["name"].Value, match.Groups["code"].Value, match.Groups["doc"].Value,
            [.. DetailPattern().Matches(match.Groups["details"].Value).Select(detail => detail.Groups[1].Value)]);

    public static string[] Places(string template) => [.. PlacePattern().Matches(template).Select(place => place.Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("*.sln").Any())
            folder = folder.Parent!;
        return folder.FullName;
    }

    [GeneratedRegex("""(?<doc>(?:[ ]*///[^\n]*\n)+)[ ]*public sealed class (?<name>\w+)[^;{]*?:\s*DomainError\(\s*\w+\.Catalogue,\s*"(?<code>[^"]+)"(?<details>(?s:.*?))\)(?:;\n|\n\s*\{\n)""")]
    private static partial Regex ErrorPattern();

    [GeneratedRegex("""\("(\w+)",""")]
    private static partial Regex DetailPattern();

    [GeneratedRegex("""\{(\w+)\}""")]
    private static partial Regex PlacePattern();
}

internal sealed record ErrorDeclaration(string Package, string Name, string Code, string Doc, string[] Details);
