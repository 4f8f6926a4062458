namespace CommunityDomain.Extensions.DependencyInjection;

/// <summary>Checks options when they are registered.</summary>
internal static class Option
{
    public static void Require(bool holds, string name, object? value, string what)
    {
        if (!holds)
            throw new ArgumentException($"The option {name} is unsound: it has to be {what}, and is {value ?? "null"}.", nameof(name));
    }

    public static void RequireAtLeast(int least, string name, int value) => Require(value >= least, name, value, $"at least {least}");
}
