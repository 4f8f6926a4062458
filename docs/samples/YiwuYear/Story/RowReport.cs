using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>What one row of the story leaves behind: evidence, texts and pictures. Filled by the row's chapters, in order.</summary>
/// <remarks>Evidence makes the row's digest, so it holds nothing that differs between two runs: no times, no thread counts.</remarks>
public sealed class RowReport(StoryRow row, IProgress<StoryProgress>? progress)
{
    private readonly HashSet<string> _parts = [];
    private readonly List<(string What, string Value)> _evidence = [];
    private readonly List<(string Title, string Text)> _texts = [];
    private readonly List<(string Caption, string Svg)> _pictures = [];

    public StoryRow Row { get; } = row;

    public RowStatus Status { get; private set; }

    /// <summary>What is missing from the measure, for a thin row.</summary>
    public string? Missing { get; private set; }

    public IReadOnlyList<(string What, string Value)> Evidence => _evidence;

    public IReadOnlyList<(string Title, string Text)> Texts => _texts;

    public IReadOnlyList<(string Caption, string Svg)> Pictures => _pictures;

    /// <summary>The SHA-256 of the evidence, in order.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', _evidence.Select(one => $"{one.What}\t{one.Value}").Prepend($"{Row.Id}\t{Status}")))));

    /// <summary>Keeps a number as evidence.</summary>
    public void Count(string what, long value) => _evidence.Add((what, value.ToString("N0", CultureInfo.InvariantCulture)));

    /// <summary>Keeps an id, a digest or a few words as evidence.</summary>
    public void Fact(string what, string value) => _evidence.Add((what, value));

    /// <summary>Keeps a longer text to read, for example an explanation in both languages.</summary>
    public void Text(string title, string text) => _texts.Add((title, text));

    /// <summary>Keeps a picture for the report.</summary>
    public void Picture(string caption, string svg) => _pictures.Add((caption, svg));

    /// <summary>Holds the library to the row's measure: what does not hold ends the story.</summary>
    /// <exception cref="StoryBrokenException">It does not hold.</exception>
    public void Require(bool holds, string what)
    {
        if (!holds)
            throw new StoryBrokenException($"{Row.Id}: {what}");
    }

    /// <summary>Says how far the row has come, for the display.</summary>
    public void Progress(long done, long of) => progress?.Report(new(Row, done, of));

    /// <summary>The library met the whole measure.</summary>
    public void IsRun() => (Status, Missing) = (RowStatus.Run, null);

    /// <summary>The library met one of the parts that the row names; it met the whole measure once it met all of them.</summary>
    /// <exception cref="ArgumentException">The row has no such part.</exception>
    public void PartIsRun(string part)
    {
        if (!Row.Parts.Contains(part))
            throw new ArgumentException($"{Row.Id} has no part '{part}'.", nameof(part));
        _parts.Add(part);
        var missing = Row.Parts.Where(one => !_parts.Contains(one)).ToList();
        if (missing.Count == 0)
            IsRun();
        else
            IsThin(string.Join(", ", missing));
    }

    /// <summary>The library met a part of the measure.</summary>
    /// <param name="missing">What is missing, in plain words.</param>
    public void IsThin(string missing) => (Status, Missing) = (RowStatus.Thin, missing);
}
