using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A qualification that somebody holds (资格证书).</summary>
/// <param name="Code">What it certifies.</param>
/// <param name="IssuedOn">The first day on which it holds.</param>
/// <param name="ValidThrough">The last day on which it holds, inclusive; <c>null</c> for no end. A certificate that expires on a day still holds on it.</param>
public sealed record Qualification(QualificationCode Code, LocalDate IssuedOn, LocalDate? ValidThrough = null)
{
    /// <summary>Whether it holds on a day.</summary>
    /// <param name="date">The day of service.</param>
    public bool HoldsOn(LocalDate date) => date >= IssuedOn && (ValidThrough is not { } last || date <= last);
}
