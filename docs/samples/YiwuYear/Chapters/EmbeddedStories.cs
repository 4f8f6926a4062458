using Microsoft.Extensions.Hosting;

namespace CommunityDomain.Samples.YiwuYear;

/// <summary>The same story told by a console program and by a generic host with dependency injection, held to the digest of the program that
/// <c>.ci/aot</c> compiles ahead of time; that program itself runs only when the story is given it.</summary>
public sealed class EmbeddedStories : Chapter
{
    public override string Row => "embedding";

    public override void Run(StoryContext story, RowReport row)
    {
        var console = EmbeddedStory.Tell(EmbeddedServices.ByHand());
        row.Progress(1, 3);
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        EmbeddedServices.Register(builder.Services);
        using var host = builder.Build();
        var hosted = EmbeddedStory.Tell(EmbeddedServices.From(host.Services));
        row.Progress(2, 3);

        row.Count("aggregates that went through JSON and came back the same", console.Aggregates);
        row.Count("their events", console.Events);
        row.Count("places filled, proposed and accepted", console.Places);
        row.Count("service minutes earned", console.Minutes);
        row.Count("points earned", console.Points);
        row.Fact("what the sponsor is paid", console.Settled.ToString());
        row.Fact("digest in a console, run here", console.Digest);
        row.Fact("digest in a generic host, run here", hosted.Digest);
        row.Require(hosted == console, "console and host come to the same");

        var pinned = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Data", "story.digest.golden")).Trim();
        row.Require(console.Digest == pinned, "the digest that the program compiled ahead of time is held to");
        if (story.Options.AheadOfTime is not { } program)
        {
            row.Fact("digest ahead of time, not run here: what .ci/aot holds it to", pinned);
            row.IsThin("the program compiled ahead of time did not run here: .ci/aot compiles it and gives it to the story");
            return;
        }
        var said = AheadOfTime.Run(program);
        row.Fact("digest ahead of time, run here", said);
        row.Require(said == console.Digest, "the program compiled ahead of time comes to the same");
        row.IsRun();
    }
}
