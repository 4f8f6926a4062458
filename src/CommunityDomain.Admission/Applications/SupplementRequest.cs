using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>What an applicant was asked to hand in.</summary>
/// <param name="Items">What is missing, by name.</param>
/// <param name="DueAt">Until when, exclusive.</param>
/// <param name="Given">What has been handed in since.</param>
public sealed record SupplementRequest(ValueList<string> Items, Instant DueAt, ValueList<string> Given = default);
