namespace CommunityDomain.Volunteering;

/// <summary>What it would cost to have a volunteer on a shift where he is not: between what prices prove and what a search found.</summary>
/// <param name="AtLeast">No roster with him there loses less, from 0.</param>
/// <param name="AtMost">A roster with him there was found that loses so much; <c>null</c> when none was found.</param>
public readonly record struct ForcedCost(long AtLeast, long? AtMost);
