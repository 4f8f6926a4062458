using CommunityDomain.Samples.YiwuYear;
using CommunityDomain.Testing;
using Microsoft.Extensions.Hosting;

namespace CommunityDomain.Extensions.DependencyInjection.Tests;

/// <summary>The same story comes to the same digest however the domain is embedded; <c>.ci/aot</c> is the third way.</summary>
public sealed class EmbeddingTests
{
    private const string Path = "tests/CommunityDomain.AotSmoke/story.digest.golden";

    [Fact]
    public void Console_comes_to_the_digest() => Golden.Matches(Path, EmbeddedStory.Tell(EmbeddedServices.ByHand()).Digest);

    [Fact]
    public void Generic_host_comes_to_the_digest()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        EmbeddedServices.Register(builder.Services);
        using var host = builder.Build();

        Golden.Matches(Path, EmbeddedStory.Tell(EmbeddedServices.From(host.Services)).Digest);
    }
}
