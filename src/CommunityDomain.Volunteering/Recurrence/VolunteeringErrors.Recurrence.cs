namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.recurrence-malformed</c>: a text is not a recurrence of RFC 5545.</summary>
    /// <param name="text">The text given.</param>
    /// <param name="position">Where the fault is, from 0.</param>
    /// <param name="part">The part that it concerns.</param>
    /// <param name="fault">What is wrong.</param>
    public sealed class RecurrenceMalformed(string text, int position, RecurrencePart part, RecurrenceFault fault)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.recurrence-malformed", ("Text", text), ("Position", position), ("Part", part), ("Fault", fault))
    {
        /// <summary>The text given.</summary>
        public string Text { get; } = text;

        /// <summary>Where the fault is, from 0.</summary>
        public int Position { get; } = position;

        /// <summary>The part that it concerns.</summary>
        public RecurrencePart Part { get; } = part;

        /// <summary>What is wrong.</summary>
        public RecurrenceFault Fault { get; } = fault;
    }

    /// <summary><c>volunteering.recurrence-unusable</c>: the parts of a recurrence do not make one.</summary>
    /// <param name="part">The part that is at fault.</param>
    /// <param name="fault">What is wrong.</param>
    public sealed class RecurrenceUnusable(RecurrencePart part, RecurrenceFault fault)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.recurrence-unusable", ("Part", part), ("Fault", fault))
    {
        /// <summary>The part that is at fault.</summary>
        public RecurrencePart Part { get; } = part;

        /// <summary>What is wrong.</summary>
        public RecurrenceFault Fault { get; } = fault;
    }

    /// <summary><c>volunteering.recurrence-has-two-rules</c>: a text has a second RRULE. RFC 5545 advises against it; two patterns say the same.</summary>
    /// <param name="position">Where the second one begins, from 0.</param>
    public sealed class RecurrenceHasTwoRules(int position)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.recurrence-has-two-rules", ("Position", position))
    {
        /// <summary>Where the second one begins, from 0.</summary>
        public int Position { get; } = position;
    }

    /// <summary><c>volunteering.recurrence-endless</c>: a recurrence without an end was to be expanded without a range.</summary>
    public sealed class RecurrenceEndless()
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.recurrence-endless");

    /// <summary><c>volunteering.until-needs-zone</c>: a recurrence ends at an instant in UTC, and the zone of its local times is not known.</summary>
    public sealed class UntilNeedsZone()
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.until-needs-zone");
}
