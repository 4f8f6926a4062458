namespace CommunityDomain.Volunteering;

/// <summary>The smallest exception to one volunteer's rules that lets him take one more shift.</summary>
/// <param name="Person">The volunteer.</param>
/// <param name="Kind">Which rule: a limit, rest, or a row of days.</param>
/// <param name="Limit">The limit, when it is one.</param>
/// <param name="By">By how much it must be relaxed: units of the limit, minutes of rest, or days in a row.</param>
public sealed record RuleRelaxation(PersonId Person, BreachKind Kind, PersonalLimit? Limit, int By)
{
    /// <summary>The volunteer's rules with the exception.</summary>
    /// <param name="rules">His rules.</param>
    public PersonalRules ApplyTo(PersonalRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Kind switch
        {
            BreachKind.Limit => rules with { Limits = rules.Limits.Replace(limit => limit == Limit, limit => limit with { Most = limit.Most + By }) },
            BreachKind.Rest => rules with { MinimumRest = Math.Max(0, rules.MinimumRest - By) },
            BreachKind.Row => rules with { MostDaysInARow = rules.MostDaysInARow + By },
            _ => rules,
        };
    }
}
