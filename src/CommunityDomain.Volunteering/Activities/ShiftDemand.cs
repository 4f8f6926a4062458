namespace CommunityDomain.Volunteering;

/// <summary>How many people a shift needs (需求人数): 0 ≤ minimum ≤ target ≤ maximum, and the maximum is at least 1.</summary>
/// <param name="Minimum">Below it the shift can't be held.</param>
/// <param name="Target">What is aimed at.</param>
/// <param name="Maximum">More are not taken.</param>
public readonly record struct ShiftDemand(int Minimum, int Target, int Maximum)
{
    /// <summary>Exactly <paramref name="people"/>: minimum, target and maximum are the same.</summary>
    /// <param name="people">How many, from 1.</param>
    public static ShiftDemand Exactly(int people) => new(people, people, people);

    internal VolunteeringErrors.DemandUnordered? Fault() =>
        Minimum < 0 || Target < Minimum || Maximum < Target || Maximum < 1 ? new(Minimum, Target, Maximum) : null;
}
