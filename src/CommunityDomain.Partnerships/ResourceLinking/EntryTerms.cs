using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>What an entry says.</summary>
/// <param name="Side">Demand or supply.</param>
/// <param name="Party">Whose it is.</param>
/// <param name="Scope">The scenario and mode that it counts for.</param>
/// <param name="Title">The title, not empty, without personal data.</param>
/// <param name="Category">The category of the service.</param>
/// <param name="Places">Where: a demand's one place, or every place that a supply serves, its home first.</param>
/// <param name="From">From when, inclusive.</param>
/// <param name="Until">Until when, exclusive.</param>
/// <param name="Quantity">How many units, from 1.</param>
/// <param name="Qualifications">What a demand asks for, or a supply has.</param>
/// <param name="Groups">The target groups that a demand is for, or that a supply serves; none in a supply for all.</param>
/// <param name="OpenUntil">When the entry runs out, exclusive.</param>
public sealed record EntryTerms(
    EntrySide Side, PartyId Party, PartnershipScope Scope, string Title, string Category, ValueList<CommunityId> Places, Instant From,
    Instant Until, int Quantity, ValueList<string> Qualifications, ValueList<string> Groups, Instant OpenUntil);
