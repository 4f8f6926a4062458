using System.Globalization;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What the program was asked for.</summary>
public sealed record StoryArguments(StoryOptions Options, string Report, bool Help = false, string? Fault = null)
{
    public const string Usage = """
        A year of community service in Yiwu and its sister systems, run by CommunityDomain.

        dotnet run --project docs/samples/YiwuYear -- [--quick] [--seed N] [--report FILE] [--aot PROGRAM]

          --quick        smaller volumes, every row
          --seed N       decides the generated people, 0 to 18446744073709551615; the same seed gives the same report (default 2024)
          --report FILE  where the HTML report goes (default yiwu-year.html)
          --aot PROGRAM  the embedded story compiled ahead of time (.ci/aot makes it), to be run too
        """;

    /// <summary>Reads the program's arguments; a fault is said, never guessed at.</summary>
    public static StoryArguments Parse(IReadOnlyList<string> args)
    {
        var parsed = new StoryArguments(new StoryOptions(), "yiwu-year.html");
        for (var i = 0; i < args.Count; i++)
        {
            switch (args[i])
            {
                case "--help" or "-h":
                    return parsed with { Help = true };
                case "--quick":
                    parsed = parsed with { Options = parsed.Options with { Quick = true } };
                    break;
                case "--seed" when i + 1 < args.Count && ulong.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var seed):
                    parsed = parsed with { Options = parsed.Options with { Seed = seed } };
                    i++;
                    break;
                case "--report" when i + 1 < args.Count && args[i + 1].Length > 0:
                    parsed = parsed with { Report = args[++i] };
                    break;
                case "--aot" when i + 1 < args.Count && args[i + 1].Length > 0:
                    parsed = parsed with { Options = parsed.Options with { AheadOfTime = args[++i] } };
                    break;
                default:
                    return parsed with { Fault = $"'{args[i]}' is not understood, or lacks its value." };
            }
        }
        return parsed;
    }
}
