using System.Reflection;

namespace CommunityDomain.Serialization.SystemTextJson.Tests;

/// <summary>An instance of every event and every state: written by hand in a file an area, or else filled by <see cref="Sample"/>.</summary>
internal static class WireExamples
{
    /// <summary>Events by hand, every field filled: no null, no empty list, no empty text.</summary>
    public static IEnumerable<DomainEvent> Events => [.. AdmissionExamples.Events];

    /// <summary>States by hand, every field filled.</summary>
    public static IEnumerable<object> States => [.. AdmissionExamples.States];

    /// <summary>Every kind of event in every package.</summary>
    public static TheoryData<string> EventTypes => [.. Concrete(IsEvent).Select(type => type.FullName!)];

    /// <summary>Every kind of state in every package.</summary>
    public static TheoryData<string> StateTypes => [.. Concrete(IsState).Select(type => type.FullName!)];

    public static DomainEvent Event(string type) =>
        Events.SingleOrDefault(one => one.GetType().FullName == type) ?? (DomainEvent)Sample.Of(Find(type));

    public static object State(string type) => States.SingleOrDefault(one => one.GetType().FullName == type) ?? Sample.Of(Find(type));

    private static Type Find(string type) => Packages().Select(package => package.GetType(type)).Single(found => found is not null)!;

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
