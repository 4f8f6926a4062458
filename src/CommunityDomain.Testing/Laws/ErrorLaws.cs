using System.Globalization;
using System.Reflection;

namespace CommunityDomain.Testing;

/// <summary>What holds of every error class of an assembly; a host's own errors can be held to it too.</summary>
public static class ErrorLaws
{
    private static readonly CultureInfo[] Languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-Hans")];

    /// <summary>Every error class carries what it was made of, and says it whole: its properties have the values of its constructor,
    /// its code is dotted lower case, and no place of its text in English or Chinese is left unfilled.</summary>
    /// <param name="assembly">The assembly with the errors; each public one is made by each of its constructors, from samples.</param>
    /// <returns>How many error classes were looked at.</returns>
    /// <exception cref="LawBrokenException">A law is broken; the message names every class that breaks one.</exception>
    public static int EveryErrorIsWhole(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        var errors = assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(DomainError)) && !type.IsAbstract)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .ToArray();
        var faults = errors.SelectMany(Faults).ToArray();
        return faults.Length == 0 ? errors.Length : throw new LawBrokenException(string.Join('\n', faults));
    }

    private static IEnumerable<string> Faults(Type type)
    {
        foreach (var constructor in type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            var given = constructor.GetParameters().Select((parameter, i) => (parameter.Name, Value: Samples.Of(parameter.ParameterType, i + 1))).ToArray();
            var error = (DomainError)constructor.Invoke([.. given.Select(one => one.Value)]);
            if (!IsCode(error.Code))
                yield return $"{type.FullName}: '{error.Code}' is no code";
            foreach (var (name, value) in given)
            {
                if (Carried(type, name!) is { } property && property.PropertyType.IsInstanceOfType(value) && !Equals(property.GetValue(error), value))
                    yield return $"{type.FullName}.{property.Name} is {property.GetValue(error)}, made of {value}";
            }
            foreach (var words in Languages.Select(error.Explain).Where(words => words.Contains('{', StringComparison.Ordinal) || words.Length == 0))
                yield return $"{type.FullName} says: {words}";
        }
    }

    private static PropertyInfo? Carried(Type type, string parameter) =>
        type.GetProperty($"{char.ToUpperInvariant(parameter[0])}{parameter[1..]}", BindingFlags.Instance | BindingFlags.Public);

    private static bool IsCode(string code) =>
        code.Split('.') is { Length: 2 } parts
        && parts.All(part => part.Length > 0 && part.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-'));
}
