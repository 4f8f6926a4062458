using FluentResults;
using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>A recurrence (重复安排): a start, a rule, days that fall out and days that are added, over local dates and times.</summary>
/// <remarks>
/// <para>Follows RFC 5545, 3.8.5. The start is an occurrence when the rule matches it or when there is no rule; COUNT counts what the rule
/// gives, before exceptions are taken out. Extra dates and periods are added, exceptions win over all.</para>
/// <para>Expansion is lazy and seekable: the time to the first occurrence does not depend on how far from the start it lies. It ends with
/// the year 9999. Local times are neither checked against a zone nor moved; <see cref="InZone"/> does that. Equality is by content.
/// Immutable and safe for concurrent use.</para>
/// </remarks>
public sealed partial class Recurrence : IEquatable<Recurrence>
{
    private readonly RuleExpander? _expander;
    private readonly long[] _exceptions;
    private readonly long[] _extras;

    private Recurrence(
        LocalDateTime start, RecurrenceRule? rule, ValueList<LocalDateTime> exceptions, ValueList<LocalDateTime> extras,
        ValueList<RecurrencePeriod> periods, bool isAllDay)
    {
        (Start, Rule, Exceptions, Extras, Periods, IsAllDay) = (start, rule, exceptions, extras, periods, isAllDay);
        _exceptions = [.. exceptions.Select(CivilDays.SecondsOf)];
        var starts = CivilDays.SecondsOf(start);
        _extras = [.. extras.Concat(periods.Select(one => one.Start)).Select(CivilDays.SecondsOf).Concat(rule is null ? [starts] : []).Distinct().Order()];
        _expander = rule is null ? null : RuleExpander.Create(rule, starts);
    }

    /// <summary>The local date and time of the start (DTSTART), in whole seconds.</summary>
    public LocalDateTime Start { get; }

    /// <summary>The rule (RRULE); <c>null</c> for a single occurrence and extra dates.</summary>
    public RecurrenceRule? Rule { get; }

    /// <summary>What falls out (EXDATE), in order.</summary>
    public ValueList<LocalDateTime> Exceptions { get; }

    /// <summary>What is added (RDATE), in order.</summary>
    public ValueList<LocalDateTime> Extras { get; }

    /// <summary>What is added with a length of its own (RDATE with VALUE=PERIOD), in order.</summary>
    public ValueList<RecurrencePeriod> Periods { get; }

    /// <summary>Whether its text is of dates without times.</summary>
    public bool IsAllDay { get; }

    /// <summary>Whether nothing ends it but the end of time.</summary>
    public bool IsEndless => Rule is { IsEndless: true };

    // The last local time that the rule's end allows; the end of time for an endless one.
    internal LocalDateTime LastOrEnd => _expander is null ? Start : CivilDays.DateTimeOf(Math.Max(_expander.Last, CivilDays.SecondsOf(Start)));

    /// <summary>One single occurrence.</summary>
    /// <param name="at">The local date and time, in whole seconds.</param>
    public static Recurrence Once(LocalDateTime at) => new(Whole(at), null, [], [], [], false);

    /// <summary>Creates a recurrence.</summary>
    /// <param name="start">The local start, in whole seconds.</param>
    /// <param name="rule">The rule; <c>null</c> for the start alone.</param>
    /// <param name="exceptions">What falls out.</param>
    /// <param name="extras">What is added.</param>
    /// <param name="zone">The zone of the local times; needed when the rule ends at an instant in UTC, which is then taken into it.</param>
    /// <param name="periods">What is added with a length of its own.</param>
    /// <returns>The recurrence, or all of <c>volunteering.recurrence-unusable</c> (a fraction of a second, a period that does not end after
    /// it starts, two lengths from one start), <c>volunteering.until-needs-zone</c> that apply.</returns>
    public static Result<Recurrence> Create(
        LocalDateTime start, RecurrenceRule? rule, ValueList<LocalDateTime> exceptions = default, ValueList<LocalDateTime> extras = default,
        DateTimeZone? zone = null, ValueList<RecurrencePeriod> periods = default)
    {
        var refusals = new Refusals();
        foreach (var (part, at) in new[] { (RecurrencePart.DtStart, start) }
            .Concat(exceptions.Select(at => (RecurrencePart.ExDate, at))).Concat(extras.Select(at => (RecurrencePart.RDate, at))))
            refusals.When(at != Whole(at), () => new VolunteeringErrors.RecurrenceUnusable(part, RecurrenceFault.SubSecond));
        foreach (var period in periods)
            refusals.Add(period.Fault() is { } fault ? new VolunteeringErrors.RecurrenceUnusable(RecurrencePart.RDate, fault) : null);
        var sorted = Sorted(periods);
        return refusals
            .When(sorted.DistinctBy(one => one.Start).Count() < sorted.Count,
                () => new VolunteeringErrors.RecurrenceUnusable(RecurrencePart.RDate, RecurrenceFault.Repeated))
            .When(zone is null && rule?.Until?.Form == UntilForm.Utc, () => new VolunteeringErrors.UntilNeedsZone())
            .Then(() => Result.Ok(new Recurrence(start, Local(rule, zone), Sorted(exceptions), Sorted(extras), sorted, false)));
    }

