namespace CommunityDomain.Partnerships;

/// <summary>The refusals of partnerships; those of one aggregate or capability stand in a file beside it.</summary>
public static partial class PartnershipsErrors;
