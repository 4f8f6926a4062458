using System.Globalization;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>A lifecycle as a picture: statuses in columns by their distance from the start, verbs on the arrows.</summary>
public static class LifecyclePicture
{
    private const double BoxWidth = 138;
    private const double BoxHeight = 32;
    private const double ColumnWidth = 262;
    private const double RowHeight = 78;

    /// <summary>Draws the table.</summary>
    public static string Draw<TStatus, TVerb>(Lifecycle<TStatus, TVerb> lifecycle)
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        var columns = Columns(lifecycle);
        var place = new Dictionary<TStatus, (double X, double Y)>();
        var height = columns.Max(column => column.Count) * RowHeight + 40;
        for (var c = 0; c < columns.Count; c++)
        {
            for (var r = 0; r < columns[c].Count; r++)
                place[columns[c][r]] = (12 + c * ColumnWidth, height / 2 + (r - (columns[c].Count - 1) / 2.0) * RowHeight);
        }

        var picture = new Svg(columns.Count * ColumnWidth - (ColumnWidth - BoxWidth) + 24 + 60, height);
        foreach (var arrow in lifecycle.Transitions.GroupBy(row => (row.From, row.To)))
            Arrow(picture, place[arrow.Key.From], place[arrow.Key.To], string.Join(", ", arrow.Select(row => Words(row.Verb.ToString()))));
        foreach (var (status, (x, y)) in place)
        {
            var last = !lifecycle.Transitions.Any(row => row.From.Equals(status));
            var first = status.Equals(lifecycle.Start);
            picture.Rectangle(x, y - BoxHeight / 2, BoxWidth, BoxHeight, first ? "#dbeafe" : last ? "#e2e8f0" : "#f8fafc", first ? "#2563eb" : "#475569", 7);
            picture.Text(x + BoxWidth / 2, y + 4.5, Words(status.ToString()), 12.5, "middle", bold: true);
        }
        return picture.ToString();
    }

    private static List<List<TStatus>> Columns<TStatus, TVerb>(Lifecycle<TStatus, TVerb> lifecycle)
        where TStatus : struct, Enum
        where TVerb : struct, Enum
    {
        var seen = new HashSet<TStatus> { lifecycle.Start };
        List<List<TStatus>> columns = [[lifecycle.Start]];
        while (true)
        {
            var next = columns[^1]
                .SelectMany(from => lifecycle.Transitions.Where(row => row.From.Equals(from)).Select(row => row.To))
                .Where(seen.Add).ToList();
            if (next.Count == 0)
                return columns;
            columns.Add(next);
        }
    }

    private static void Arrow(Svg picture, (double X, double Y) from, (double X, double Y) to, string label)
    {
        if (from == to)
        {
            var (x, y) = (from.X + BoxWidth / 2, from.Y - BoxHeight / 2);
            picture.Path(Line($"M{x - 22:0.##} {y:0.##} C{x - 30:0.##} {y - 24:0.##} {x + 30:0.##} {y - 24:0.##} {x + 22:0.##} {y - 2:0.##}"), "#94a3b8", arrow: true);
            picture.Text(x, y - 20, label, 10.5, "middle", "#475569");
            return;
        }
        var forward = to.X > from.X;
        var down = to.X.Equals(from.X);
        var (x1, y1) = forward ? (from.X + BoxWidth, from.Y) : down ? (from.X + BoxWidth, from.Y + 6) : (from.X, from.Y + 7);
        var (x2, y2) = forward ? (to.X - 2, to.Y) : down ? (to.X + BoxWidth + 2, to.Y - 6) : (to.X + BoxWidth + 2, to.Y + 7);
        var bend = forward ? (x2 - x1) / 2.4 : down ? 60 : (x2 - x1) / 2.4;
        var drop = forward || down ? 0 : 26;
        picture.Path(
            Line($"M{x1:0.##} {y1:0.##} C{x1 + bend:0.##} {y1 + drop:0.##} {x2 - (down ? -bend : bend):0.##} {y2 + drop:0.##} {x2:0.##} {y2:0.##}"),
            "#94a3b8", arrow: true);
        // The label stands where the curve is nearest to its target's side, so that arrows from one box don't share a label's place.
        var t = forward ? 0.62 : 0.5;
        var (mx, my) = (Bezier(x1, x1 + bend, x2 - (down ? -bend : bend), x2, t), Bezier(y1, y1 + drop, y2 + drop, y2, t));
        picture.Text(mx, my - 4 + (forward ? 0 : 14), label, 10.5, "middle", forward ? "#475569" : "#92400e");
    }

    private static double Bezier(double a, double b, double c, double d, double t)
    {
        var s = 1 - t;
        return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
    }

    private static string Line(FormattableString path) => path.ToString(CultureInfo.InvariantCulture);

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()));
}
