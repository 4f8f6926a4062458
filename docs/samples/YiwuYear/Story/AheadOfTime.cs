using System.Diagnostics;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Runs the program that <c>.ci/aot</c> compiled ahead of time.</summary>
internal static class AheadOfTime
{
    /// <summary>What the program says: the digest of the embedded story.</summary>
    /// <exception cref="StoryBrokenException">It does not start, or it fails.</exception>
    public static string Run(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Path.GetFullPath(program)) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var said = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : throw new StoryBrokenException($"{program} ended with {process.ExitCode}.");
        }
        catch (System.ComponentModel.Win32Exception broken)
        {
            throw new StoryBrokenException($"{program} does not start.", broken);
        }
    }
}
