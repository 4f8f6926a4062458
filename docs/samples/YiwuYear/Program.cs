using System.Diagnostics;
using System.Globalization;
using System.Text;
using CommunityDomain.Samples.YiwuYear;
using Spectre.Console;

// A year of the seed systems, run by the library. --help says what it takes.
var arguments = StoryArguments.Parse(args);
if (arguments.Fault is { } fault)
{
    Console.Error.WriteLine($"{fault}\n{StoryArguments.Usage}");
    return 2;
}
if (arguments.Help)
{
    Console.WriteLine(StoryArguments.Usage);
    return 0;
}

var watch = Stopwatch.StartNew();
var seeds = Seeds.Read();
StoryResult story;
try
{
    story = StoryDisplay.Tell(arguments.Options, seeds);
}
catch (StoryBrokenException broken)
{
    Console.Error.WriteLine($"The library did not meet a measure. {broken.Message}");
    return 1;
}

StoryDisplay.Table(story);
var report = Path.GetFullPath(arguments.Report);
File.WriteAllText(report, HtmlReport.Write(story), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
AnsiConsole.WriteLine();
AnsiConsole.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{story.Rows.Count(row => row.Status == RowStatus.Run)} run, {story.Rows.Count(row => row.Status == RowStatus.Thin)} thin, {story.Rows.Count(row => row.Status == RowStatus.NotYet)} not yet · {watch.Elapsed.TotalSeconds:0.0} s"));
AnsiConsole.WriteLine($"story digest {story.Digest}");
AnsiConsole.WriteLine($"report {report}");
return 0;
