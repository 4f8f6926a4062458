using System.Globalization;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>One day's roster: a line a place, a cell a shift, as full as the shift is.</summary>
public static class RosterPicture
{
    /// <summary>A shift in the picture.</summary>
    /// <param name="Place">The line, for example a road's crossing.</param>
    /// <param name="Time">The column, for example <c>08:00</c>.</param>
    /// <param name="Filled">How many places are filled.</param>
    /// <param name="Demand">How many were asked for.</param>
    /// <param name="Says">Who, or why not; shown when the pointer rests on the cell.</param>
    public sealed record Cell(string Place, string Time, int Filled, int Demand, string Says);

    /// <summary>Draws the day.</summary>
    public static string Draw(IReadOnlyList<Cell> cells)
    {
        string[] places = [.. cells.Select(cell => cell.Place).Distinct()];
        string[] times = [.. cells.Select(cell => cell.Time).Distinct().Order(StringComparer.Ordinal)];
        const double label = 170, lineHeight = 17;
        // Many places stand in several panels side by side.
        var panels = Math.Clamp((places.Length + 29) / 30, 1, 4);
        var lines = (places.Length + panels - 1) / panels;
        var cellWidth = panels > 2 ? 40.0 : 64.0;
        var panelWidth = label + times.Length * cellWidth + 24;
        var picture = new Svg(panels * panelWidth, lines * lineHeight + 60);
        for (var panel = 0; panel < panels; panel++)
        {
            for (var t = 0; t < times.Length; t++)
                picture.Text(panel * panelWidth + label + (t + 0.5) * cellWidth, 16, times[t], 10.5, "middle", "#475569");
        }
        for (var p = 0; p < places.Length; p++)
        {
            var (x, y) = (p / lines * panelWidth, 24 + p % lines * lineHeight);
            picture.Text(x + label - 8, y + 12, places[p], 10.5, "end");
            foreach (var cell in cells.Where(cell => cell.Place == places[p]))
            {
                var cx = x + label + Array.IndexOf(times, cell.Time) * cellWidth;
                var share = cell.Demand == 0 ? 1 : Math.Min(1, (double)cell.Filled / cell.Demand);
                picture.Rectangle(cx + 1, y + 1, cellWidth - 3, lineHeight - 3, share >= 1 ? "#bbf7d0" : "#fecaca", radius: 2, title: cell.Says);
                if (share is > 0 and < 1)
                    picture.Rectangle(cx + 1, y + 1, (cellWidth - 3) * share, lineHeight - 3, "#fde68a", radius: 2, title: cell.Says);
                picture.Text(cx + cellWidth / 2, y + 11.5, string.Create(CultureInfo.InvariantCulture, $"{cell.Filled}/{cell.Demand}"), 9.5, "middle");
            }
        }
        var bottom = lines * lineHeight + 40;
        picture.Rectangle(label, bottom, 14, 11, "#bbf7d0", radius: 2).Text(label + 20, bottom + 10, "full", 11);
        picture.Rectangle(label + 70, bottom, 14, 11, "#fde68a", radius: 2).Text(label + 90, bottom + 10, "in part", 11);
        picture.Rectangle(label + 150, bottom, 14, 11, "#fecaca", radius: 2).Text(label + 170, bottom + 10, "open", 11);
        return picture.ToString();
    }
}
