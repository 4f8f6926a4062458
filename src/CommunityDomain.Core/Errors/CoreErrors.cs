using NodaTime;

namespace CommunityDomain;

/// <summary>The refusals that every package shares.</summary>
public static partial class CoreErrors
{
    /// <summary><c>core.illegal-verb</c>: the lifecycle does not allow the verb in this status.</summary>
    /// <param name="lifecycle">The lifecycle's name.</param>
    /// <param name="status">The present status.</param>
    /// <param name="verb">The verb that was tried.</param>
    /// <param name="legal">The verbs that are legal now.</param>
    public sealed class IllegalVerb(string lifecycle, Enum status, Enum verb, ValueList<string> legal)
        : DomainError(CoreTexts.Catalogue, "core.illegal-verb",
            ("Lifecycle", lifecycle), ("Status", status), ("Verb", verb), ("Legal", legal))
    {
        /// <summary>The lifecycle's name.</summary>
        public string Lifecycle { get; } = lifecycle;

        /// <summary>The present status.</summary>
        public Enum Status { get; } = status;

        /// <summary>The verb that was tried.</summary>
        public Enum Verb { get; } = verb;

        /// <summary>The verbs that are legal in this status, in the order of the table.</summary>
        public ValueList<string> Legal { get; } = legal;
    }

    /// <summary><c>core.time-went-back</c>: a verb was given an instant before the last change.</summary>
    /// <param name="last">The instant of the last change.</param>
    /// <param name="now">The instant given.</param>
    public sealed class TimeWentBack(Instant last, Instant now)
        : DomainError(CoreTexts.Catalogue, "core.time-went-back", ("Last", last), ("Now", now))
    {
        /// <summary>The instant of the last change.</summary>
        public Instant Last { get; } = last;

        /// <summary>The instant given.</summary>
        public Instant Now { get; } = now;
    }

    /// <summary><c>core.history-broken</c>: a sequence of events is not the history of one aggregate.</summary>
    /// <param name="position">The position, from 1, of the first event that does not follow.</param>
    public sealed class HistoryBroken(long position)
        : DomainError(CoreTexts.Catalogue, "core.history-broken", ("Position", position))
    {
        /// <summary>The position, from 1, of the first event that does not follow.</summary>
        public long Position { get; } = position;
    }

    /// <summary><c>core.malformed</c>: a text is not of the form that is read.</summary>
    /// <param name="what">What was to be read.</param>
    /// <param name="text">The text given.</param>
    public sealed class Malformed(string what, string text)
        : DomainError(CoreTexts.Catalogue, "core.malformed", ("What", what), ("Text", text))
    {
        /// <summary>What was to be read.</summary>
        public string What { get; } = what;

        /// <summary>The text given.</summary>
        public string Text { get; } = text;
    }

    /// <summary><c>core.empty</c>: a name, list or text that must say something is empty.</summary>
    /// <param name="what">What is empty.</param>
    public sealed class Empty(string what)
        : DomainError(CoreTexts.Catalogue, "core.empty", ("What", what))
    {
        /// <summary>What is empty.</summary>
        public string What { get; } = what;
    }

    /// <summary><c>core.out-of-range</c>: a number lies outside its range.</summary>
    /// <param name="what">What the number counts.</param>
    /// <param name="value">The number given.</param>
    /// <param name="least">The least legal value, inclusive.</param>
    /// <param name="greatest">The greatest legal value, inclusive.</param>
    public sealed class OutOfRange(string what, decimal value, decimal least, decimal greatest)
        : DomainError(CoreTexts.Catalogue, "core.out-of-range", ("What", what), ("Value", value), ("Least", least), ("Greatest", greatest))
    {
        /// <summary>What the number counts.</summary>
        public string What { get; } = what;

        /// <summary>The number given.</summary>
        public decimal Value { get; } = value;

        /// <summary>The least legal value, inclusive.</summary>
        public decimal Least { get; } = least;

        /// <summary>The greatest legal value, inclusive.</summary>
        public decimal Greatest { get; } = greatest;
    }

    /// <summary><c>core.duplicate-id</c>: an id that must be new is in use.</summary>
    /// <param name="what">What has the id.</param>
    /// <param name="id">The id.</param>
    public sealed class DuplicateId(string what, string id)
        : DomainError(CoreTexts.Catalogue, "core.duplicate-id", ("What", what), ("Id", id))
    {
        /// <summary>What has the id.</summary>
        public string What { get; } = what;

        /// <summary>The id.</summary>
        public string Id { get; } = id;
    }

    /// <summary><c>core.unknown-rule</c>: no rule of the policy has this code.</summary>
    /// <param name="rule">The code given.</param>
    public sealed class UnknownRule(RuleCode rule) : DomainError(CoreTexts.Catalogue, "core.unknown-rule", ("Rule", rule))
    {
        /// <summary>The code given.</summary>
        public RuleCode Rule { get; } = rule;
    }

    /// <summary><c>core.not-waivable</c>: the rule may not be waived, because a statute stands behind it or because it is advice.</summary>
    /// <param name="rule">The rule's code.</param>
    public sealed class NotWaivable(RuleCode rule) : DomainError(CoreTexts.Catalogue, "core.not-waivable", ("Rule", rule))
    {
        /// <summary>The rule's code.</summary>
        public RuleCode Rule { get; } = rule;
    }

    /// <summary><c>core.nothing-to-waive</c>: the rule is not broken.</summary>
    /// <param name="rule">The rule's code.</param>
    /// <param name="kind">What it found.</param>
    public sealed class NothingToWaive(RuleCode rule, VerdictKind kind)
        : DomainError(CoreTexts.Catalogue, "core.nothing-to-waive", ("Rule", rule), ("Kind", kind))
    {
        /// <summary>The rule's code.</summary>
        public RuleCode Rule { get; } = rule;

        /// <summary>What it found.</summary>
        public VerdictKind Kind { get; } = kind;
    }
}
