namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Checks options when they are registered.</summary>
internal static class Option
{
    public static T Made<T>(string name, T defaults, Func<T, T>? configure)
        where T : class =>
        configure is null
            ? defaults
            : configure(defaults) ?? throw new ArgumentException($"The option {name} is null.", nameof(configure));

    public static void Require(bool holds, string name, object? value, string what)
    {
        if (!holds)
            throw new ArgumentException($"The option {name} is unsound: it has to be {what}, and is {value ?? "null"}.", nameof(name));
    }
}
