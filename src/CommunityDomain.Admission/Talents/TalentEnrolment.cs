namespace CommunityDomain.Admission;

/// <summary>A listing and the talent call that gave it a place: both are saved, with their expected versions, or neither.</summary>
/// <param name="Listing">The listing.</param>
/// <param name="Call">The call.</param>
public sealed record TalentEnrolment(TalentListing Listing, RecruitmentCall Call);
