namespace CommunityDomain.Volunteering;

/// <summary>One step of a branch: whether a volunteer is on a shift, decided.</summary>
/// <param name="Person">The volunteer's number.</param>
/// <param name="Shift">The shift's number.</param>
/// <param name="IsOn">Whether he is on it in this branch.</param>
public readonly record struct BranchFixing(int Person, int Shift, bool IsOn);
