namespace CommunityDomain.Volunteering;

/// <summary>A shift with what its rules need to know.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="Post">Its duty post.</param>
/// <param name="Organiser">Who organises the activity and signs agreements.</param>
/// <param name="NeedsAgreement">Whether a written agreement is due; see <see cref="Activity.NeedsAgreement"/>.</param>
public sealed record ShiftContext(Shift Shift, DutyPost Post, PartyId Organiser, bool NeedsAgreement);
