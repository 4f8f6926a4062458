using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A guardian's written consent to a minor's service (监护人同意).</summary>
/// <param name="Guardian">The guardian.</param>
/// <param name="Days">The days that it covers, both ends inclusive.</param>
/// <param name="Accompanies">Whether the guardian comes along; below the age of eight nothing is done without him.</param>
public sealed record GuardianConsent(PersonId Guardian, DateInterval Days, bool Accompanies = false);
