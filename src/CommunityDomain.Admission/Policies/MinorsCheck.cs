using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Whether somebody who would work near minors was checked for offences (未成年人保护法 art. 62).</summary>
/// <param name="Person">Who.</param>
/// <param name="CheckedOn">The day of the check; <c>null</c> when he was not checked.</param>
/// <param name="IsClear">Whether the check found nothing.</param>
public readonly record struct MinorsCheck(PersonId Person, LocalDate? CheckedOn, bool IsClear = true);
