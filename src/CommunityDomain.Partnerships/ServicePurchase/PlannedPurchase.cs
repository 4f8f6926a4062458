using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What splitting is judged by: another project of the same purchaser.</summary>
/// <param name="Project">The project.</param>
/// <param name="Category">The category.</param>
/// <param name="Budget">Its budget.</param>
/// <param name="PlannedOn">When it was planned.</param>
public sealed record PlannedPurchase(PurchaseProjectId Project, string Category, Money Budget, LocalDate PlannedOn);
