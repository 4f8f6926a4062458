using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A delivery of a milestone.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Milestone">The milestone.</param>
/// <param name="Quantity">How many units.</param>
/// <param name="DeliveredOn">When.</param>
/// <param name="Acceptance">Its acceptance; <c>null</c> before.</param>
public sealed record Delivery(int Number, string Milestone, int Quantity, LocalDate DeliveredOn, DeliveryAcceptance? Acceptance);
