using System.Diagnostics;
using System.Globalization;
using System.Text;
using CommunityDomain.Testing;
using CommunityDomain.Volunteering;

namespace CommunityDomain.Benchmarks.Volunteering;

/// <summary>
/// The guide's picture of the gap against time: solves the instances of the table and notes when each better gap is there. Both axes are logarithmic; a gap
/// of nothing cannot be drawn and ends the line with a ring at the foot.
/// </summary>
internal static class GapPicture
{
    private const double Left = 70, Right = 700, Top = 20, Bottom = 310;
    private static readonly double[] Seconds = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
    private static readonly double[] Percents = [100, 10, 1, 0.1, 0.01, 0.001];

    private sealed record Line(string Name, string Colour, IReadOnlyList<(double Seconds, double Gap)> Points);

    private sealed class Watch : IProgress<RosterProgress>
    {
        private readonly Stopwatch _clock = Stopwatch.StartNew();

        public List<(double Seconds, double Gap)> Points { get; } = [];

        public void Report(RosterProgress value)
        {
            if (Points.Count == 0 || value.Gap < Points[^1].Gap)
                Points.Add((_clock.Elapsed.TotalSeconds, value.Gap));
        }
    }

    /// <summary>Runs the instances and writes the picture.</summary>
    /// <param name="file">Where it goes.</param>
    /// <returns>0.</returns>
    public static int Draw(string file)
    {
        (string Name, string Colour, Func<RosterProblem> Build)[] instances =
        [
            ("5,000 × 500 × 8", "#1f6feb", RosterInstance.Small.Build),
            ("1,500 × 500 × 8, scarce", "#d1242f", RosterInstance.Scarce.Build),
            ("90,000 × 3,700 × 10", "#1a7f37", RosterInstance.Large.Build),
            ("50 × 26 weeks × 6, every rule", "#8250df", ShiftTypesInstance.AllRules.Build),
        ];
        _ = new RosterSolver().Solve(RosterInstance.Tiny.Build());
        File.WriteAllText(file, Svg([.. instances.Select(one => new Line(one.Name, one.Colour, Run(one.Name, one.Build())))]));
        return 0;
    }

    private static List<(double Seconds, double Gap)> Run(string name, RosterProblem problem)
    {
        Timing.Collect();
        var watch = new Watch();
        var roster = new RosterSolver(new RosterSolverOptions { Threads = 2 }).Solve(problem, watch);
        if (!roster.Certificate.Verify(problem, roster).IsValid)
            throw new InvalidOperationException($"The certificate of {name} does not hold.");
        foreach (var (seconds, gap) in watch.Points)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{seconds:0.00} s\t{gap * 100:0.######} %"));
        return watch.Points;
    }

    private static string Svg(IReadOnlyList<Line> lines)
    {
        var drawn = lines.SelectMany(line => line.Points).ToList();
        var (first, last) = (Seconds.Last(one => one <= Math.Max(0.1, drawn.Min(point => point.Seconds))), Seconds.First(one => one >= drawn.Max(point => point.Seconds)));
        var (most, least) = (Percents.Last(one => one >= drawn.Max(point => point.Gap) * 100 || one == 100), 0.0002);
        double X(double seconds) => Left + ((Right - Left) * Math.Log(Math.Max(seconds, first) / first) / Math.Log(last / first));
        double Y(double percent) => Top + ((Bottom - Top) * Math.Log(most / Math.Max(percent, least)) / Math.Log(most / least));
        var svg = new StringBuilder();
        void Add(FormattableString text) => svg.Append(FormattableString.Invariant(text)).Append('\n');

        Add($"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 360" font-family="sans-serif" font-size="12"><title>Gap in percent against seconds, both logarithmic</title><rect width="720" height="360" fill="white"/>""");
        foreach (var seconds in Seconds.Where(one => one >= first && one <= last))
            Add($"""<line x1="{X(seconds):0.0}" y1="{Top}" x2="{X(seconds):0.0}" y2="{Bottom}" stroke="#ddd"/><text x="{X(seconds):0.0}" y="{Bottom + 18}" text-anchor="middle">{seconds:0.#} s</text>""");
        foreach (var percent in Percents.Where(one => one <= most))
            Add($"""<line x1="{Left}" y1="{Y(percent):0.0}" x2="{Right}" y2="{Y(percent):0.0}" stroke="#ddd"/><text x="{Left - 8}" y="{Y(percent) + 4:0.0}" text-anchor="end">{percent:0.###} %</text>""");
        foreach (var (name, colour, points) in lines)
        {
            var at = points.Select(point => FormattableString.Invariant($"{X(point.Seconds):0.0},{Y(point.Gap * 100):0.0}"));
            Add($"""<polyline fill="none" stroke="{colour}" stroke-width="2" points="{string.Join(' ', at)}"/>""");
            foreach (var (seconds, gap) in points)
                Add($"""<circle cx="{X(seconds):0.0}" cy="{Y(gap * 100):0.0}" r="3" fill="{(gap > 0 ? colour : "white")}" stroke="{colour}"/>""");
        }
        for (var i = 0; i < lines.Count; i++)
            Add($"""<text x="{Right - 6}" y="{Bottom - 10 - (16 * (lines.Count - 1 - i))}" text-anchor="end" fill="{lines[i].Colour}">{lines[i].Name}</text>""");
        return svg.Append("</svg>\n").ToString();
    }
}
