namespace CommunityDomain.Volunteering;

/// <summary>The refusals of volunteering; those of one capability stand in a file beside it.</summary>
public static partial class VolunteeringErrors;
