namespace CommunityDomain.Admission;

/// <summary>An item of a guiding catalogue: what is wanted in one scenario by one mode, and on what conditions.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Scope">The scenario and the mode.</param>
/// <param name="Title">What is wanted.</param>
/// <param name="Conditions">On what conditions.</param>
public sealed record CatalogueItem(string Code, PartnershipScope Scope, string Title, ValueList<string> Conditions);
