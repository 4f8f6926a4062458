using Spectre.Console;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>Shows the story on a terminal: a bar a row while it runs, a table at the end.</summary>
public static class StoryDisplay
{
    /// <summary>Tells the story under progress bars.</summary>
    public static StoryResult Tell(StoryOptions options, Seeds seeds)
    {
        StoryResult? story = null;
        AnsiConsole.Progress()
            .HideCompleted(false)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .Start(display => story = Story.Tell(options, seeds, new Bars(display)));
        return story!;
    }

    /// <summary>Prints the table of rows with their evidence.</summary>
    public static void Table(StoryResult story)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("Row", "System", "Status", "Evidence").ShowRowSeparators();
        foreach (var row in story.Rows)
        {
            var status = row.Status switch
            {
                RowStatus.Run => "[green]run[/]",
                RowStatus.Thin => "[yellow]thin[/]",
                _ => "[grey]not yet[/]",
            };
            var evidence = string.Join("; ", row.Evidence.Select(one => $"{one.What} {one.Value}"));
            if (row.Missing is { } missing)
                evidence += $"; missing: {missing}";
            table.AddRow(Markup.Escape(row.Row.Id), Markup.Escape(row.Row.Title), status, Markup.Escape(evidence));
        }
        AnsiConsole.Write(table);
    }

    private sealed class Bars(ProgressContext display) : IProgress<StoryProgress>
    {
        private readonly Dictionary<string, ProgressTask> _bars = [];

        public void Report(StoryProgress value)
        {
            if (!_bars.TryGetValue(value.Row.Id, out var bar))
                _bars[value.Row.Id] = bar = display.AddTask(Markup.Escape($"{value.Row.Id} {value.Row.Title}"));
            bar.MaxValue = value.Of;
            bar.Value = value.Done;
        }
    }
}
