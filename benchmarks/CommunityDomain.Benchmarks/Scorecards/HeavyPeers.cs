using System.Diagnostics;
using System.Globalization;

namespace CommunityDomain.Benchmarks;

/// <summary>Runs peers that are too heavy to be referenced here (OR-Tools is 440 MB), in the program <c>CommunityDomain.Benchmarks.Peers</c>.</summary>
/// <remarks>The problem goes to its standard input, and <c>name TAB value</c> lines come back. It times its own work, so its start costs it nothing.</remarks>
public static class HeavyPeers
{
    private const string Project = "CommunityDomain.Benchmarks.Peers";
    private static bool _isBuilt;

    /// <summary>Has a peer solve a problem.</summary>
    /// <param name="run">The run; in a smoke run no heavy peer is started.</param>
    /// <param name="peer">The peer's name, as its program knows it, and what else the program is told, with a space between.</param>
    /// <param name="ours">How long our own took.</param>
    /// <param name="problem">Writes the problem.</param>
    /// <returns>What it measured, by name; nothing when it did not end in time, did not run, or there was no time left for it.</returns>
    public static IReadOnlyDictionary<string, double> Solve(ScorecardRun run, string peer, TimeSpan ours, Action<TextWriter> problem)
    {
        var figures = new Dictionary<string, double>(StringComparer.Ordinal);
        if (run.Size == RunSize.Smoke)
            return figures;
        Build();
        run.Peer(ours, limit =>
        {
            using var process = Start(Path.Combine(Folder(), Project), ["run", "-c", "Release", "--no-build", "--", .. peer.Split(' ')]);
            var output = process.StandardOutput.ReadToEndAsync();
            try
            {
                problem(process.StandardInput);
                process.StandardInput.Close();
            }
            catch (IOException)
            {
                ScorecardRun.Note($"{peer} did not read its problem.");
            }
            if (!process.WaitForExit(limit.IsInfinite ? Timeout.InfiniteTimeSpan : limit.Left))
            {
                process.Kill(entireProcessTree: true);
                ScorecardRun.Note($"{peer} did not end within its time.");
                return double.NaN;
            }
            foreach (var line in output.GetAwaiter().GetResult().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Split('\t') is [var name, var value])
                    figures[name] = double.Parse(value, CultureInfo.InvariantCulture);
            }
            if (process.ExitCode != 0)
            {
                figures.Clear();
                ScorecardRun.Note($"{peer} ended with {process.ExitCode}.");
            }
            return figures.Count;
        });
        return figures;
    }

    private static void Build()
    {
        if (_isBuilt)
            return;
        using var build = Start(Path.Combine(Folder(), Project), ["build", "-c", "Release", "-v", "q", "-nologo"]);
        var output = build.StandardOutput.ReadToEnd();
        build.WaitForExit();
        if (build.ExitCode != 0)
            throw new InvalidOperationException($"{Project} does not build: {output}");
        _isBuilt = true;
    }

    private static Process Start(string folder, IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CommunityDomain.sln")))
                return Path.Combine(folder.FullName, "benchmarks");
        }
        throw new InvalidOperationException("Scorecards run within the repository.");
    }
}