    /// <summary>The weekend action (双休日行动): every Saturday and Sunday at the time of the start.</summary>
    /// <param name="start">The first day and its time.</param>
    public static Recurrence Weekends(LocalDateTime start) =>
        new(Whole(start), RecurrenceRule.Weekly(IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday), [], [], [], false);

    /// <summary>The occurrences from a date and time on, in order, each once; lazily, without an end when there is none.</summary>
    /// <param name="from">The first date and time that counts, inclusive.</param>
    public IEnumerable<LocalDateTime> From(LocalDateTime from)
    {
        foreach (var at in Seconds(FirstSecond(from), long.MaxValue))
            yield return CivilDays.DateTimeOf(at);
    }

    /// <summary>The occurrences between two dates and times, in order, each once; lazily.</summary>
    /// <param name="from">From here on, inclusive.</param>
    /// <param name="to">Up to here, exclusive.</param>
    public IEnumerable<LocalDateTime> Between(LocalDateTime from, LocalDateTime to)
    {
        foreach (var at in Seconds(FirstSecond(from), CivilDays.SecondsOf(to) - (to.NanosecondOfSecond == 0 ? 1 : 0)))
            yield return CivilDays.DateTimeOf(at);
    }

    /// <summary>The occurrences on some days, in order, each once; lazily.</summary>
    /// <param name="days">The days, both ends inclusive.</param>
    public IEnumerable<LocalDateTime> On(DateInterval days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return Between(days.Start.AtMidnight(), days.End.At(new LocalTime(23, 59, 59)).PlusNanoseconds(1));
    }

    /// <summary>All occurrences.</summary>
    /// <returns>The occurrences, lazily; or <c>volunteering.recurrence-endless</c> when there is no end.</returns>
    public Result<IEnumerable<LocalDateTime>> All() => IsEndless
        ? Result.Fail<IEnumerable<LocalDateTime>>(new VolunteeringErrors.RecurrenceEndless())
        : Result.Ok(Everything());

    /// <summary>Whether a date and time is an occurrence.</summary>
    /// <param name="at">A local date and time.</param>
    public bool Occurs(LocalDateTime at) => at == Whole(at) && Seconds(CivilDays.SecondsOf(at), CivilDays.SecondsOf(at)).Any();

    /// <summary>The length that a period gives to the occurrence at its start; <c>null</c> when none does.</summary>
    /// <param name="at">The local date and time of an occurrence.</param>
    public Duration? LengthAt(LocalDateTime at)
    {
        foreach (var period in Periods)
        {
            if (period.Start == at)
                return period.Length;
        }

        return null;
    }

    /// <summary>The occurrences of a zone, from a date and time on.</summary>
    /// <param name="zone">The zone of the local times.</param>
    /// <param name="changes">What becomes of times that a clock change skips or repeats.</param>
    /// <param name="from">The first local date and time that counts, inclusive.</param>
    /// <remarks>In the order of the local times; a time moved out of a skipped hour can then lie after its successor.</remarks>
    public IEnumerable<ZonedDateTime> InZone(DateTimeZone zone, ClockChanges changes, LocalDateTime from)
    {
        ArgumentNullException.ThrowIfNull(zone);
        ArgumentNullException.ThrowIfNull(changes);
        return From(from).Select(at => changes.Resolve(at, zone)).OfType<ZonedDateTime>();
    }

