namespace CommunityDomain.Volunteering;

/// <summary>Somebody who might serve: what the register knows of him, and what is personal.</summary>
/// <param name="Volunteer">The register's state.</param>
/// <param name="Personal">Date of birth and home, as far as they are known and not erased.</param>
public sealed record Candidate(VolunteerState Volunteer, VolunteerPersonalFacts Personal);
