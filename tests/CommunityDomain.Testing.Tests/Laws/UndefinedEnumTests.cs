using System.Reflection;
using CommunityDomain.Admission;
using CommunityDomain.Exchange;
using CommunityDomain.Optimization;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;

namespace CommunityDomain.Testing.Tests;

/// <summary>A value that an enum does not define is an error of the program, or a refusal, wherever it enters: never quietly taken.</summary>
public sealed class UndefinedEnumTests
{
    private static readonly Assembly[] Packages =
    [
        typeof(Money).Assembly, typeof(AdmissionPolicy).Assembly, typeof(ExchangeProgramme).Assembly, typeof(MatchingProblem).Assembly,
        typeof(Agreement).Assembly, typeof(PointsLedger).Assembly, typeof(Activity).Assembly,
    ];

    [Fact]
    public void Static_methods_take_no_undefined_value()
    {
        var (wrong, tried) = (new List<string>(), 0);
        var methods = Packages.SelectMany(package => package.GetExportedTypes()).Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(method => !method.IsSpecialName && !method.ContainsGenericParameters && !MayTakeAny(method));
        foreach (var method in methods)
        {
            foreach (var parameter in method.GetParameters().Where(one => one.ParameterType.IsEnum && !one.ParameterType.IsDefined(typeof(FlagsAttribute))))
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

    // Plain records that are judged where they are used, as below; and a question that answers no.
    private static bool MayTakeAny(MethodInfo method) =>
        method.ReturnType == method.DeclaringType || method == typeof(OrganisationConversion).GetMethod(nameof(OrganisationConversion.Leads));

    private static object[]? Arguments(MethodInfo method, ParameterInfo undefined)
    {
        try
        {
            return [.. method.GetParameters().Select((one, i) =>
                one == undefined ? Enum.ToObject(one.ParameterType, 99) : Samples.Of(one.ParameterType, i + 1))];
        }
        catch (Exception)
        {
            // Of some types no sample is known.
            return null;
        }
    }

    private static string? Took(MethodInfo method, object[] arguments)
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

    [Fact]
    public void Records_with_undefined_values_are_refused_where_they_are_used()
    {
        var (clerk, now, bidding) = (PurchaseExample.Clerk, RegisterGenerators.Now, PurchaseExample.Bidding(ProcurementRegime.OwnFunds));
        IResultBase Limited(PersonalLimit limit)
        {
            var builder = new RosterProblemBuilder();
            builder.AddPerson(new(1), new PersonalRules { Limits = [limit] });
            return builder.Build();
        }
        Dictionary<string, Func<IResultBase>> uses = new()
        {
            ["a bidder's form"] = () => bidding.SubmitBid(PurchaseExample.Bid(PurchaseExample.First, 1) with { Form = (LegalForm)99 }, clerk, bidding.State.ChangedAt),
            ["a weekday"] = () => Volunteer.Register(new(1), new(2), clerk, now).Value.SetAvailability(new([WeeklyWindow.Morning((IsoDayOfWeek)99)]), clerk, now),
            ["a limit's unit"] = () => Limited(PersonalLimit.AtMost(1, (LimitUnit)99, LimitSpan.Day)),
            ["a limit's span"] = () => Limited(PersonalLimit.AtMost(1, LimitUnit.Shifts, (LimitSpan)99)),
            ["a clawback"] = () =>
            {
                var ledger = PointsLedger.InMemory(new(new(1)) { Zone = RewardCounter.Zone });
                ledger.OpenAccount(now, new Account(new(1), PointsUnit.Points, AccountKind.Issuer, 1));
                ledger.OpenAccount(now, new Account(new(2), PointsUnit.Points, AccountKind.Member, 1));
                Assert.Equal(TransferStatus.Accepted, ledger.Post(now, Transfer.Direct(new(2), new(1), new(2), 30, PointsUnit.Points, new(1))));
                return ledger.Reverse(now, Reversal.Whole(new(3), new(2), (ClawbackPolicy)99)).ToResult(new(3));
            },
        };

        Assert.All(uses, use =>
        {
            try
            {
                Assert.True(use.Value().IsFailed, use.Key);
            }
            catch (ArgumentException)
            {
                // An error of the program, as it should be.
            }
        });
    }
}
