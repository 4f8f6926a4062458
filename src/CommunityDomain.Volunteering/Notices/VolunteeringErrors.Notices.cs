namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.not-in-roster</c>: an assignment names a shift that is not among those of the roster.</summary>
    /// <param name="shift">The shift named.</param>
    public sealed class NotInRoster(ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.not-in-roster", ("Shift", shift))
    {
        /// <summary>The shift named.</summary>
        public ShiftId Shift { get; } = shift;
    }
}
