using System.Reflection;
using System.Runtime.CompilerServices;

namespace CommunityDomain.Architecture.Tests;

/// <summary>What holds of every public type.</summary>
public sealed class TypeTests
{
    // Each with its reason. Who adds a line answers for it.
    private static readonly Dictionary<string, string> Mutable = new()
    {
        ["Refusals"] = "collects reasons inside one verb",
        ["Lifecycle`2"] = "written with a collection initialiser; closed once it was asked",
        ["PointsLedger"] = "high volume: a single writer over flat arrays",
        ["InMemoryJournal"] = "a journal is what it has been told so far",
        ["PointsFileJournal"] = "a journal is what it has been told so far",
        ["WireTypes"] = "a list that is declared and then handed over",
        ["WireEvents`1"] = "a list that is declared and then handed over",
        ["ProgrammeBuilder"] = "a builder, closed when the registration returns",
        ["PolicyBuilder`1"] = "a builder, closed when the registration returns",
        ["CommunityDomainBuilder"] = "a builder, closed when the registration returns",
    };

    [Fact]
    public void Every_public_class_is_immutable_or_says_why_not()
    {
        var faults =
            from type in Repository.PublicTypes
            where type.IsClass && !typeof(Delegate).IsAssignableFrom(type) && !Mutable.ContainsKey(type.Name)
                && !type.Name.EndsWith("Builder", StringComparison.Ordinal) && !IsTesting(type)
            let members = type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
                .Where(field => !field.IsInitOnly && !IsInitOnlyBacking(type, field)).Select(field => field.Name)
            where members.Any()
            select $"{type.FullName}: {string.Join(", ", members)}";

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_public_struct_is_readonly_or_says_why_not()
    {
        var faults = Repository.PublicTypes
            .Where(type => type.IsValueType && !type.IsEnum && !type.IsDefined(typeof(IsReadOnlyAttribute)) && !Mutable.ContainsKey(type.Name))
            .Select(type => type.FullName);

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_equatable_type_has_its_operators()
    {
        var faults =
            from type in Repository.PublicTypes
            where !type.IsInterface && type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IEquatable<>))
            let operators = type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.FlattenHierarchy).Select(method => method.Name).ToHashSet()
            where !operators.Contains("op_Equality") || !operators.Contains("op_Inequality")
            select type.FullName;

        Assert.Empty(faults);
    }

    [Fact]
    public void Every_aggregate_is_sealed_has_no_public_constructor_and_a_lifecycle()
    {
        var aggregates = Repository.PublicTypes.Where(type => Base(type, typeof(Aggregate<,,,>)) && !type.IsAbstract).ToArray();

        Assert.NotEmpty(aggregates);
        Assert.All(aggregates, type =>
        {
            Assert.True(type.IsSealed, $"{type} is sealed");
            Assert.Empty(type.GetConstructors());
            Assert.NotNull(type.GetProperty("Lifecycle", BindingFlags.Static | BindingFlags.Public));
        });
    }

    [Fact]
    public void Every_event_is_sealed_and_named_in_lower_case_and_no_name_stands_twice()
    {
        var events = Repository.PublicTypes.Where(type => typeof(DomainEvent).IsAssignableFrom(type) && !type.IsAbstract).ToArray();
        var names = events.Select(type => ((DomainEvent)RuntimeHelpers.GetUninitializedObject(type)).Name).ToArray();

        Assert.NotEmpty(events);
        Assert.All(events, type => Assert.True(type.IsSealed, $"{type} is sealed"));
        Assert.All(names, name => Assert.Matches("^[a-z]+\\.[a-z0-9-]+\\.[a-z0-9-]+$", name.Value));
        Assert.All(names, name => Assert.True(name.Version >= 1, $"{name} has a version from 1"));
        Assert.Empty(names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_error_is_sealed_nested_in_its_areas_errors_and_has_read_only_properties()
    {
        var errors = Repository.PublicTypes.Where(type => typeof(DomainError).IsAssignableFrom(type) && !type.IsAbstract).ToArray();

        Assert.NotEmpty(errors);
        Assert.All(errors, type =>
        {
            Assert.True(type.IsSealed, $"{type} is sealed");
            Assert.EndsWith("Errors", type.DeclaringType?.Name, StringComparison.Ordinal);
            Assert.All(type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly), property => Assert.Null(property.SetMethod));
        });
    }

    // An init property's field is written by its constructor and its initialiser alone.
    private static bool IsInitOnlyBacking(Type type, FieldInfo field) =>
        field.Name.StartsWith('<') && type.GetProperty(field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)], BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            ?.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;

    // Generators and fakes for hosts' tests hold a state on purpose.
    private static bool IsTesting(Type type) => type.Assembly.GetName().Name == "CommunityDomain.Testing";

    private static bool Base(Type type, Type open)
    {
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (parent.IsGenericType && parent.GetGenericTypeDefinition() == open)
                return true;
        }
        return false;
    }
}
