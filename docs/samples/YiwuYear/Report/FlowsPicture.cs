using System.Globalization;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Amounts that flow between accounts, as bands whose width is the amount (a Sankey diagram). No flow may lead back.</summary>
public static class FlowsPicture
{
    private const double NodeWidth = 16;
    private const double ColumnWidth = 300;
    private const double Height = 360;
    private static readonly string[] Colours = ["#2563eb", "#0891b2", "#16a34a", "#ca8a04", "#dc2626", "#9333ea", "#475569"];

    /// <summary>Draws the flows.</summary>
    /// <param name="flows">From where, to where, how much; amounts above zero.</param>
    /// <param name="unit">What is counted.</param>
    public static string Draw(IReadOnlyList<(string From, string To, long Amount)> flows, string unit)
    {
        string[] names = [.. flows.Select(flow => flow.From).Concat(flows.Select(flow => flow.To)).Distinct()];
        var column = Columns(names, flows);
        var size = names.ToDictionary(name => name, name => Math.Max(Sum(flows, name, from: true), Sum(flows, name, from: false)));
        var columns = column.Values.Max() + 1;
        // The fullest column, with its gaps, decides the scale.
        var scale = Enumerable.Range(0, columns).Min(c =>
        {
            string[] here = [.. names.Where(name => column[name] == c)];
            return (Height - 28.0 * here.Length) / here.Sum(name => size[name]);
        });
        var picture = new Svg((columns - 1) * ColumnWidth + 260, Height + 24);
        var top = Tops(names, column, columns, size, scale);
        var (left, right) = (new Dictionary<string, double>(top), new Dictionary<string, double>(top));
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var (_, to, amount) in flows.Where(flow => flow.From == names[i]))
            {
                var band = amount * scale;
                var (x1, x2) = (20 + column[names[i]] * ColumnWidth + NodeWidth, 20 + column[to] * ColumnWidth);
                var (y1, y2) = (right[names[i]] + band / 2, left[to] + band / 2);
                picture.Path(
                    string.Create(CultureInfo.InvariantCulture, $"M{x1:0.##} {y1:0.##} C{(x1 + x2) / 2:0.##} {y1:0.##} {(x1 + x2) / 2:0.##} {y2:0.##} {x2:0.##} {y2:0.##}"),
                    Colours[i % Colours.Length], Math.Max(1, band), opacity: 0.35, title: Say(names[i], to, amount, unit));
                right[names[i]] += band;
                left[to] += band;
            }
        }
        for (var i = 0; i < names.Length; i++)
        {
            var (x, h) = (20 + column[names[i]] * ColumnWidth, Math.Max(1, size[names[i]] * scale));
            picture.Rectangle(x, top[names[i]], NodeWidth, h, Colours[i % Colours.Length], radius: 2);
            picture.Text(x + NodeWidth + 6, top[names[i]] + h / 2 - 1, names[i], 12.5, bold: true);
            picture.Text(x + NodeWidth + 6, top[names[i]] + h / 2 + 13, string.Create(CultureInfo.InvariantCulture, $"{size[names[i]]:N0} {unit}"), 11, fill: "#475569");
        }
        return picture.ToString();
    }

    // A name stands one column after the last of those that flow to it.
    private static Dictionary<string, int> Columns(string[] names, IReadOnlyList<(string From, string To, long Amount)> flows)
    {
        var column = names.ToDictionary(name => name, _ => 0);
        for (var round = 0; round < names.Length; round++)
        {
            foreach (var (from, to, _) in flows)
                column[to] = Math.Max(column[to], column[from] + 1);
        }
        return column.Values.Max() < names.Length ? column : throw new ArgumentException("The flows lead back.", nameof(flows));
    }

    private static Dictionary<string, double> Tops(string[] names, Dictionary<string, int> column, int columns, Dictionary<string, long> size, double scale)
    {
        var top = new Dictionary<string, double>();
        for (var c = 0; c < columns; c++)
        {
            string[] here = [.. names.Where(name => column[name] == c)];
            var used = here.Sum(name => size[name] * scale);
            var gap = (Height - used) / here.Length;
            var y = 12 + gap / 2;
            foreach (var name in here)
            {
                top[name] = y;
                y += size[name] * scale + gap;
            }
        }
        return top;
    }

    private static long Sum(IReadOnlyList<(string From, string To, long Amount)> flows, string name, bool from) =>
        flows.Where(flow => (from ? flow.From : flow.To) == name).Sum(flow => flow.Amount);

    private static string Say(string from, string to, long amount, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{from} → {to}: {amount:N0} {unit}");
}
