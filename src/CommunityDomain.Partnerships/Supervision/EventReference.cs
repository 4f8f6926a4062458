namespace CommunityDomain.Partnerships;

/// <summary>Which event a figure counts.</summary>
/// <param name="Aggregate">The bits of the aggregate's id.</param>
/// <param name="Version">The aggregate's version after the event.</param>
public readonly record struct EventReference(UInt128 Aggregate, long Version);
