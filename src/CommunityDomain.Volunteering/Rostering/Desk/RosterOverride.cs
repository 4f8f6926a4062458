using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A deliberate exception: somebody put a volunteer on a shift against a rule of rostering, and stands for it by name.</summary>
/// <param name="Assignment">Who is on which shift.</param>
/// <param name="Breaches">The rules that it breaks, as they were found then.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who decided it.</param>
/// <param name="At">When.</param>
public sealed record RosterOverride(RosterAssignment Assignment, ValueList<RosterBreach> Breaches, string Reason, Actor By, Instant At);
