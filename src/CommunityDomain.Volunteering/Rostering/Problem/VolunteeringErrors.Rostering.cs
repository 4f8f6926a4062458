using NodaTime;

namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.roster-shift-reversed</c>: a shift ends before it starts, or at once.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="start">When it would begin.</param>
    /// <param name="end">When it would end.</param>
    public sealed class RosterShiftReversed(ShiftId shift, LocalDateTime start, LocalDateTime end)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.roster-shift-reversed",
            ("Shift", shift), ("Start", start), ("End", end))
    {
        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>When it would begin.</summary>
        public LocalDateTime Start { get; } = start;

        /// <summary>When it would end.</summary>
        public LocalDateTime End { get; } = end;
    }

    /// <summary><c>volunteering.demand-crossed</c>: a shift's minimum, target and maximum are not in this order, from 0.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="minimum">The minimum given.</param>
    /// <param name="target">The target given.</param>
    /// <param name="maximum">The maximum given.</param>
    public sealed class DemandCrossed(ShiftId shift, int minimum, int target, int maximum)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.demand-crossed",
            ("Shift", shift), ("Minimum", minimum), ("Target", target), ("Maximum", maximum))
    {
        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>The minimum given.</summary>
        public int Minimum { get; } = minimum;

        /// <summary>The target given.</summary>
        public int Target { get; } = target;

        /// <summary>The maximum given.</summary>
        public int Maximum { get; } = maximum;
    }

    /// <summary><c>volunteering.limit-crossed</c>: a personal limit's least is above its most.</summary>
    /// <param name="person">The volunteer, or the first who has these rules.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="span">Over what time.</param>
    /// <param name="least">The least given.</param>
    /// <param name="most">The most given.</param>
    public sealed class LimitCrossed(PersonId person, LimitUnit unit, LimitSpan span, int least, int most)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.limit-crossed",
            ("Person", person), ("Unit", unit), ("Span", span), ("Least", least), ("Most", most))
    {
        /// <summary>The volunteer, or the first who has these rules.</summary>
        public PersonId Person { get; } = person;

        /// <summary>What is counted.</summary>
        public LimitUnit Unit { get; } = unit;

        /// <summary>Over what time.</summary>
        public LimitSpan Span { get; } = span;

        /// <summary>The least given.</summary>
        public int Least { get; } = least;

        /// <summary>The most given.</summary>
        public int Most { get; } = most;
    }

    /// <summary><c>volunteering.limit-unfit</c>: a personal limit counts days in a day, or weekends in less than a month.</summary>
    /// <param name="person">The volunteer, or the first who has these rules.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="span">Over what time.</param>
    public sealed class LimitUnfit(PersonId person, LimitUnit unit, LimitSpan span)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.limit-unfit",
            ("Person", person), ("Unit", unit), ("Span", span))
    {
        /// <summary>The volunteer, or the first who has these rules.</summary>
        public PersonId Person { get; } = person;

        /// <summary>What is counted.</summary>
        public LimitUnit Unit { get; } = unit;

        /// <summary>Over what time.</summary>
        public LimitSpan Span { get; } = span;
    }

    /// <summary><c>volunteering.limit-repeated</c>: two personal limits have the same unit and span.</summary>
    /// <param name="person">The volunteer, or the first who has these rules.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="span">Over what time.</param>
    public sealed class LimitRepeated(PersonId person, LimitUnit unit, LimitSpan span)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.limit-repeated",
            ("Person", person), ("Unit", unit), ("Span", span))
    {
        /// <summary>The volunteer, or the first who has these rules.</summary>
        public PersonId Person { get; } = person;

        /// <summary>What is counted.</summary>
        public LimitUnit Unit { get; } = unit;

        /// <summary>Over what time.</summary>
        public LimitSpan Span { get; } = span;
    }

    /// <summary><c>volunteering.pair-repeated</c>: a volunteer was allowed the same shift twice.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift.</param>
    public sealed class PairRepeated(PersonId person, ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.pair-repeated",
            ("Person", person), ("Shift", shift))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }

    /// <summary><c>volunteering.fixed-not-allowed</c>: a volunteer is fixed to a shift that he may not take: not eligible, or forbidden.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift.</param>
    public sealed class FixedNotAllowed(PersonId person, ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.fixed-not-allowed",
            ("Person", person), ("Shift", shift))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }

    /// <summary><c>volunteering.fixed-clash</c>: a volunteer is fixed to two shifts that can't both be kept.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="first">The earlier shift.</param>
    /// <param name="second">The later shift.</param>
    /// <param name="kind">Why not both.</param>
    public sealed class FixedClash(PersonId person, ShiftId first, ShiftId second, BreachKind kind)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.fixed-clash",
            ("Person", person), ("First", first), ("Second", second), ("Kind", kind))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The earlier shift.</summary>
        public ShiftId First { get; } = first;

        /// <summary>The later shift.</summary>
        public ShiftId Second { get; } = second;

        /// <summary>Why not both.</summary>
        public BreachKind Kind { get; } = kind;
    }

    /// <summary><c>volunteering.fixed-breaks-limit</c>: a volunteer's fixed shifts break one of his limits.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift with which the limit is passed.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="span">Over what time.</param>
    /// <param name="most">The most allowed.</param>
    /// <param name="amount">What the fixed shifts come to.</param>
    public sealed class FixedBreaksLimit(PersonId person, ShiftId shift, LimitUnit unit, LimitSpan span, int most, long amount)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.fixed-breaks-limit",
            ("Person", person), ("Shift", shift), ("Unit", unit), ("Span", span), ("Most", most), ("Amount", amount))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift with which the limit is passed.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>What is counted.</summary>
        public LimitUnit Unit { get; } = unit;

        /// <summary>Over what time.</summary>
        public LimitSpan Span { get; } = span;

        /// <summary>The most allowed.</summary>
        public int Most { get; } = most;

        /// <summary>What the fixed shifts come to.</summary>
        public long Amount { get; } = amount;
    }

    /// <summary><c>volunteering.fixed-row-too-long</c>: a volunteer's fixed shifts lie on too many days in a row.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift with which the row is too long.</param>
    /// <param name="days">The days in a row.</param>
    /// <param name="most">The most allowed.</param>
    public sealed class FixedRowTooLong(PersonId person, ShiftId shift, int days, int most)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.fixed-row-too-long",
            ("Person", person), ("Shift", shift), ("Days", days), ("Most", most))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift with which the row is too long.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>The days in a row.</summary>
        public int Days { get; } = days;

        /// <summary>The most allowed.</summary>
        public int Most { get; } = most;
    }

    /// <summary><c>volunteering.fixed-over-demand</c>: more volunteers are fixed to a shift than it may have.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="people">How many are fixed to it.</param>
    /// <param name="maximum">The most that it may have.</param>
    public sealed class FixedOverDemand(ShiftId shift, int people, int maximum)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.fixed-over-demand",
            ("Shift", shift), ("People", people), ("Maximum", maximum))
    {
        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>How many are fixed to it.</summary>
        public int People { get; } = people;

        /// <summary>The most that it may have.</summary>
        public int Maximum { get; } = maximum;
    }

    /// <summary><c>volunteering.fixed-not-apart</c>: two volunteers who are to be kept apart are fixed to the same shift.</summary>
    /// <param name="person">One volunteer.</param>
    /// <param name="other">The other.</param>
    /// <param name="shift">The shift.</param>
    public sealed class FixedNotApart(PersonId person, PersonId other, ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.fixed-not-apart",
            ("Person", person), ("Other", other), ("Shift", shift))
    {
        /// <summary>One volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The other.</summary>
        public PersonId Other { get; } = other;

        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }

    /// <summary><c>volunteering.not-on-shift</c>: a volunteer is not on the shift that he would leave.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift.</param>
    public sealed class NotOnShift(PersonId person, ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.not-on-shift",
            ("Person", person), ("Shift", shift))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }

    /// <summary><c>volunteering.not-eligible-for-shift</c>: a volunteer may not take the shift; no exception helps.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift.</param>
    public sealed class NotEligibleForShift(PersonId person, ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.not-eligible-for-shift",
            ("Person", person), ("Shift", shift))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }

    /// <summary><c>volunteering.roster-rule-broken</c>: a change would break a rule of rostering.</summary>
    /// <param name="person">The volunteer, or zero when it concerns the shift alone.</param>
    /// <param name="shift">The shift, or the later of two.</param>
    /// <param name="kind">The kind of rule.</param>
    public sealed class RosterRuleBroken(PersonId person, ShiftId shift, BreachKind kind)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.roster-rule-broken",
            ("Person", person), ("Shift", shift), ("Kind", kind))
    {
        /// <summary>The volunteer, or zero when it concerns the shift alone.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift, or the later of two.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>The kind of rule.</summary>
        public BreachKind Kind { get; } = kind;
    }

    /// <summary><c>volunteering.waitlist-exhausted</c>: nobody on the waitlist may take the place.</summary>
    /// <param name="shift">The shift.</param>
    public sealed class WaitlistExhausted(ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.waitlist-exhausted",
            ("Shift", shift))
    {
        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }

    /// <summary><c>volunteering.nothing-to-override</c>: the assignment breaks no rule, and needs no exception.</summary>
    /// <param name="person">The volunteer.</param>
    /// <param name="shift">The shift.</param>
    public sealed class NothingToOverride(PersonId person, ShiftId shift)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.nothing-to-override",
            ("Person", person), ("Shift", shift))
    {
        /// <summary>The volunteer.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;
    }
}
