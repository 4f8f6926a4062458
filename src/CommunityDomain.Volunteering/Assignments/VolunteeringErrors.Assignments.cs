using NodaTime;

namespace CommunityDomain.Volunteering;

public static partial class VolunteeringErrors
{
    /// <summary><c>volunteering.not-eligible</c>: a rule keeps somebody from a shift.</summary>
    /// <param name="person">Who.</param>
    /// <param name="rules">The codes of the rules that are broken or lack a fact.</param>
    public sealed class NotEligible(PersonId person, ValueList<RuleCode> rules)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.not-eligible", ("Person", person), ("Rules", rules))
    {
        /// <summary>Who.</summary>
        public PersonId Person { get; } = person;

        /// <summary>The codes of the rules that are broken or lack a fact.</summary>
        public ValueList<RuleCode> Rules { get; } = rules;
    }

    /// <summary><c>volunteering.not-his-own-answer</c>: somebody else would say yes or no for a volunteer.</summary>
    /// <param name="person">Whose answer it is.</param>
    public sealed class NotHisOwnAnswer(PersonId person)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.not-his-own-answer", ("Person", person))
    {
        /// <summary>Whose answer it is.</summary>
        public PersonId Person { get; } = person;
    }

    /// <summary><c>volunteering.answer-too-late</c>: the time to answer is over.</summary>
    /// <param name="answerBy">Until when he could answer.</param>
    public sealed class AnswerTooLate(Instant answerBy)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.answer-too-late", ("AnswerBy", answerBy))
    {
        /// <summary>Until when he could answer.</summary>
        public Instant AnswerBy { get; } = answerBy;
    }

    /// <summary><c>volunteering.deadline-unusable</c>: a deadline for an answer is past, or after the start of the shift.</summary>
    /// <param name="answerBy">The deadline.</param>
    /// <param name="startsAt">When the shift starts.</param>
    public sealed class DeadlineUnusable(Instant answerBy, Instant startsAt)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.deadline-unusable", ("AnswerBy", answerBy), ("StartsAt", startsAt))
    {
        /// <summary>The deadline.</summary>
        public Instant AnswerBy { get; } = answerBy;

        /// <summary>When the shift starts.</summary>
        public Instant StartsAt { get; } = startsAt;
    }

    /// <summary><c>volunteering.risks-not-acknowledged</c>: somebody would say yes without saying that he knows the risks.</summary>
    /// <param name="risks">The risks.</param>
    public sealed class RisksNotAcknowledged(string risks)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.risks-not-acknowledged", ("Risks", risks))
    {
        /// <summary>The risks.</summary>
        public string Risks { get; } = risks;
    }

    /// <summary><c>volunteering.sign-up-closed</c>: the window to sign up is not open.</summary>
    /// <param name="opensAt">When it opens.</param>
    /// <param name="closesAt">When it closes, exclusive.</param>
    public sealed class SignUpClosed(Instant opensAt, Instant closesAt)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.sign-up-closed", ("OpensAt", opensAt), ("ClosesAt", closesAt))
    {
        /// <summary>When it opens.</summary>
        public Instant OpensAt { get; } = opensAt;

        /// <summary>When it closes, exclusive.</summary>
        public Instant ClosesAt { get; } = closesAt;
    }

    /// <summary><c>volunteering.shift-full</c>: every place of a shift is taken.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="places">How many places it has.</param>
    public sealed class ShiftFull(ShiftId shift, int places)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.shift-full", ("Shift", shift), ("Places", places))
    {
        /// <summary>The shift.</summary>
        public ShiftId Shift { get; } = shift;

        /// <summary>How many places it has.</summary>
        public int Places { get; } = places;
    }

    /// <summary><c>volunteering.shift-begun</c>: the shift has begun.</summary>
    /// <param name="startedAt">When it began.</param>
    public sealed class ShiftBegun(Instant startedAt)
        : DomainError(VolunteeringTexts.Catalogue, "volunteering.shift-begun", ("StartedAt", startedAt))
    {
        /// <summary>When it began.</summary>
        public Instant StartedAt { get; } = startedAt;
    }
}
