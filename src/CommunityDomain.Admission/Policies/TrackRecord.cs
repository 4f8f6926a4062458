using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What a party did before.</summary>
/// <param name="ServicesDone">How many services or projects it finished.</param>
/// <param name="Grade">Its evaluation grade in A's (社会组织评估等级), 1 to 5; <c>null</c> when it was never evaluated.</param>
/// <param name="GradedOn">The day of the evaluation; needed with a grade.</param>
public sealed record TrackRecord(int ServicesDone, int? Grade = null, LocalDate? GradedOn = null);
