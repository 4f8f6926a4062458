using NodaTime;

namespace CommunityDomain;

/// <summary>What is kept of an assessment in events and states; the words come back by running the policy of that day again.</summary>
/// <param name="Policy">The policy's name.</param>
/// <param name="PolicyVersion">The policy's version.</param>
/// <param name="On">The date of the judgement.</param>
/// <param name="Outcome">What it came to.</param>
/// <param name="Verdicts">What each rule found, in the policy's order.</param>
public sealed record AssessmentRecord(
    string Policy, string PolicyVersion, LocalDate On, AssessmentOutcome Outcome, ValueList<VerdictRecord> Verdicts);
