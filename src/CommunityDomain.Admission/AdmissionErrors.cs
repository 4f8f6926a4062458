namespace CommunityDomain.Admission;

/// <summary>The refusals of partner admission; those of one aggregate stand in a file beside it.</summary>
public static partial class AdmissionErrors;
