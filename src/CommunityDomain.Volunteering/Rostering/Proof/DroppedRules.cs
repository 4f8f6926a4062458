namespace CommunityDomain.Volunteering;

/// <summary>
/// Rules that the bound leaves out for one volunteer, because his state graph would be too large with them. The roster keeps them; the bound only rises.
/// </summary>
/// <param name="Person">The volunteer's number.</param>
/// <param name="Limits">The limits left out.</param>
/// <param name="Rows">Whether rows of days are left out.</param>
/// <param name="Successions">Whether forbidden successions are left out.</param>
/// <param name="Fairness">Whether the growth of fairness's cost is left out; what each shift costs because of those served before stays unless this is set.</param>
/// <param name="Rest">Whether rest, travel and overlap are left out.</param>
public sealed record DroppedRules(int Person, ValueList<PersonalLimit> Limits, bool Rows, bool Successions, bool Fairness, bool Rest);
