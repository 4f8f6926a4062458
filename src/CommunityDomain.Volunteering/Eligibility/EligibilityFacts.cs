namespace CommunityDomain.Volunteering;

/// <summary>The question of eligibility: may this person serve in this shift? Judged on the shift's day.</summary>
/// <param name="Candidate">The person.</param>
/// <param name="Context">The shift.</param>
public sealed record EligibilityFacts(Candidate Candidate, ShiftContext Context);
