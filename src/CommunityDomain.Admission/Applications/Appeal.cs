using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>An appeal (申诉) against a refusal.</summary>
/// <param name="Grounds">What it rests on.</param>
/// <param name="LodgedAt">When it was lodged.</param>
/// <param name="DecisionDueAt">Until when it has to be decided, exclusive; after that it can only be granted.</param>
public sealed record Appeal(string Grounds, Instant LodgedAt, Instant DecisionDueAt);
