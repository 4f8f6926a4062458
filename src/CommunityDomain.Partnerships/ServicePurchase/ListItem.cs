namespace CommunityDomain.Partnerships;

/// <summary>An item of a published list.</summary>
/// <param name="Code">Its code, once in a version.</param>
/// <param name="Title">What it says.</param>
/// <param name="Scope">The scenario and mode that it belongs to.</param>
public sealed record ListItem(string Code, string Title, PartnershipScope Scope);
