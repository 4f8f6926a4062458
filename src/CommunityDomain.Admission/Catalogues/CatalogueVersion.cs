using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>A published version of a guiding catalogue; never changed afterwards.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Items">Its items.</param>
public sealed record CatalogueVersion(int Number, LocalDate From, ValueList<CatalogueItem> Items);
