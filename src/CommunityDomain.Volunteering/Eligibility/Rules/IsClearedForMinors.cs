using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-CLEARED</c>: who works near minors was checked within the last year.</summary>
public sealed class IsClearedForMinors : Rule<EligibilityFacts>, IScreenedRule
{

    /// <summary>The rule.</summary>
    /// <param name="days">How many days a check counts, its own day not among them, from 1.</param>
    public IsClearedForMinors(int days = 365)
        : base(
            VolunteeringTexts.Catalogue, new("VOL-CLEARED"), EligibilityPolicy.Stage,
            RuleBasis.Statute("未成年人保护法 art. 62 (the figure of 365 days is ours)", new LocalDate(2021, 6, 1)), ("Days", days))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        Days = days;
    }

    /// <summary>How many days a check counts.</summary>
    public int Days { get; }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (!facts.Context.Post.Requirements.WithMinors)
            return NotApplicable();
        return facts.Candidate.Volunteer.CheckedForMinorsOn switch
        {
            null => FailFor("fail-never"),
            { } day when day > on || day.PlusDays(Days) < on => Fail(("On", day), ("Day", on)),
            _ => Pass(),
        };
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.Post.Requirements.WithMinors ? context.Shift.Day : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.RejectUnchecked(context.Shift.Day, Days, rejected);
}
