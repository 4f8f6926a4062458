using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A step of a complaint that was done late, or is late and still open.</summary>
/// <param name="Waited">How the complaint stood while it waited: received, taken up or escalated.</param>
/// <param name="DueOn">The last day on which it was in time.</param>
/// <param name="DoneOn">When it was done; <c>null</c> while it is open.</param>
public sealed record LateComplaintStep(ComplaintStatus Waited, LocalDate DueOn, LocalDate? DoneOn);
