using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-TRAINED</c>: every training that the duty post asks for counts on the day.</summary>
public sealed class CompletedTrainings : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public CompletedTrainings()
        : base(VolunteeringTexts.Catalogue, new("VOL-TRAINED"), EligibilityPolicy.Stage, RuleBasis.Design("a duty post names the trainings without which it is not safely filled"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var needed = facts.Context.Post.Requirements.Trainings;
        if (needed.IsEmpty)
            return NotApplicable();
        foreach (var code in needed)
        {
            var held = facts.Candidate.Volunteer.Trainings.Where(one => one.Code == code).ToList();
            if (held.Count == 0)
                return FailFor("fail-missing", ("Name", code));
            if (!held.Exists(one => one.HoldsOn(on)))
                return FailFor("fail-not-on-the-day", ("Name", code), ("Day", on), ("Through", held.MaxBy(one => one.CompletedOn)!.ValidThrough));
        }
        return Pass();
    }

    object? IScreenedRule.KeyOf(ShiftContext context) =>
        context.Post.Requirements.Trainings is { IsEmpty: false } needed ? (needed, context.Shift.Day) : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected)
    {
        foreach (var code in context.Post.Requirements.Trainings)
            population.Trainings(code).RejectOthers(context.Shift.Day, rejected);
    }
}
