namespace CommunityDomain.Points;

/// <summary>The refusals of the points programme; those of one capability stand in a file beside it.</summary>
public static partial class PointsErrors;
