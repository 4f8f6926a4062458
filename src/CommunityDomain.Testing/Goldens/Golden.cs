using System.Text;

namespace CommunityDomain.Testing;

/// <summary>A text that is kept in a file and compared with what the code gives today; a difference is shown line by line.</summary>
/// <remarks>
/// Set <c>COMMUNITYDOMAIN_RECORD_GOLDENS=1</c> to write the files anew, then read the difference in version control. Where <c>CI</c> is
/// <c>true</c> recording is refused: there a golden only ever judges.
/// </remarks>
public static class Golden
{
    /// <summary>The environment variable that switches recording on.</summary>
    public const string Switch = "COMMUNITYDOMAIN_RECORD_GOLDENS";

    /// <summary>Compares <paramref name="actual"/> with the golden, or records it.</summary>
    /// <param name="path">The file, relative to the root of the repository: the nearest folder above the tests with a solution.</param>
    /// <param name="actual">The text of today; its lines end with a line feed.</param>
    /// <exception cref="GoldenMismatchException">The texts differ, the file is missing, or recording was asked for in CI.</exception>
    public static void Matches(string path, string actual)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(actual);
        Judge(
            Path.Combine(Root(), path), actual, record: Environment.GetEnvironmentVariable(Switch) == "1",
            ci: string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase));
    }

    internal static void Judge(string file, string actual, bool record, bool ci)
    {
        if (record && ci)
            throw new GoldenMismatchException($"{Switch} is set in CI: goldens are recorded by hand and read before they are committed.");
        if (record)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }
        if (!File.Exists(file))
            throw new GoldenMismatchException($"There is no {file}. Set {Switch}=1 to record it.\n{actual}");
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        if (expected != actual)
            throw new GoldenMismatchException($"{file} differs (- golden, + now). Set {Switch}=1 to record it anew.\n{LineDiff.Of(expected, actual)}");
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("*.sln").Any() || folder.EnumerateFiles("*.slnx").Any())
                return folder.FullName;
        }
        throw new GoldenMismatchException($"No folder above {AppContext.BaseDirectory} has a solution.");
    }
}
