namespace CommunityDomain.Volunteering;

/// <summary>One way in which a roster breaks the problem's rules.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Person">The volunteer, or zero when it concerns a shift alone.</param>
/// <param name="Shift">The shift, or the later of two.</param>
/// <param name="Limit">The limit that is broken, when it is one.</param>
public sealed record RosterBreach(BreachKind Kind, PersonId Person, ShiftId Shift, PersonalLimit? Limit = null);