    /// <summary>This recurrence with more exceptions.</summary>
    /// <param name="exceptions">What falls out too, in whole seconds.</param>
    public Recurrence Without(params IEnumerable<LocalDateTime> exceptions) =>
        new(Start, Rule, Sorted(Exceptions.Concat(exceptions.Select(Whole))), Extras, Periods, IsAllDay);

    /// <summary>Whether both have the same start, rule, exceptions, extra dates and periods.</summary>
    /// <param name="other">Another recurrence.</param>
    public bool Equals(Recurrence? other) =>
        other is not null && Start == other.Start && Equals(Rule, other.Rule) && Exceptions == other.Exceptions && Extras == other.Extras
        && Periods == other.Periods && IsAllDay == other.IsAllDay;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Recurrence);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Rule, Exceptions, Extras, Periods);

    /// <summary>Whether both are equal.</summary>
    public static bool operator ==(Recurrence? left, Recurrence? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Recurrence? left, Recurrence? right) => !(left == right);

    // Occurrences are in whole seconds: the first that does not lie before a time.
    private static long FirstSecond(LocalDateTime from) => CivilDays.SecondsOf(from) + (from.NanosecondOfSecond == 0 ? 0 : 1);

    private static LocalDateTime Whole(LocalDateTime at) => at.PlusNanoseconds(-at.NanosecondOfSecond);

    private static ValueList<LocalDateTime> Sorted(IEnumerable<LocalDateTime> dates) => dates.Distinct().Order().ToValueList();

    private static ValueList<RecurrencePeriod> Sorted(IEnumerable<RecurrencePeriod> periods) =>
        periods.Distinct().OrderBy(one => one.Start).ThenBy(one => one.Length).ToValueList();

    private static RecurrenceRule? Local(RecurrenceRule? rule, DateTimeZone? zone) =>
        rule?.Until is { Form: UntilForm.Utc } until && zone is not null
            ? rule.WithUntil(new(LastLocal(until.Last.InUtc().ToInstant(), zone)))
            : rule;

    // The last local time that has come by an instant. In the second turn of a repeated hour that is the end of the hour: its first turn is over.
    private static LocalDateTime LastLocal(Instant until, DateTimeZone zone)
    {
        var local = until.InZone(zone).LocalDateTime;
        var mapping = zone.MapLocal(local);
        return mapping.Count == 2 && mapping.Last().ToInstant() == until ? mapping.EarlyInterval.IsoLocalEnd.PlusSeconds(-1) : local;
    }

    private IEnumerable<LocalDateTime> Everything()
    {
        foreach (var at in Seconds(long.MinValue, long.MaxValue))
            yield return CivilDays.DateTimeOf(at);
    }

    // Merges what the rule gives with the extra dates, and drops the exceptions. Extra dates before the start count too.
    private IEnumerable<long> Seconds(long from, long last)
    {
        var cursor = _expander?.Seek(from) ?? default;
        var end = _expander is null ? long.MinValue : Math.Min(last, _expander.Last);
        var extra = LowerBound(_extras, from);
        var excluded = LowerBound(_exceptions, from);
        var given = TryGive(ref cursor, end, out var next);
        while (true)
        {
            long at;
            if (extra < _extras.Length && _extras[extra] <= last && (!given || _extras[extra] <= next))
            {
                at = _extras[extra++];
                if (given && at == next)
                    given = TryGive(ref cursor, end, out next);
            }
            else if (given)
            {
                at = next;
                given = TryGive(ref cursor, end, out next);
            }
            else
            {
                yield break;
            }
            while (excluded < _exceptions.Length && _exceptions[excluded] < at)
                excluded++;
            if (excluded == _exceptions.Length || _exceptions[excluded] != at)
                yield return at;
        }
    }

    private bool TryGive(ref RuleCursor cursor, long end, out long at)
    {
        at = 0;
        return _expander is not null && _expander.TryNext(ref cursor, out at) && at <= end;
    }

    private static int LowerBound(long[] sorted, long value)
    {
        var at = Array.BinarySearch(sorted, value);
        return at < 0 ? ~at : at;
    }
}
