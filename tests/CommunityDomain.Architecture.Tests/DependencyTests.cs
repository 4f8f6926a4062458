namespace CommunityDomain.Architecture.Tests;

/// <summary>Dependencies point one way: who needs points does not get procurement.</summary>
public sealed class DependencyTests
{
    // The whole of it: an arrow more or fewer is a decision, and changes this table.
    private static readonly Dictionary<string, string[]> Arrows = new()
    {
        ["Core"] = [],
        ["Optimization"] = ["Core"],
        ["Admission"] = ["Core"],
        ["Points"] = ["Core"],
        ["Points.FileJournal"] = ["Points"],
        ["Volunteering"] = ["Optimization"],
        ["Exchange"] = ["Points", "Volunteering"],
        ["Partnerships"] = ["Admission", "Exchange", "Optimization"],
        ["Extensions.DependencyInjection"] = ["Partnerships"],
        ["Serialization.SystemTextJson"] = ["Partnerships", "Points.FileJournal"],
        ["Testing"] = ["Partnerships", "Points.FileJournal"],
    };

    private static readonly Dictionary<string, string[]> Outside = new()
    {
        ["Core"] = ["FluentResults", "Microsoft.Extensions.Logging.Abstractions", "NodaTime"],
        ["Extensions.DependencyInjection"] = ["Microsoft.Extensions.DependencyInjection.Abstractions"],
        ["Testing"] = ["FsCheck"],
    };

    public static TheoryData<string> Packages => [.. Repository.Packages];

    [Fact]
    public void Every_package_has_its_place_in_the_order() =>
        Assert.Equal(Arrows.Keys.Select(name => $"CommunityDomain.{name}").Order(StringComparer.Ordinal), Repository.Packages);

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_references_exactly_its_arrows(string package)
    {
        var references = Repository.Project(package).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))["CommunityDomain.".Length..]);

        Assert.Equal(Arrows[package["CommunityDomain.".Length..]], references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_references_no_other_library_than_those_allowed(string package)
    {
        var references = Repository.Project(package).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);

        Assert.Equal(Outside.GetValueOrDefault(package["CommunityDomain.".Length..], []), references.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Assembly_uses_no_package_that_lies_beside_or_above_it(string package)
    {
        var used = System.Reflection.Assembly.Load(package).GetReferencedAssemblies().Select(name => name.Name!)
            .Where(name => name.StartsWith("CommunityDomain.", StringComparison.Ordinal)).Select(name => name["CommunityDomain.".Length..]);

        Assert.Subset(Below(package["CommunityDomain.".Length..]).ToHashSet(), used.ToHashSet());
    }

    [Fact]
    public void Arrows_have_no_circle() => Assert.All(Arrows.Keys, package => Assert.DoesNotContain(package, Below(package)));

    [Fact]
    public void Only_the_journal_opens_files_and_nothing_opens_the_network()
    {
        string[] banned = ["System.IO.File", "System.Net.", "new FileStream", "Thread.Sleep", "Task.Run(", "Environment.GetEnvironmentVariable"];
        var found =
            from source in Repository.Sources
            where !source.Path.Contains("/CommunityDomain.Points.FileJournal/", StringComparison.Ordinal)
                && !source.Path.Contains("/CommunityDomain.Testing/", StringComparison.Ordinal)
            from word in banned
            where source.Text.Contains(word, StringComparison.Ordinal)
            select $"{source.Path}: {word}";

        Assert.Empty(found);
    }

    private static IEnumerable<string> Below(string package) => Arrows[package].SelectMany(one => Below(one).Prepend(one)).Distinct();
}
