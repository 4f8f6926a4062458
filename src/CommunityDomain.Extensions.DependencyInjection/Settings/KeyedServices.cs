using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Services of a programme: under its name as key, or unkeyed for the only one.</summary>
internal static class KeyedServices
{
    public static void TryAddKeyedOrNot<T>(this IServiceCollection services, string? programme, T instance)
        where T : class
    {
        if (programme is null)
            services.TryAddSingleton(instance);
        else
            services.TryAddKeyedSingleton(programme, instance);
    }

    public static void TryAddKeyedOrNot<T>(this IServiceCollection services, string? programme, Func<IServiceProvider, T> make)
        where T : class
    {
        if (programme is null)
            services.TryAddSingleton(make);
        else
            services.TryAddKeyedSingleton(programme, (provider, _) => make(provider));
    }

    public static T GetKeyedOrNot<T>(this IServiceProvider provider, string? programme)
        where T : class =>
        programme is null ? provider.GetRequiredService<T>() : provider.GetRequiredKeyedService<T>(programme);
}
