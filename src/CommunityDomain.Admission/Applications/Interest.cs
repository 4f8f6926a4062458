using NodaTime;

namespace CommunityDomain.Admission;

/// <summary>Somebody who has to step back (回避): kinship, shares, employment, or a tie that ended lately.</summary>
/// <param name="Person">Who steps back.</param>
/// <param name="Until">Until when, exclusive; <c>null</c> while the interest lasts.</param>
public readonly record struct Interest(PersonId Person, Instant? Until = null)
{
    /// <summary>An interest that ended, for which one steps back some years longer.</summary>
    /// <param name="person">Who steps back.</param>
    /// <param name="endedOn">The last day of the tie.</param>
    /// <param name="years">For how many years more: 3 where services are bought, 2 in evaluations.</param>
    /// <param name="zone">The zone of the office.</param>
    public static Interest EndedOn(PersonId person, LocalDate endedOn, int years, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        return new(person, zone.AtStartOfDay(endedOn.PlusYears(years).PlusDays(1)).ToInstant());
    }

    /// <summary>Whether the person has to step back at an instant.</summary>
    /// <param name="instant">The instant.</param>
    public bool HoldsAt(Instant instant) => Until is not { } until || instant < until;
}
