using Microsoft.Extensions.DependencyInjection;

namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>A kind of setting that hosts choose: its name in errors, and what makes one unsound.</summary>
/// <param name="name">How errors name it.</param>
/// <param name="check">Throws when a value is unsound; is told the name.</param>
/// <param name="isShared">Whether all programmes share the unkeyed one; communities of each may replace it still.</param>
internal sealed class Setting<T>(string name, Action<T, string> check, bool isShared = false)
    where T : class
{
    /// <summary>Registers the setting, and what communities inherit of it.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="programme">The key, or <c>null</c> for unkeyed.</param>
    /// <param name="defaults">What it is made of; <c>null</c> when it has no default, and then it is registered only where it was chosen.</param>
    /// <param name="chosen">What the host chose.</param>
    public void Add(IServiceCollection services, string? programme, T? defaults, ChosenSettings chosen)
    {
        var home = isShared ? null : programme;
        var own = defaults is null && chosen.Of<T>() is null ? null : Made(name, defaults, chosen.Of<T>());
        var replaced = new List<(CommunityId Community, T Value)>();
        foreach (var (community, settings) in chosen.Communities)
        {
            if (settings.Of<T>() is { } maker)
                replaced.Add((community, Made($"Communities[{community}].{name}", Registered(services, home) ?? own, maker)));
        }
        if (own is not null)
            services.TryAddKeyedOrNot(home, own);
        else if (replaced.Count > 0 && !services.Any(service => IsThis(service, home)))
            throw new ArgumentException($"The option {name} is set for a community, but not for the programme around it.", nameof(chosen));
        if (own is not null || replaced.Count > 0 || isShared)
            services.TryAddKeyedOrNot(programme, provider => Inheritance(provider, home, replaced));
    }

    private static bool IsThis(ServiceDescriptor service, string? programme) =>
        service.ServiceType == typeof(T) && Equals(service.ServiceKey, programme);

    private static Inherited<T> Inheritance(IServiceProvider provider, string? programme, List<(CommunityId Community, T Value)> replaced) =>
        replaced.Aggregate(
            new Inherited<T>(provider.GetKeyedOrNot<T>(programme)), (inherited, one) => inherited.Replace(one.Community, one.Value));

    // What the host registered before as a value: communities go on from that, not from a default that it overrode.
    private static T? Registered(IServiceCollection services, string? programme) =>
        services.LastOrDefault(service => IsThis(service, programme)) is not { } found ? null
        : (found.IsKeyedService ? found.KeyedImplementationInstance : found.ImplementationInstance) as T;

    private T Made(string named, T? defaults, Func<T, T>? maker)
    {
        var value = (maker is null ? defaults : maker(defaults!))
            ?? throw new ArgumentException($"The option {named} is null.", nameof(maker));
        check(value, named);
        return value;
    }
}
