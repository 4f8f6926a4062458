using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A personal accident insurance of a volunteer (人身意外伤害保险).</summary>
/// <param name="Reference">The policy's reference at the insurer, not empty.</param>
/// <param name="Days">The days that it covers, both ends inclusive.</param>
public sealed record InsuranceCover(string Reference, DateInterval Days);
