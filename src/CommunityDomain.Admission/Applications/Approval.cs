namespace CommunityDomain.Admission;

/// <summary>An application that got a seat and the call that gave it: both are saved, with their expected versions, or neither.</summary>
/// <param name="Application">The application.</param>
/// <param name="Call">The call.</param>
public sealed record Approval(PartnerApplication Application, RecruitmentCall Call);
