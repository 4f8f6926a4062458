using System.Reflection;
using CommunityDomain.Partnerships;
using CommunityDomain.Points;
using CommunityDomain.Volunteering;
using FluentResults;

namespace CommunityDomain.Testing.Tests;

/// <summary>A value that an enum does not define is an error of the program, or a refusal, wherever it enters: never quietly taken.</summary>
public sealed class UndefinedEnumTests
{
    [Fact]
    public void Static_methods_take_no_undefined_value() => StaticMethods.Refuse(
        from method in StaticMethods.All
        where !IsPlainRecord(method)
        from parameter in method.GetParameters()
        where parameter.ParameterType.IsEnum && !parameter.ParameterType.IsDefined(typeof(FlagsAttribute))
        select (method, parameter, (object?)Enum.ToObject(parameter.ParameterType, 99)),
        least: 17);

    // What makes a plain record is judged where the record is used, as below.
    private static bool IsPlainRecord(MethodInfo method) => method.ReturnType == method.DeclaringType;

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
