using System.Collections;
using System.Globalization;
using System.Reflection;
using FluentResults;

namespace CommunityDomain.Testing.Tests;

/// <summary>
/// A walk through all that packages offer: a method is drawn and called with values that earlier calls gave, or that those hold, and what it gives
/// serves later calls. Where a call succeeded, it is tried again with a null or an undefined value in each place that takes none.
/// </summary>
/// <remarks>What comes of a call is a value, a refusal, or an error of the program (<see cref="ArgumentException"/>, <see cref="FormatException"/>);
/// all else is a fault.</remarks>
internal sealed class ApiWalk
{
    private const int Kept = 48;
    private const int LongestList = 32;
    private const int Deepest = 5;
    private const int GreatestNumber = 100_000;
    private const int Attempts = 12;

    private static readonly NullabilityInfoContext Nullability = new();

    private readonly Random _random;
    private readonly Dictionary<Type, List<object>> _values = [];
    private readonly Dictionary<Type, List<object>[]> _fitting = [];
    private readonly Dictionary<Type, PropertyInfo[]> _properties = [];
    private readonly MethodBase[] _ways;
    private readonly MethodBase[] _verbs;
    private readonly HashSet<MethodBase> _watched;

    public ApiWalk(int seed, IEnumerable<Type> watched, IEnumerable<Type> helpers)
    {
        _random = new(seed);
        var (types, others) = (Closed(watched), Closed(helpers));
        _watched = [.. types.SelectMany(Ways)];
        _ways = [.. _watched, .. others.SelectMany(Ways)];
        _verbs = [.. _watched.Where(way => way is MethodInfo { IsStatic: false } verb && verb.ReturnType == typeof(Result<>).MakeGenericType(verb.DeclaringType!))];
        foreach (var property in types.Concat(others).SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public)).Where(IsPlain))
            Keep(property.GetValue(null), 0);
        foreach (var value in Enumerable.Range(0, 8).SelectMany(Simple).Concat(Dates()))
            Keep(value, 0);
    }

    /// <summary>How many methods and constructors could be drawn.</summary>
    public int Offered => _watched.Count;

    /// <summary>Those that succeeded at least once.</summary>
    public HashSet<MethodBase> Succeeded { get; } = [];

    /// <summary>What went wrong, by the call.</summary>
    public SortedDictionary<string, string> Faults { get; } = new(StringComparer.Ordinal);

    /// <summary>Goes on by so many steps; in every second one a verb of an aggregate is drawn.</summary>
    public void Go(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            var ways = step % 2 == 0 ? _ways : _verbs;
            var way = ways[_random.Next(ways.Length)];
            // What has never succeeded is tried with several values.
            for (var attempt = Succeeded.Contains(way) ? Attempts : 1; attempt <= Attempts && !Attempt(way); attempt++)
            {
            }
        }
    }

    private static Type[] Closed(IEnumerable<Type> types) => [.. types.Where(type => !type.ContainsGenericParameters)];

    private static IEnumerable<object> Simple(int number) =>
    [
        number, (long)number, (UInt128)(uint)(number + 1), (decimal)number * 10, $"text {number}", number % 2 == 0, number / 4.0, (byte)number, (char)('a' + number),
        Duration.FromHours(number), Instant.FromUtc(2024, 3, 1 + number, 1, 0), new LocalDate(2024, 3, 1 + number), new LocalTime(8 + number, 0),
    ];

    private static IEnumerable<object> Dates() =>
    [
        DateTimeZone.ForOffset(Offset.FromHours(8)), new DateInterval(new(2024, 3, 1), new(2024, 12, 31)), new LocalDateTime(2024, 3, 4, 8, 0), new YearMonth(2024, 3),
        new Interval(Instant.FromUtc(2024, 3, 1, 0, 0), Instant.FromUtc(2024, 9, 1, 0, 0)), Period.FromDays(1), CultureInfo.InvariantCulture, new CultureInfo("zh-CN"),
        new Uri("https://example.org/"),
    ];

    private static bool IsPlain(PropertyInfo property) => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike;

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith(nameof(CommunityDomain), StringComparison.Ordinal) == true;

    private static IEnumerable<MethodBase> Ways(Type type)
    {
        if (type.IsEnum || type.IsByRefLike || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(Exception)))
            return [];
        return type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName && method.Name is not ("Equals" or "GetHashCode" or "<Clone>$" or "Deconstruct"))
            .Where(method => !method.ReturnType.IsByRefLike && !method.ReturnType.IsByRef)
            .Concat<MethodBase>(type.IsAbstract ? [] : type.GetConstructors())
            .Where(way => !way.ContainsGenericParameters && way.GetParameters().All(one => CanBeGiven(one.ParameterType)));
    }

    private static bool CanBeGiven(Type type) => !type.IsByRef && !type.IsByRefLike && !type.IsAssignableTo(typeof(Delegate));

    private bool Attempt(MethodBase way)
    {
        object? target = null;
        if (way is MethodInfo { IsStatic: false } && (target = Value(way.DeclaringType!)) is null)
            return false;
        var parameters = way.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            if (!Argument(parameters[i], out arguments[i]))
                return false;
            // Time mostly goes on from where the aggregate stands.
            if (arguments[i] is Instant && LastChange(target) is { } last && _random.Next(4) > 0)
                arguments[i] = last + Duration.FromHours(_random.Next(60) * _random.Next(60));
        }
        if (!Try(way, target, arguments, string.Empty, out var given))
            return false;
        Succeeded.Add(way);
        Keep(given, 0);
        for (var i = 0; i < parameters.Length; i++)
        {
            if (Wrong(parameters[i]) is not (true, var wrong))
                continue;
            var changed = (object?[])arguments.Clone();
            changed[i] = wrong;
            var how = $" with {wrong ?? "null"} for {parameters[i].Name}";
            if (Try(way, target, changed, how, out _) && !MakesPlainRecord(way))
                Fault(way, how, "was taken");
        }
        return true;
    }

    // What a plain record is made of is judged where it is used.
    private static bool MakesPlainRecord(MethodBase way) => way is not MethodInfo method || (method.IsStatic && method.ReturnType == method.DeclaringType);

    private static Instant? LastChange(object? aggregate) =>
        aggregate?.GetType().GetProperty("State")?.GetValue(aggregate) is { } state ? (Instant?)state.GetType().GetProperty("ChangedAt")?.GetValue(state) : null;

    private static bool MayNotBeNull(ParameterInfo parameter) =>
        !parameter.ParameterType.IsValueType && Nullability.Create(parameter).WriteState == NullabilityState.NotNull;

    private static (bool Is, object? Value) Wrong(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return type.IsEnum && !type.IsDefined(typeof(FlagsAttribute)) ? (true, Enum.ToObject(type, 99)) : (MayNotBeNull(parameter), null);
    }

    // True when the call succeeded; then what it gave, without the result around it.
    private bool Try(MethodBase way, object? target, object?[] arguments, string how, out object? given)
    {
        given = null;
        try
        {
            given = way is ConstructorInfo constructor ? constructor.Invoke(arguments) : way.Invoke(target, arguments);
        }
        catch (TargetInvocationException thrown)
        {
            if (thrown.InnerException is not (ArgumentException or FormatException))
                Fault(way, how, thrown.InnerException!.ToString());
            return false;
        }
        if (given is not IResultBase result)
            return true;
        if (result.IsFailed)
            return false;
        given = given.GetType().GetProperty("Value")?.GetValue(given);
        return true;
    }

    private void Fault(MethodBase way, string how, string what)
    {
        if (_watched.Contains(way))
            Faults.TryAdd($"{way.DeclaringType!.Name}.{way.Name}({string.Join(", ", way.GetParameters().Select(one => one.Name))}){how}", what);
    }

    private bool Argument(ParameterInfo parameter, out object? value)
    {
        var type = parameter.ParameterType;
        if (parameter.HasDefaultValue && _random.Next(2) == 0)
        {
            value = parameter.DefaultValue is null && type.IsValueType ? Activator.CreateInstance(type) : parameter.DefaultValue;
            return true;
        }
        value = Value(type);
        return value is not null || Nullable.GetUnderlyingType(type) is not null || (!type.IsValueType && !MayNotBeNull(parameter));
    }

    private object? Value(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(CancellationToken))
            return CancellationToken.None;
        if (type.IsEnum)
            return Enum.GetValues(type) is { Length: > 0 } members ? members.GetValue(_random.Next(members.Length)) : null;
        if (Element(type) is not { } element)
            return Fitting(type);
        return (_random.Next(2) == 0 ? Fitting(type) : null) ?? List(type, element, [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Value(element)).OfType<object>()]);
    }

    // One of the values that fit, each as likely as the others; null when there is none.
    private object? Fitting(Type type)
    {
        if (!_fitting.TryGetValue(type, out var fitting))
            _fitting[type] = fitting = [.. _values.Where(pair => type.IsAssignableFrom(pair.Key)).Select(pair => pair.Value)];
        var left = _random.Next(Math.Max(1, fitting.Sum(values => values.Count)));
        foreach (var values in fitting)
        {
            if (left < values.Count)
                return values[left];
            left -= values.Count;
        }
        return null;
    }

    private static Type? Element(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        return type.IsGenericType && type.GetGenericArguments() is [var element] && type.IsAssignableFrom(typeof(ValueList<>).MakeGenericType(element)) ? element : null;
    }

    private static object List(Type type, Type element, object[] items)
    {
        var array = Array.CreateInstance(element, items.Length);
        Array.Copy(items, array, items.Length);
        if (type.IsArray)
            return array;
        var create = typeof(ValueList).GetMethods().Single(method => method.Name == nameof(ValueList.ToValueList));
        return create.MakeGenericMethod(element).Invoke(null, [array])!;
    }

    // The value, and what it holds: so a bid can be evaluated in the project that received it.
    private void Keep(object? value, int depth)
    {
        if (value is null or IReason or Type or MemberInfo or Delegate or Enum || depth > Deepest)
            return;
        // With a greater number somebody would reserve room for so many.
        if (value is < -GreatestNumber or > GreatestNumber or < (long)-GreatestNumber or > (long)GreatestNumber)
            return;
        var type = value.GetType();
        if (type.Assembly == typeof(object).Assembly
            && value is not (string or IEnumerable or int or long or UInt128 or decimal or double or bool or byte or char or CultureInfo or Uri))
            return;
        if (value is not string && type.GetProperty("Count")?.GetValue(value) is > LongestList)
            return;
        var isKept = value is not IEnumerable or string || IsOurs(type);
        if ((isKept && !IsNew(type, value)) || value is string)
            return;
        if (value is IEnumerable items)
            KeepItems(items, depth);
        if (IsOurs(type))
            KeepProperties(type, value, depth);
    }

    private bool IsNew(Type type, object value)
    {
        if (!_values.TryGetValue(type, out var kept))
        {
            _values[type] = kept = [];
            _fitting.Clear();
        }
        if (kept.Exists(one => ReferenceEquals(one, value)))
            return false;
        if (kept.Count < Kept)
            kept.Add(value);
        else
            kept[_random.Next(Kept)] = value;
        return true;
    }

    private void KeepItems(IEnumerable items, int depth)
    {
        try
        {
            foreach (var item in items.Cast<object?>().Take(6))
                Keep(item, depth + 1);
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            // A list that was never set, or that says only now what is wrong.
        }
    }

    private void KeepProperties(Type type, object value, int depth)
    {
        if (!_properties.TryGetValue(type, out var properties))
            _properties[type] = properties = [.. type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(IsPlain)];
        foreach (var property in properties)
        {
            try
            {
                Keep(property.GetValue(value), depth + 1);
            }
            catch (TargetInvocationException thrown)
            {
                // Some values say what they hold, and refuse where they hold none.
                if (thrown.InnerException is not (ArgumentException or InvalidOperationException))
                    Faults.TryAdd($"{type.Name}.{property.Name}", thrown.InnerException!.ToString());
            }
        }
    }
}
