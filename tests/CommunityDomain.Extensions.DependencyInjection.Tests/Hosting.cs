using Microsoft.Extensions.DependencyInjection;

namespace CommunityDomain.Extensions.DependencyInjection.Tests;

/// <summary>Hosts as the tests need them.</summary>
internal static class Hosting
{
    public static readonly DateTimeZone Shanghai = DateTimeZone.ForOffset(Offset.FromHours(8));

    public static ServiceProvider Build(IServiceCollection services) =>
        services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

    public static ServiceCollection With(Action<CommunityDomainBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddCommunityDomain(community =>
        {
            community.UseZone(Shanghai);
            configure?.Invoke(community);
        });
        return services;
    }
}
