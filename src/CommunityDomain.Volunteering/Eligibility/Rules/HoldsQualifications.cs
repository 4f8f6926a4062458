using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-QUALIFIED</c>: every qualification that the duty post asks for holds on the day.</summary>
public sealed class HoldsQualifications : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public HoldsQualifications()
        : base(VolunteeringTexts.Catalogue, new("VOL-QUALIFIED"), EligibilityPolicy.Stage, RuleBasis.Statute("志愿服务条例 (2017) art. 16", new LocalDate(2017, 12, 1)))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var needed = facts.Context.Post.Requirements.Qualifications;
        if (needed.IsEmpty)
            return NotApplicable();
        foreach (var code in needed)
        {
            var held = facts.Candidate.Volunteer.Qualifications.Where(one => one.Code == code).ToList();
            if (held.Count == 0)
                return FailFor("fail-missing", ("Name", code));
            if (!held.Exists(one => one.HoldsOn(on)))
                return FailFor("fail-not-on-the-day", ("Name", code), ("Day", on), ("Through", held.MaxBy(one => one.IssuedOn)!.ValidThrough));
        }
        return Pass();
    }

    object? IScreenedRule.KeyOf(ShiftContext context) =>
        context.Post.Requirements.Qualifications is { IsEmpty: false } needed ? (needed, context.Shift.Day) : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected)
    {
        foreach (var code in context.Post.Requirements.Qualifications)
            population.Qualifications(code).RejectOthers(context.Shift.Day, rejected);
    }
}
