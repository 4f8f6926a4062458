using NodaTime;

namespace CommunityDomain;

/// <summary>A rule: a named class, one question, asked of facts on a date.</summary>
/// <typeparam name="TFacts">The facts that it judges.</typeparam>
public interface IRule<in TFacts> : IRule
{
    /// <summary>Judges <paramref name="facts"/>. Pure: the same facts and date give the same verdict. The policy, not the rule, heeds
    /// the effective dates.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="on">The date of the judgement, where the rule is applied.</param>
    Verdict Evaluate(TFacts facts, LocalDate on);
}
