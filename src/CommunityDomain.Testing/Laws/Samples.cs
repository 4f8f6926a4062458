using System.Globalization;
using System.Reflection;
using NodaTime;

namespace CommunityDomain.Testing;

// Some value of a type, different for different n where the type has more than one: enough to see whether a value arrives where it was sent.
internal static class Samples
{
    public static object Of(Type type, int n) => type switch
    {
        _ when type == typeof(string) => string.Create(CultureInfo.InvariantCulture, $"text {n}"),
        _ when type == typeof(Instant) => Instant.FromUnixTimeSeconds(n),
        _ when type == typeof(LocalDate) => new LocalDate(2024, 1, n),
        _ when type == typeof(LocalDateTime) => new LocalDateTime(2024, 1, n, 8, 0),
        _ when type == typeof(Duration) => Duration.FromHours(n),
        _ when type == typeof(Enum) => (IsoDayOfWeek)n,
        _ when type.IsEnum => Enum.GetValues(type) is { Length: > 0 } members ? members.GetValue(Math.Min(n, members.Length - 1))! : Activator.CreateInstance(type)!,
        _ when Nullable.GetUnderlyingType(type) is { } underlying => Of(underlying, n),
        _ when type == typeof(Int128) => (Int128)n,
        _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(n, type, CultureInfo.InvariantCulture),
        _ when Element(type) is { } element => List(element, Of(element, n)),
        _ when Made(type, n) is { } made => made,
        _ when type.IsValueType => Activator.CreateInstance(type)!,
        _ => throw new ArgumentException($"No sample of {type} is known.", nameof(type)),
    };

    private static Type? Element(Type type) =>
        type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(typeof(ValueList<>).MakeGenericType(element)) ? element : null;

    private static object List(Type element, object item)
    {
        var items = Array.CreateInstance(element, 1);
        items.SetValue(item, 0);
        var create = typeof(ValueList).GetMethods().Single(method => method.Name == nameof(ValueList.ToValueList));
        return create.MakeGenericMethod(element).Invoke(null, [items])!;
    }

    // By its constructor with the most parameters, or by a factory that gives the type itself.
    private static object? Made(Type type, int n)
    {
        MethodBase? way = type.GetConstructors().Where(one => one.GetParameters().Length > 0).OrderByDescending(one => one.GetParameters().Length).FirstOrDefault();
        way ??= type.GetMethods(BindingFlags.Static | BindingFlags.Public).FirstOrDefault(method => method.ReturnType == type && !method.IsSpecialName);
        var arguments = way?.GetParameters().Select((parameter, i) => Of(parameter.ParameterType, n + i)).ToArray();
        return way is ConstructorInfo constructor ? constructor.Invoke(arguments) : way?.Invoke(null, arguments);
    }
}
