using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary><c>VOL-TEAM</c>: he belongs to a team that the duty post is kept for.</summary>
public sealed class BelongsToTeam : Rule<EligibilityFacts>, IScreenedRule
{
    /// <summary>The rule.</summary>
    public BelongsToTeam()
        : base(VolunteeringTexts.Catalogue, new("VOL-TEAM"), EligibilityPolicy.Stage, RuleBasis.Design("a duty post may be kept for teams"))
    {
    }

    /// <inheritdoc/>
    public override Verdict Evaluate(EligibilityFacts facts, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var teams = facts.Context.Post.Requirements.Teams;
        if (teams.IsEmpty)
            return NotApplicable();
        return facts.Candidate.Volunteer.Teams.Any(team => teams.Contains(team)) ? Pass() : Fail();
    }

    object? IScreenedRule.KeyOf(ShiftContext context) => context.Post.Requirements.Teams is { IsEmpty: false } teams ? teams : null;

    void IScreenedRule.Screen(Population population, ShiftContext context, Span<ulong> rejected) =>
        population.RejectOutsiders(context.Post.Requirements.Teams, rejected);
}
