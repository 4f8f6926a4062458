using System.Globalization;
using System.Net;
using System.Text;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The year as one HTML file that needs nothing beside it. The same story gives the same bytes.</summary>
public static class HtmlReport
{
    /// <summary>Writes the report.</summary>
    public static string Write(StoryResult story)
    {
        var html = new StringBuilder(1 << 16);
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<title>A year in Yiwu</title>\n<style>\n").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n");
        html.Append("<h1>A year in Yiwu <span lang=\"zh\">义乌一年</span></h1>\n");
        html.Append("<p>The systems of the seeds, run by the library. Figures are those of civic reporting of spring 2024; people, teams and their names are generated.</p>\n");
        html.Append(CultureInfo.InvariantCulture, $"<p class=\"facts\">Seed {story.Options.Seed} · {(story.Options.Quick ? "quick volumes" : "full volumes")} · digest <code>{story.Digest}</code></p>\n");
        Table(html, story);
        foreach (var row in story.Rows.Where(row => row.Status != RowStatus.NotYet))
            Section(html, row);
        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Table(StringBuilder html, StoryResult story)
    {
        html.Append("<table>\n<thead><tr><th>Row</th><th>System</th><th>Status</th><th>Counts as run when</th></tr></thead>\n<tbody>\n");
        foreach (var row in story.Rows)
        {
            var name = row.Status == RowStatus.NotYet ? Encode(row.Row.Id) : $"<a href=\"#{Encode(row.Row.Id)}\">{Encode(row.Row.Id)}</a>";
            html.Append(CultureInfo.InvariantCulture,
                $"<tr><td>{name}</td><td>{Encode(row.Row.Title)}</td><td><span class=\"{row.Status}\">{Word(row.Status)}</span></td><td>{Encode(row.Row.Measure)}</td></tr>\n");
        }
        html.Append("</tbody>\n</table>\n");
    }

    private static void Section(StringBuilder html, RowReport row)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section id=\"{Encode(row.Row.Id)}\">\n<h2>{Encode(row.Row.Id)} {Encode(row.Row.Title)} <span class=\"{row.Status}\">{Word(row.Status)}</span></h2>\n");
        if (row.Missing is { } missing)
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"missing\">Missing from its measure: {Encode(missing)}</p>\n");
        html.Append("<dl>\n");
        foreach (var (what, value) in row.Evidence)
            html.Append(CultureInfo.InvariantCulture, $"<dt>{Encode(what)}</dt><dd>{Encode(value)}</dd>\n");
        html.Append(CultureInfo.InvariantCulture, $"<dt>digest</dt><dd><code>{row.Digest}</code></dd>\n</dl>\n");
        foreach (var (caption, svg) in row.Pictures)
            html.Append(CultureInfo.InvariantCulture, $"<figure>{svg}<figcaption>{Encode(caption)}</figcaption></figure>\n");
        foreach (var (title, text) in row.Texts)
            html.Append(CultureInfo.InvariantCulture, $"<h3>{Encode(title)}</h3>\n<pre>{Encode(text)}</pre>\n");
        html.Append("</section>\n");
    }

    /// <summary>The status as it is said.</summary>
    public static string Word(RowStatus status) => status switch
    {
        RowStatus.Run => "run",
        RowStatus.Thin => "thin",
        _ => "not yet",
    };

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    private const string Style = """
        :root { color-scheme: light; }
        body { margin: 0; background: #f1f5f9; color: #0f172a; font: 15px/1.55 system-ui, "Noto Sans CJK SC", "Microsoft YaHei", sans-serif; }
        main { max-width: 1120px; margin: 0 auto; padding: 32px 24px 80px; }
        h1 { font-size: 30px; margin: 0 0 4px; } h1 span { color: #64748b; font-weight: 400; }
        h2 { font-size: 20px; margin: 0 0 12px; } h3 { font-size: 15px; margin: 20px 0 6px; }
        .facts { color: #475569; } code { font-size: 12.5px; word-break: break-all; }
        table { border-collapse: collapse; width: 100%; background: #fff; border: 1px solid #e2e8f0; }
        th, td { text-align: left; vertical-align: top; padding: 7px 10px; border-bottom: 1px solid #e2e8f0; font-size: 13.5px; }
        section { background: #fff; border: 1px solid #e2e8f0; border-radius: 10px; padding: 22px 24px; margin: 24px 0; overflow-x: auto; }
        dl { display: grid; grid-template-columns: minmax(200px, max-content) 1fr; gap: 3px 18px; margin: 0; }
        dt { color: #475569; } dd { margin: 0; font-variant-numeric: tabular-nums; }
        span.Run, span.Thin, span.NotYet { border-radius: 99px; padding: 1px 9px; font-size: 12.5px; font-weight: 500; white-space: nowrap; }
        span.Run { background: #dcfce7; color: #166534; } span.Thin { background: #fef3c7; color: #92400e; } span.NotYet { background: #e2e8f0; color: #475569; }
        .missing { color: #92400e; } figure { margin: 18px 0 0; overflow-x: auto; } figcaption { color: #475569; font-size: 13px; }
        pre { background: #f8fafc; border: 1px solid #e2e8f0; border-radius: 6px; padding: 12px; overflow-x: auto; font-size: 12.5px; white-space: pre-wrap; }

        """;
}
