using System.Globalization;

namespace CommunityDomain.Benchmarks;

/// <summary><c>scorecard AREA [--smoke | --full]</c>: prints one tab-separated line a figure.</summary>
public static class ScorecardCommand
{
    private const string Usage = "usage: scorecard admission|points|volunteering|partnerships|all [--smoke | --full]";

    /// <summary>Runs it.</summary>
    /// <param name="arguments">What follows the word <c>scorecard</c>.</param>
    /// <returns>0 when every figure could be measured, met or not; 1 when a scorecard failed; 2 when the arguments mean nothing.</returns>
    public static int Run(ReadOnlySpan<string> arguments)
    {
        string? area = null;
        RunSize? size = null;
        foreach (var argument in arguments)
        {
            if (argument is "--smoke" or "--full" && size is null)
                size = argument == "--full" ? RunSize.Full : RunSize.Smoke;
            else if (area is null && (argument == "all" || ScorecardList.Areas.Contains(argument)))
                area = argument;
            else
                area = "?";
        }
        if (area is null or "?")
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        var isWhole = true;
        foreach (var one in ScorecardList.Areas)
        {
            if (area == "all" || area == one)
                isWhole &= RunArea(one, new ScorecardRun(size ?? RunSize.Normal));
        }
        return isWhole ? 0 : 1;
    }

    private static bool RunArea(string area, ScorecardRun run)
    {
        var isWhole = true;
        foreach (var scorecard in ScorecardList.All.Where(one => one.Area == area))
        {
            try
            {
                foreach (var figure in scorecard.Measure(run))
                {
                    Console.WriteLine(figure.Line(run.Size == RunSize.Smoke));
                    Console.Out.Flush();
                }
            }
            catch (Exception failure)
            {
                ScorecardRun.Note(string.Create(CultureInfo.InvariantCulture, $"{scorecard.GetType().Name} failed: {failure}"));
                isWhole = false;
            }
        }
        return isWhole;
    }
}
