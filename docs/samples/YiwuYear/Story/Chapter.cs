namespace CommunityDomain.Samples.YiwuYear;

/// <summary>One part of the year: runs a system of the seeds with the library and reports what came of it.</summary>
/// <remarks>
/// How to write one: a sealed class in <c>Chapters</c> named after what happens, added to <see cref="Contents"/>. It takes its figures from
/// <see cref="StoryContext.Seeds"/>, its people from <see cref="StoryContext.ChanceFor"/>, what earlier chapters made from
/// <see cref="StoryContext.World"/> (a partial class: a chapter declares there what it leaves to later ones), does everything through the
/// library's public API, holds the results to the row's measure with <see cref="RowReport.Require"/>, keeps evidence, and ends with
/// <see cref="RowReport.IsRun"/> or <see cref="RowReport.IsThin"/>. Several chapters may fill one row; the last word on its status holds,
/// or each says <see cref="RowReport.PartIsRun"/> of one of the row's parts.
/// </remarks>
public abstract class Chapter
{
    /// <summary>The row that it runs, for example <c>S1.1</c>.</summary>
    public abstract string Row { get; }

    /// <summary>Runs it.</summary>
    public abstract void Run(StoryContext story, RowReport row);
}
