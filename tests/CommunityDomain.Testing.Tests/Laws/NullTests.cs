using System.Reflection;

namespace CommunityDomain.Testing.Tests;

/// <summary>A null where none is allowed is an error of the program, or a refusal, and never a fault inside.</summary>
public sealed class NullTests
{
    [Fact]
    public void Static_methods_take_no_null() => StaticMethods.Refuse(
        from method in StaticMethods.All
        from parameter in method.GetParameters()
        where MayNotBeNull(parameter) && method.GetParameters().All(one => one == parameter || IsSimple(one))
        select (method, parameter, (object?)null),
        least: 41);

    private static bool MayNotBeNull(ParameterInfo parameter) => !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    private static bool IsSimple(ParameterInfo parameter) => parameter.ParameterType.IsValueType || parameter.ParameterType == typeof(string);
}
