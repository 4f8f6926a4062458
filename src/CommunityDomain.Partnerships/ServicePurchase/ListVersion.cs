using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>A version of a published list.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Items">Its items.</param>
public sealed record ListVersion(int Number, LocalDate From, ValueList<ListItem> Items);
