using System.Reflection;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

/// <summary>An instance of every event and every state, in a file an area; the tests say which are missing.</summary>
internal static class WireExamples
{
    /// <summary>The events, every field filled: no null, no empty list, no empty text.</summary>
    public static IEnumerable<DomainEvent> Events => [.. AdmissionExamples.Events];

    /// <summary>The states, every field filled.</summary>
    public static IEnumerable<object> States => [.. AdmissionExamples.States];

    /// <summary>Every kind of event in every package.</summary>
    public static TheoryData<string> EventTypes => [.. Concrete(IsEvent).Select(type => type.FullName!)];

    /// <summary>Every kind of state in every package.</summary>
    public static TheoryData<string> StateTypes => [.. Concrete(IsState).Select(type => type.FullName!)];

    public static DomainEvent Event(string type) => Events.SingleOrDefault(one => one.GetType().FullName == type)
        ?? throw new InvalidOperationException($"There is no example of {type}: add one to Examples/<Area>Examples.cs, and its line to <Area>/…Wire.cs.");

    public static object State(string type) => States.SingleOrDefault(one => one.GetType().FullName == type)
        ?? throw new InvalidOperationException($"There is no example of {type}: add one to Examples/<Area>Examples.cs, and its line to <Area>/…Wire.cs.");

    private static IEnumerable<Type> Concrete(Func<Type, bool> which) =>
        Packages().SelectMany(package => package.GetExportedTypes()).Where(type => !type.IsAbstract && which(type)).OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static bool IsEvent(Type type) => typeof(DomainEvent).IsAssignableFrom(type);

    private static bool IsState(Type type) => type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(AggregateState<>);

    private static IEnumerable<Assembly> Packages() =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "CommunityDomain.*.dll")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => !name.EndsWith(".Tests", StringComparison.Ordinal))
            .Select(Assembly.Load);
}
