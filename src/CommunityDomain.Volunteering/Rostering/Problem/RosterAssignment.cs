namespace CommunityDomain.Volunteering;

/// <summary>One volunteer on one shift: what a roster proposes.</summary>
/// <param name="Person">The volunteer.</param>
/// <param name="Shift">The shift.</param>
public readonly record struct RosterAssignment(PersonId Person, ShiftId Shift);
