using System.Globalization;
using System.Net;
using System.Text;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Draws an SVG picture that stands in the report itself. Lengths are in pixels, y grows downwards.</summary>
public sealed class Svg(double width, double height)
{
    private readonly StringBuilder _shapes = new();

    public double Width { get; } = width;

    public double Height { get; } = height;

    public Svg Rectangle(double x, double y, double w, double h, string fill, string? stroke = null, double radius = 0, string? title = null)
    {
        _shapes.Append(CultureInfo.InvariantCulture,
            $"<rect x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{w:0.##}\" height=\"{h:0.##}\" rx=\"{radius:0.##}\" fill=\"{fill}\"{Stroke(stroke)}");
        return Close("rect", title);
    }

    public Svg Circle(double x, double y, double r, string fill, string? title = null)
    {
        _shapes.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{r:0.##}\" fill=\"{fill}\"");
        return Close("circle", title);
    }

    public Svg Path(string d, string stroke, double width = 1.5, string fill = "none", bool arrow = false, double opacity = 1, string? title = null)
    {
        _shapes.Append(CultureInfo.InvariantCulture,
            $"<path d=\"{d}\" stroke=\"{stroke}\" stroke-width=\"{width:0.##}\" fill=\"{fill}\" opacity=\"{opacity:0.##}\"{(arrow ? " marker-end=\"url(#arrow)\"" : string.Empty)}");
        return Close("path", title);
    }

    public Svg Line(double x1, double y1, double x2, double y2, string stroke, double width = 1) =>
        Path(string.Create(CultureInfo.InvariantCulture, $"M{x1:0.##} {y1:0.##} L{x2:0.##} {y2:0.##}"), stroke, width);

    public Svg Text(double x, double y, string text, double size = 12, string anchor = "start", string fill = "#1f2937", bool bold = false)
    {
        _shapes.Append(CultureInfo.InvariantCulture,
            $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{size:0.##}\" text-anchor=\"{anchor}\" fill=\"{fill}\"{(bold ? " font-weight=\"600\"" : string.Empty)}>{WebUtility.HtmlEncode(text)}</text>\n");
        return this;
    }

    /// <summary>The picture as an element for HTML.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width:0.##} {Height:0.##}\" width=\"{Width:0.##}\" role=\"img\" font-family=\"system-ui,'Noto Sans CJK SC','Microsoft YaHei',sans-serif\">\n<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0 0 L8 4 L0 8 z\" fill=\"#64748b\"/></marker></defs>\n{_shapes}</svg>");

    private Svg Close(string element, string? title)
    {
        _shapes.Append(title is null ? "/>\n" : $"><title>{WebUtility.HtmlEncode(title)}</title></{element}>\n");
        return this;
    }

    private static string Stroke(string? stroke) => stroke is null ? string.Empty : $" stroke=\"{stroke}\"";
}
