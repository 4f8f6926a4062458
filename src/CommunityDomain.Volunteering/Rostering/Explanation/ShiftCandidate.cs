namespace CommunityDomain.Volunteering;

/// <summary>A volunteer who may take an open place, and why he is ranked where he is.</summary>
/// <param name="Person">The volunteer.</param>
/// <param name="IsFree">Whether he can take it as he stands.</param>
/// <param name="Preference">How much he likes it.</param>
/// <param name="Gain">What the objective gains when he takes it: worth of the place, preference, fairness, shortfalls. Where he is not free, as if he were.</param>
/// <param name="Shifts">How many shifts he has.</param>
/// <param name="Breaches">What rules he would break, in whose name he is asked for an exception.</param>
public sealed record ShiftCandidate(PersonId Person, bool IsFree, int Preference, long Gain, int Shifts, ValueList<RosterBreach> Breaches);
