using CommunityDomain.EndToEnd.Tests.YiwuYear;
using CommunityDomain.Samples.YiwuYear;

[assembly: AssemblyFixture(typeof(FullStory))]

namespace CommunityDomain.EndToEnd.Tests.YiwuYear;

/// <summary>The year at its full volumes, told once for all tests of its rows.</summary>
public sealed class FullStory
{
    private readonly Lazy<StoryResult> _told = new(() => Story.Tell(new StoryOptions(), Seeds.Read()));

    /// <summary>The report of one row.</summary>
    public RowReport this[string row] => _told.Value[row];

    public StoryResult Told => _told.Value;
}
