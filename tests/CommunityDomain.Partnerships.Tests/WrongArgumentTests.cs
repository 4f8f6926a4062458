using System.Collections;
using System.Reflection;
using CommunityDomain.Testing;
using FluentResults;
using static CommunityDomain.Partnerships.Tests.Shared;

namespace CommunityDomain.Partnerships.Tests;

/// <summary>What no verb of agreements, settlement and supervision takes, tried on each of its parameters: a null is an error of the program or a refusal, an
/// enum's undefined value likewise, and never a fault inside.</summary>
public sealed class WrongArgumentTests
{
    private static readonly CommunityId Place = new(0x70);
    private static readonly AgreementTerms Terms = AgreementBuilder.Terms(PartnershipMode.ResourceLinking, Scenario.Services, LegalForm.Enterprise);
    private static readonly IncomeShareTerms ShareTerms = new(
        new(1), LegalForm.Enterprise, PartnershipMode.SharedSpace, MoneySource.OperatingIncome, IncomeBasis.Net, [new(Yuan(0), Percent(10))],
        [new(new(2), ShareRecipient.CommunityEnterprise, Percent(100), "contract 1")], new(2024, 1, 1), PeriodMonths: 1, CarriesLosses: true, ConditionOfAward: false);

    private static readonly Agreement Agreed = AgreementBuilder.InForce(new(1), Terms, Shanghai, Officer);
    private static readonly Inspection Found = Inspection.Find(new(1), Place, new(1), "a stall", Officer, At(2024, 3, 1)).Value;
    private static readonly Inspection Failed = Found.Persuade(PersuasionKind.Words, "please", Officer, At(2024, 3, 1)).Value
        .Reinspect(false, "photo", Officer, At(2024, 3, 2)).Value;

    private static readonly RectificationNotice Notice = new([new(2), new(3)], new(3), "clear", new(2024, 3, 10));
    private static readonly Complaint Received = Complaint.Receive(new(1), Place, 9, "noise", ComplaintDeadlines.Default, Officer, At(2024, 4, 1)).Value;
    private static readonly SupervisionPlan Plan = SupervisionPlan.Start(new(1), Place, new(new(2024, 1, 1), 6), Officer, At(2024, 1, 1)).Value;
    private static readonly HonourBoard Board = HonourBoard.Open(new(1), Place, Officer, At(2024, 3, 1)).Value
        .Enter(BoardColour.Red, new(1), LegalForm.StateOrgan, "clean", new(2024, 4, 1), Shanghai, Officer, At(2024, 3, 1)).Value;

    private static readonly TaskList Tasks = TaskList.Open(new(1), Place, "spring", Officer, At(2024, 3, 1)).Value
        .Add("sweep", new(1), DueRule.On(new(2024, 3, 5)), Officer, At(2024, 3, 1)).Value;

    private static readonly IncomeShare Share = IncomeShare.Agree(new(1), new(2), ShareTerms, Officer, At(2024, 1, 1)).Value;

    // Each aggregate where most of its verbs can be done.
    private static readonly object[] Targets =
    [
        Agreed, Agreed.Suspend(SuspensionGround.Safety, "flood", Officer, At(2024, 6, 1)).Value,
        Agreed.OrderRemedy(new(AgreementBuilder.Partner, "thin", new(2024, 6, 30)), Shanghai, Officer, At(2024, 6, 1)).Value,
        Agreed.AskNovation(
            AgreementBuilder.Partner, new(new(0xA1), AgreementRole.Partner, LegalForm.Foundation), "merged", AgreementRules.Default, Officer, At(2024, 6, 1)).Value,
        Agreement.Draft(new(1), Terms, AgreementRules.Default, Officer, At(2024, 3, 1)).Value,
        Found, Failed, Failed.IssueNotice(Notice, Shanghai, Officer, At(2024, 3, 3)).Value, Received, Received.Accept(new(1), Officer, At(2024, 4, 2)).Value, Plan,
        Plan.FindLate(WorkCalendar.China, Shanghai, Officer, At(2024, 2, 1)).Value, Board, Tasks, Share, new SupervisionCadence(new(2024, 1, 1), 6),
        AgreementRules.Default, AgreementMatrix.Default, ShareRules.Default, DueRule.On(new(2024, 3, 5)), Agreed.State.Obligations[0],
    ];

