namespace CommunityDomain.Admission;

/// <summary>A service that a one-stop station offers.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Category">Its category.</param>
/// <param name="Title">What it is.</param>
public sealed record StationService(string Code, string Category, string Title);
