namespace CommunityDomain.Volunteering;

/// <summary>A part of all rosters, and the prices that bound it. A certificate without branches has one leaf, without fixings.</summary>
/// <param name="Fixings">The decisions on the way from the root, in order; a sibling differs in the last one that they share.</param>
/// <param name="Prices">The scaled price of each shift, by number.</param>
public sealed record RosterLeaf(ValueList<BranchFixing> Fixings, ValueList<long> Prices);
