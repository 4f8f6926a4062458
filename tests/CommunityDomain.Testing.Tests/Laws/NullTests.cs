using System.Reflection;
using CommunityDomain.Admission;
using CommunityDomain.Exchange;
using CommunityDomain.Optimization;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;

namespace CommunityDomain.Testing.Tests;

/// <summary>A null where none is allowed is an error of the program, or a refusal, and never a fault inside.</summary>
public sealed class NullTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(Money).Assembly, typeof(AdmissionPolicy).Assembly, typeof(ExchangeProgramme).Assembly, typeof(MatchingProblem).Assembly,
        typeof(Agreement).Assembly, typeof(PointsLedger).Assembly, typeof(Activity).Assembly,
    ];

    [Fact]
    public void Static_methods_take_no_null()
    {
        var (wrong, tried) = (new List<string>(), 0);
        var methods = Packages.SelectMany(package => package.GetExportedTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters);
        foreach (var method in methods)
        {
            foreach (var parameter in method.GetParameters().Where(MayNotBeNull))
            {
                if (Arguments(method, parameter) is not { } arguments)
                    continue;
                tried++;
                if (Took(method, arguments) is { } how)
                    wrong.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}) {how}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(tried >= 10, $"{tried} tried");
    }

    private static bool MayNotBeNull(ParameterInfo parameter) => !parameter.ParameterType.IsValueType
        && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull;

    // Of methods whose other arguments are simple.
    private static object?[]? Arguments(MethodInfo method, ParameterInfo missing)
    {
        if (method.GetParameters().Any(one => one != missing && !one.ParameterType.IsValueType && one.ParameterType != typeof(string)))
            return null;
        try
        {
            return [.. method.GetParameters().Select((one, i) => one == missing ? null : Samples.Of(one.ParameterType, i + 1))];
        }
        catch (Exception)
        {
            // Of some types no sample is known.
            return null;
        }
    }

    private static string? Took(MethodInfo method, object?[] arguments)
    {
        try
        {
            var given = method.Invoke(null, arguments);
            return given is IResultBase { IsFailed: true } ? null : $"took it and gave {given}";
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException is ArgumentException ? null : $"threw {thrown.InnerException!.GetType().Name}";
        }
    }
}
