using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What ties a reviewer to the applicant.</summary>
/// <param name="Reviewer">The reviewer.</param>
/// <param name="EndedOn">The last day of the tie; <c>null</c> while it lasts.</param>
public readonly record struct ReviewerInterest(PersonId Reviewer, LocalDate? EndedOn = null);
