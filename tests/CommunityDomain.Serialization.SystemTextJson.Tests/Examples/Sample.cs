namespace CommunityDomain.Serialization.SystemTextJson.Tests;

/// <summary>
/// Fills a record that has no example of its own: every field, nested ones too, with a value that follows from the field's name alone, so that a
/// golden changes only where its record does.
/// </summary>
internal static class Sample
{
    // Values with a form of their own. A type that is missing here is a red test that names it.
    private static readonly Dictionary<Type, Func<string, object>> Values = new()
    {
        [typeof(string)] = name => $"the {name}",
        [typeof(bool)] = _ => true,
        [typeof(int)] = _ => 2,
        [typeof(long)] = _ => 3_000_000_000L,
        [typeof(decimal)] = _ => 4.25m,
        [typeof(double)] = _ => 0.5,
        [typeof(UInt128)] = name => Bits(name),
        [typeof(Instant)] = _ => Instant.FromUtc(2024, 3, 1, 1, 30, 15),
        [typeof(LocalDate)] = _ => new LocalDate(2024, 2, 29),
        [typeof(LocalTime)] = _ => new LocalTime(8, 30),
        [typeof(LocalDateTime)] = _ => new LocalDateTime(2024, 2, 29, 8, 30),
        [typeof(Duration)] = _ => Duration.FromMinutes(90),
        [typeof(Period)] = _ => Period.FromMonths(18),
        [typeof(DateInterval)] = _ => new DateInterval(new LocalDate(2024, 2, 28), new LocalDate(2024, 3, 1)),
        [typeof(Interval)] = _ => new Interval(Instant.FromUtc(2024, 3, 1, 1, 30), Instant.FromUtc(2024, 3, 1, 4, 0)),
        [typeof(Currency)] = _ => Currency.Yuan,
        [typeof(Money)] = _ => Money.Yuan(1234.5m).Value,
        [typeof(Percentage)] = _ => Percentage.Create(12.5m).Value,
        [typeof(Term)] = _ => Term.OfMonths(3).EndingOnWorkday(),
        [typeof(Role)] = _ => Role.CommunityOfficer,
        [typeof(RuleCode)] = _ => new RuleCode("ADM-CAP"),
        [typeof(RuleStage)] = _ => new RuleStage("submit"),
    };

    public static object Of(Type type) => Of(type, type.Name);

    private static object Of(Type type, string name)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (Values.TryGetValue(type, out var make))
            return make(name);
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(Math.Min(1, Enum.GetValues(type).Length - 1))!;
        if (type.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IId<>)))
            return Activator.CreateInstance(type, Bits(name))!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
            return List(type.GetGenericArguments()[0], name);
        if (type.IsAbstract)
            return Record(Cases(type)[0]);
        return Record(type);
    }

    private static object Record(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(one => one.GetParameters().Length).FirstOrDefault()
            ?? throw new InvalidOperationException($"{type} has no public constructor: add it to the values in Examples/Sample.cs, or give an example by hand.");
        var parameters = constructor.GetParameters();
        var record = constructor.Invoke([.. parameters.Select(parameter => Of(parameter.ParameterType, Words(parameter.Name!)))]);
        foreach (var property in type.GetProperties().Where(property => property.SetMethod is { IsPublic: true }))
        {
            if (!Array.Exists(parameters, parameter => string.Equals(parameter.Name, property.Name, StringComparison.Ordinal)))
                property.SetValue(record, Of(property.PropertyType, Words(property.Name)));
        }
        return record;
    }

    // A list of a union has each of its cases, any other list two items.
    private static object List(Type item, string name)
    {
        object[] items = item.IsAbstract ? [.. Cases(item).Select(Record)] : [Of(item, name), Of(item, $"{name} 2")];
        var array = Array.CreateInstance(item, items.Length);
        items.CopyTo(array, 0);
        return typeof(ValueList).GetMethod(nameof(ValueList.ToValueList))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static Type[] Cases(Type union) =>
        [.. union.Assembly.GetExportedTypes().Where(type => type.BaseType == union).OrderBy(type => type.MetadataToken)];

    private static UInt128 Bits(string name) => name.Aggregate((UInt128)0xC0, (bits, letter) => (bits * 31) + letter);

    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
