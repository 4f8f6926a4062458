namespace CommunityDomain.Architecture.Tests;

/// <summary>Everything that is said to people is said in both languages; everything that a program reads has one code.</summary>
public sealed class WordsTests
{
    public static TheoryData<string> Packages => [.. Repository.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_text_has_both_languages_with_the_same_places(string package)
    {
        var (english, chinese) = (Repository.Texts(package, chinese: false), Repository.Texts(package, chinese: true));

        // The English word of an enum or a noun may be its own name.
        Assert.Equal(english.Keys.Order(StringComparer.Ordinal), chinese.Keys.Where(key => english.ContainsKey(key) || !IsWord(key)).Order(StringComparer.Ordinal));
        Assert.All(english, text => Assert.Equal((text.Key, string.Join(", ", Repository.Places(text.Value))), (text.Key, string.Join(", ", Repository.Places(chinese[text.Key])))));
        Assert.All(chinese, text => Assert.False(string.IsNullOrWhiteSpace(text.Value), text.Key));
    }

    [Fact]
    public void Every_error_in_the_assemblies_is_found_in_the_sources()
    {
        // Their code follows from an enum: one error class for each status of the ledger.
        string[] byStatus = ["TransferRefused", "AccountRefused"];
        var inAssemblies = Repository.PublicTypes.Where(type => typeof(DomainError).IsAssignableFrom(type) && !type.IsAbstract)
            .Select(type => type.Name).Except(byStatus).Order(StringComparer.Ordinal);

        Assert.Equal(inAssemblies.Distinct(), Repository.Errors.Select(error => error.Name).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_code_is_dotted_lower_case_and_stands_once()
    {
        Assert.All(Repository.Errors, error => Assert.Matches("^[a-z]+\\.[a-z0-9-]+$", error.Code));
        Assert.Empty(Repository.Errors.GroupBy(error => error.Code).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_code_is_named_in_its_doc_comment() =>
        Assert.Empty(Repository.Errors.Where(error => !error.Doc.Contains($"<c>{error.Code}</c>", StringComparison.Ordinal)).Select(error => $"{error.Package}: {error.Name}"));

    [Fact]
    public void Every_error_has_words_and_they_name_only_what_it_carries()
    {
        var faults =
            from error in Repository.Errors
            let text = Repository.Texts(error.Package, chinese: false).GetValueOrDefault(error.Code)
            where text is null || Repository.Places(text).Except(error.Details).Any()
            select $"{error.Code}: {(text is null ? "no text" : string.Join(", ", Repository.Places(text).Except(error.Details)))}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_word_of_an_enum_names_a_member()
    {
        var enums = Repository.PublicTypes.Where(type => type.IsEnum).ToLookup(type => type.Name);
        var faults =
            from package in Repository.Packages
            from key in Repository.Texts(package, chinese: true).Keys
            let parts = key.Split('.')
            where parts.Length == 2 && char.IsUpper(parts[0][0])
            where !enums[parts[0]].Any(type => Enum.IsDefined(type, parts[1]))
            select $"{package}: {key}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_text_is_used()
    {
        var sources = string.Concat(Repository.Sources.Select(source => source.Text));
        var statuses = new[] { typeof(Points.TransferStatus), typeof(Points.AccountStatus) }
            .SelectMany(Enum.GetNames).Select(Kebab).ToHashSet();
        var faults =
            from package in Repository.Packages
            from key in Repository.Texts(package, chinese: false).Keys
            where !IsUsed(key)
            select $"{package}: {key}";

        Assert.Empty(faults);

        // A text is found by its key, by its rule's code, by its enum, by its noun or stage, or by a status of the ledger.
        bool IsUsed(string key)
        {
            var parts = key.Split('.');
            return sources.Contains($"\"{key}\"", StringComparison.Ordinal)
                || char.IsUpper(key[0])
                || (parts[0] == "stage" && sources.Contains($"\"{parts[1]}\"", StringComparison.Ordinal))
                || (parts[0] == "word" && sources.Contains($"\"{key["word.".Length..]}\"", StringComparison.Ordinal))
                || sources.Contains($"\"{parts[0].ToUpperInvariant()}\"", StringComparison.Ordinal)
                || (parts[0] == "points" && (statuses.Contains(parts[1]) || (parts[1].StartsWith("account-", StringComparison.Ordinal) && statuses.Contains(parts[1]["account-".Length..]))));
        }
    }

    private static bool IsWord(string key) => char.IsUpper(key[0]) || key.StartsWith("word.", StringComparison.Ordinal);

    private static string Kebab(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