    private static readonly object[] Samples =
    [
        Terms, AgreementRules.Default, Officer, At(2030, 1, 1), Shanghai, WorkCalendar.China, "words", Agreed.State.Obligations[0].Id, AgreementBuilder.Partner,
        new Remedy(AgreementBuilder.Partner, "thin", new(2030, 6, 30)), new Amendment("more", null, null, []), new LocalDate(2030, 1, 1),
        new AgreementParty(new(0xA1), AgreementRole.Partner, LegalForm.Foundation), Agreed.Signatories.ToValueList(), new AgreementId(1), new CommunityId(0x70),
        Notice, true, 1, ComplaintDeadlines.Default, (UInt128)9, new ComplaintId(1), new InspectionId(1), new SupervisionPlanId(1), new BoardId(1), new TaskListId(1),
        new SupervisionCadence(new(2024, 1, 1), 6), DueRule.On(new(2030, 3, 5)), Tasks.State.Items[0].Id, Board.State.Entries[0].Id, new FindingId(1),
        ValueList.Create<GoodPractice>([new("reading", Place, default, "case")]), ShareTerms, new IncomeShareId(1), Share.NextPeriod,
        new IncomeFigures(Yuan(1), Yuan(0), "books"), Yuan(0.01m), Terms.Parties.Count, Percent(100), AgreementMatrix.Default.Cells.First(),
        Array.Empty<EvaluationIndicator>(),
    ];

    [Fact]
    public void No_verb_takes_a_null_or_an_undefined_value()
    {
        var (taken, tried) = (new SortedSet<string>(StringComparer.Ordinal), 0);
        foreach (var target in Targets)
        {
            foreach (var method in target.GetType().GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.DeclaredOnly)
                .Where(method => !method.IsSpecialName && !method.Name.StartsWith('<') && method.Name is not ("Equals" or "Deconstruct" or "ToString")))
            {
                foreach (var (parameter, wrong) in Wrongs(method))
                {
                    tried++;
                    if (Took(target, method, parameter, wrong) is { } how)
                        taken.Add($"{target.GetType().Name}.{method.Name}({parameter.Name}) {how}");
                }
            }
        }

        Assert.True(taken.Count == 0, string.Join('\n', taken));
        Assert.True(tried >= 200, $"{tried} tried");
    }

    private static IEnumerable<(ParameterInfo Parameter, object? Wrong)> Wrongs(MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            if (parameter.ParameterType.IsEnum)
                yield return (parameter, Enum.ToObject(parameter.ParameterType, 99));
            else if (!parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull)
                yield return (parameter, null);
        }
    }

    private static string? Took(object target, MethodInfo method, ParameterInfo wrong, object? value)
    {
        var arguments = method.GetParameters().Select(one => one == wrong ? value : Sample(one)).ToArray();
        try
        {
            var given = method.Invoke(method.IsStatic ? null : target, arguments);
            if (given is IEnumerable and not string)
                given = ((IEnumerable)given).Cast<object>().ToList();
            return given is IResultBase { IsFailed: true } or Refusals { Any: true } ? null : $"took it and gave {given}";
        }
        catch (Exception thrown) when (thrown is TargetInvocationException or ArgumentException)
        {
            return (thrown.InnerException ?? thrown) is ArgumentException ? null : $"threw {thrown.InnerException!.GetType().Name}";
        }
    }

    private static object? Sample(ParameterInfo parameter)
    {
        if (parameter.HasDefaultValue)
            return parameter.DefaultValue;
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type.IsEnum ? Enum.ToObject(type, 0)
            : Samples.FirstOrDefault(type.IsInstanceOfType) is { } sample ? sample
            : type.IsValueType ? Activator.CreateInstance(type) : throw new InvalidOperationException($"No sample of {type}.");
    }
}
