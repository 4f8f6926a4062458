using NodaTime;

namespace CommunityDomain.Partnerships;

public static partial class PartnershipsErrors
{
    /// <summary><c>partnerships.one-place</c>: a demand names more than one place.</summary>
    /// <param name="places">How many it names.</param>
    public sealed class OnePlace(int places) : DomainError(PartnershipsTexts.Catalogue, "partnerships.one-place", ("Places", places))
    {
        /// <summary>How many it names.</summary>
        public int Places { get; } = places;
    }

    /// <summary><c>partnerships.times-reversed</c>: an entry's times end before they begin, or it has run out.</summary>
    /// <param name="from">From when it is wanted or offered.</param>
    /// <param name="until">Until when.</param>
    /// <param name="openUntil">When the entry runs out.</param>
    public sealed class TimesReversed(Instant from, Instant until, Instant openUntil)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.times-reversed",
            ("From", from), ("Until", until), ("OpenUntil", openUntil))
    {
        /// <summary>From when it is wanted or offered.</summary>
        public Instant From { get; } = from;

        /// <summary>Until when.</summary>
        public Instant Until { get; } = until;

        /// <summary>When the entry runs out.</summary>
        public Instant OpenUntil { get; } = openUntil;
    }

    /// <summary><c>partnerships.entry-expired</c>: the entry has run out.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="openUntil">When it ran out.</param>
    public sealed class EntryExpired(RegisterEntryId entry, Instant openUntil)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.entry-expired", ("Entry", entry), ("OpenUntil", openUntil))
    {
        /// <summary>The entry.</summary>
        public RegisterEntryId Entry { get; } = entry;

        /// <summary>When it ran out.</summary>
        public Instant OpenUntil { get; } = openUntil;
    }

    /// <summary><c>partnerships.still-open</c>: the time is not over.</summary>
    /// <param name="until">Until when.</param>
    public sealed class StillOpen(Instant until) : DomainError(PartnershipsTexts.Catalogue, "partnerships.still-open", ("Until", until))
    {
        /// <summary>Until when.</summary>
        public Instant Until { get; } = until;
    }

    /// <summary><c>partnerships.units-reserved</c>: units are reserved for proposals.</summary>
    /// <param name="reserved">How many.</param>
    public sealed class UnitsReserved(int reserved)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.units-reserved", ("Reserved", reserved))
    {
        /// <summary>How many.</summary>
        public int Reserved { get; } = reserved;
    }

    /// <summary><c>partnerships.not-acceptable</c>: a demand and a supply do not suit each other.</summary>
    /// <param name="misses">Every reason.</param>
    public sealed class NotAcceptable(ValueList<MissReason> misses)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.not-acceptable", ("Misses", misses))
    {
        /// <summary>Every reason.</summary>
        public ValueList<MissReason> Misses { get; } = misses;
    }

    /// <summary><c>partnerships.answer-by-passed</c>: the time to answer is over.</summary>
    /// <param name="answerBy">Until when answers were due.</param>
    public sealed class AnswerByPassed(Instant answerBy)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.answer-by-passed", ("AnswerBy", answerBy))
    {
        /// <summary>Until when answers were due.</summary>
        public Instant AnswerBy { get; } = answerBy;
    }

    /// <summary><c>partnerships.accepted-already</c>: the side has accepted.</summary>
    /// <param name="side">The side.</param>
    public sealed class AcceptedAlready(EntrySide side)
        : DomainError(PartnershipsTexts.Catalogue, "partnerships.accepted-already", ("Side", side))
    {
        /// <summary>The side.</summary>
        public EntrySide Side { get; } = side;
    }
    /// <summary><c>partnerships.round-too-large</c>: more pairs suit each other than one round takes.</summary>
    /// <param name="most">The most that one round takes.</param>
    public sealed class RoundTooLarge(int most) : DomainError(PartnershipsTexts.Catalogue, "partnerships.round-too-large", ("Most", most))
    {
        /// <summary>The most that one round takes.</summary>
        public int Most { get; } = most;
    }
}
