using CommunityDomain.Admission;
using CommunityDomain.AotSmoke;
using CommunityDomain.Points;
using CommunityDomain.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CommunityDomain.Extensions.DependencyInjection.Tests;

/// <summary>The same story comes to the same digest however the domain is embedded; <c>.ci/aot</c> is the third way.</summary>
public sealed class EmbeddingTests
{
    private const string Path = "tests/CommunityDomain.AotSmoke/story.digest.golden";

    private static readonly DateTimeZone Shanghai = DateTimeZone.ForOffset(Offset.FromHours(8));

    [Fact]
    public void Console_comes_to_the_digest() =>
        Golden.Matches(Path, SmallStory.Digest(AdmissionPolicy.Default, new InMemoryJournal(), Shanghai));

    [Fact]
    public void Generic_host_comes_to_the_digest()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Services.AddSingleton<ILedgerJournal, InMemoryJournal>().AddCommunityDomain(community => community.UseZone(Shanghai));
        using var host = builder.Build();
        var services = host.Services;

        Golden.Matches(Path, SmallStory.Digest(
            services.GetRequiredService<Policy<AdmissionFacts>>(), services.GetRequiredService<ILedgerJournal>(), services.GetRequiredService<DateTimeZone>()));
    }
}
