using NodaTime;

namespace CommunityDomain.Partnerships;

/// <summary>Whether a demand and a supply suit each other: every reason why not. Only mutually acceptable pairs are ever matched.</summary>
public static class Acceptability
{
    /// <summary>What stands between a demand and a supply; nothing when they may be linked.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="supply">The supply.</param>
    /// <param name="now">The instant of the question.</param>
    /// <param name="answerBy">Until when both would answer: what runs out before is left out.</param>
    /// <exception cref="ArgumentException">The entries are not a demand and a supply, in this order.</exception>
    public static IEnumerable<MissReason> Judge(RegisterEntry demand, RegisterEntry supply, Instant now, Instant answerBy)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        if (demand.Terms.Side != EntrySide.Demand || supply.Terms.Side != EntrySide.Supply)
            throw new ArgumentException("A demand and a supply are linked, in this order.", nameof(demand));
        return Reasons(demand, supply, now, answerBy);
    }

    /// <summary>What keeps an entry out of a round, whatever the other side offers; <c>null</c> for nothing.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="now">The instant of the round.</param>
    /// <param name="answerBy">Until when both sides answer.</param>
    public static MissReason? KeptOut(RegisterEntry entry, Instant now, Instant answerBy)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return !entry.IsOpenAt(now) ? MissReason.NotOpen
            : entry.Terms.OpenUntil < answerBy ? MissReason.ExpiresInRound
            : entry.Left < 1 ? MissReason.NothingLeft
            : null;
    }

    private static IEnumerable<MissReason> Reasons(RegisterEntry demand, RegisterEntry supply, Instant now, Instant answerBy)
    {
        var (sought, offered) = (demand.Terms, supply.Terms);
        if (KeptOut(demand, now, answerBy) is { } left)
            yield return left;
        if (KeptOut(supply, now, answerBy) is { } right && right != KeptOut(demand, now, answerBy))
            yield return right;
        if (sought.Category != offered.Category)
            yield return MissReason.Category;
        if (sought.Party == offered.Party)
            yield return MissReason.SameParty;
        if (!offered.Places.Contains(sought.Places[0]))
            yield return MissReason.Place;
        if (sought.From >= offered.Until || offered.From >= sought.Until || sought.Until <= now || offered.Until <= now)
            yield return MissReason.Time;
        if (sought.Qualifications.Any(needed => !offered.Qualifications.Contains(needed)))
            yield return MissReason.Qualification;
        if (!offered.Groups.IsEmpty && sought.Groups.Any(group => !offered.Groups.Contains(group)))
            yield return MissReason.Group;
    }
}
