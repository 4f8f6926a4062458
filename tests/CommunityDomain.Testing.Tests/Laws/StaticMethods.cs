using System.Reflection;
using CommunityDomain.Admission;
using CommunityDomain.Exchange;
using CommunityDomain.Optimization;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;

namespace CommunityDomain.Testing.Tests;

/// <summary>The public static methods of the packages, and what they say of an argument that they must not take.</summary>
internal static class StaticMethods
{
    public static readonly Assembly[] Packages =
    [
        typeof(Money).Assembly, typeof(AdmissionPolicy).Assembly, typeof(ExchangeProgramme).Assembly, typeof(MatchingProblem).Assembly,
        typeof(Agreement).Assembly, typeof(PointsLedger).Assembly, typeof(Activity).Assembly,
    ];

    public static IEnumerable<MethodInfo> All => Packages.SelectMany(package => package.GetExportedTypes()).Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
        .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters);

    /// <summary>Sample arguments with one of them replaced; <c>null</c> when of some type no sample is known.</summary>
    public static object?[]? Arguments(MethodInfo method, ParameterInfo wrong, object? value)
    {
        try
        {
            return [.. method.GetParameters().Select((one, i) => one == wrong ? value : Samples.Of(one.ParameterType, i + 1))];
        }
        catch (Exception)
        {
            return null;
        }
    }

    /// <summary>Says how the method took what it must not; <c>null</c> when it refused, or named an error of the program.</summary>
    public static string? Took(MethodInfo method, object?[] arguments)
    {
        try
        {
            var given = method.Invoke(null, arguments);
            return given is IResultBase { IsFailed: true } ? null : $"took it and gave {given}";
        }
        catch (TargetInvocationException thrown)
        {
            return thrown.InnerException is ArgumentException ? null : $"threw {thrown.InnerException}";
        }
    }

    /// <summary>Tries each of the parameters and expects at least as many as could be tried when this was written.</summary>
    public static void Refuse(IEnumerable<(MethodInfo Method, ParameterInfo Parameter, object? Value)> wrongs, int least)
    {
        var (taken, tried) = (new List<string>(), 0);
        foreach (var (method, parameter, value) in wrongs)
        {
            if (Arguments(method, parameter, value) is not { } arguments)
                continue;
            tried++;
            if (Took(method, arguments) is { } how)
                taken.Add($"{method.DeclaringType!.Name}.{method.Name}({parameter.Name}) {how}");
        }

        Assert.True(taken.Count == 0, string.Join('\n', taken));
        Assert.True(tried >= least, $"{tried} tried");
    }
}
