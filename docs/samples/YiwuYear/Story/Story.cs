using System.Security.Cryptography;
using System.Text;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The year: every chapter in order, every row reported.</summary>
public static class Story
{
    /// <summary>Tells it.</summary>
    /// <param name="options">How.</param>
    /// <param name="seeds">The figures.</param>
    /// <param name="progress">Told how far it is, or <c>null</c>.</param>
    /// <exception cref="StoryBrokenException">The library did not meet a measure.</exception>
    public static StoryResult Tell(StoryOptions options, Seeds seeds, IProgress<StoryProgress>? progress = null)
    {
        var context = new StoryContext(options, seeds);
        var rows = StoryRow.All.Select(row => new RowReport(row, progress)).ToDictionary(report => report.Row.Id);
        foreach (var chapter in Contents.Chapters())
        {
            var row = rows[chapter.Row];
            row.Progress(0, 1);
            chapter.Run(context, row);
            row.Progress(1, 1);
        }
        return new StoryResult(options, [.. StoryRow.All.Select(row => rows[row.Id])]);
    }
}

/// <summary>What came of the year.</summary>
public sealed record StoryResult(StoryOptions Options, IReadOnlyList<RowReport> Rows)
{
    /// <summary>The SHA-256 of the rows' digests, in order.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Rows.Select(row => row.Digest)))));

    /// <summary>The report of one row.</summary>
    public RowReport this[string row] => Rows.Single(report => report.Row.Id == row);
}
