using CommunityDomain.Admission;
using NodaTime;
using RulesEngine.Models;

namespace CommunityDomain.Benchmarks.Admission;

/// <summary>The most used JSON rules engine for .NET (RulesEngine), with the eighteen rules as expressions, compiled once.</summary>
public sealed class RulesEnginePeer
{
    private static readonly (string Code, string Expression)[] Rules =
    [
        ("ADM-ID", "input1.HasGenuineNumbers"),
        ("ADM-CAP", "input1.HasCapacity && input1.BornOn.AddYears(18) <= input1.On"),
        ("ADM-LEGAL", "input1.FormFitsMode"),
        ("ADM-VIOLATION", "input1.LastViolation.AddYears(3) < input1.On"),
        ("ADM-LIST", "input1.Listing == \"None\""),
        ("ADM-SCOPE", "input1.IsWithinCharter"),
        ("ADM-QUALIFICATION", "input1.QualificationExpires >= input1.ServiceEnds"),
        ("ADM-MINORS", "input1.MinorsCheckedOn.AddDays(365) >= input1.On && input1.MinorsCheckedOn <= input1.On"),
        ("ADM-CONFLICT", "!input1.HasInterest"),
        ("ADM-CONTROL", "!input1.IsTied"),
        ("ADM-LOCALITY", "input1.IsStatutory || !input1.LocalityScores"),
        ("ADM-INSURANCE", "input1.InsuredUntil >= input1.ServiceEnds"),
        ("ADM-SIZE", "input1.IsStatutory || (input1.HasPremises && input1.Funds >= 30000)"),
        ("ADM-NOTICE", "input1.NoticeWorkingDays >= 5"),
        ("ADM-PRIVACY", "input1.FieldsWithoutConsent == 0"),
        ("ADM-DUPLICATE", "input1.IsStatutory || !input1.IsDuplicate"),
        ("ADM-TRACK", "input1.IsStatutory || (input1.ServicesDone >= 1 && input1.Grade >= 3)"),
        ("ADM-QUOTA", "input1.IsStatutory || input1.SeatsLeft > 0"),
    ];

    private readonly RulesEngine.RulesEngine _engine = new(
        [
            new Workflow
            {
                WorkflowName = "admission",
                Rules = [.. Rules.Select(rule => new Rule { RuleName = rule.Code, Expression = rule.Expression })],
            },
        ]);

    /// <summary>Whether the facts pass every rule, so that both sides do the same work.</summary>
    public bool AllPass(AdmissionFacts facts, LocalDate on)
    {
        var results = _engine.ExecuteAllRulesAsync("admission", PeerFacts.Of(facts, on)).AsTask().GetAwaiter().GetResult();
        return results.Count == 18 && results.All(result => result.IsSuccess);
    }

    /// <summary>Assesses again and again, until it is done or the time is up; the facts are translated once, outside.</summary>
    public double Assess(AdmissionFacts facts, LocalDate on, int count, PeerLimit limit)
    {
        ArgumentNullException.ThrowIfNull(limit);
        var input = PeerFacts.Of(facts, on);
        for (var done = 0; done < count; done++)
        {
            if (done % 64 == 0 && limit.IsOver)
                return done;
            // Completes at once: nothing in it waits.
            _ = _engine.ExecuteAllRulesAsync("admission", input).AsTask().GetAwaiter().GetResult();
        }
        return count;
    }
}
