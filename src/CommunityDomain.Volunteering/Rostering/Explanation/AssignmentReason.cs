namespace CommunityDomain.Volunteering;

/// <summary>Why a volunteer is on a shift.</summary>
/// <param name="Person">The volunteer.</param>
/// <param name="Shift">The shift.</param>
/// <param name="IsFixed">Whether he is fixed to it.</param>
/// <param name="Preference">How much he likes it, requests included.</param>
/// <param name="Price">What a place of the shift costs at the certificate's prices, in whole units, rounded down; negative where people are short.</param>
/// <param name="NextBest">The volunteer who would take it in his stead at the least loss, of those who are free; zero when nobody is.</param>
/// <param name="LossWithNextBest">What the objective would lose by it; what it loses by the open place when nobody is free.</param>
public sealed record AssignmentReason(PersonId Person, ShiftId Shift, bool IsFixed, int Preference, long Price, PersonId NextBest, long LossWithNextBest);
