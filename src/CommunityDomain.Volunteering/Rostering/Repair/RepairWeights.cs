namespace CommunityDomain.Volunteering;

/// <summary>The weights of a repair's question.</summary>
/// <param name="Place">The weight of a filled place.</param>
/// <param name="Kept">The weight of an old assignment kept; 0 where only places are asked about.</param>
public readonly record struct RepairWeights(int Place, int Kept);
