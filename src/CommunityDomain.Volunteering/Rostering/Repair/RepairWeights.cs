namespace CommunityDomain.Volunteering;

/// <summary>The weights of a repair's question: a place is worth more than all assignments kept.</summary>
/// <param name="Place">The weight of a filled place.</param>
/// <param name="Kept">The weight of an old assignment kept.</param>
public readonly record struct RepairWeights(int Place, int Kept);
