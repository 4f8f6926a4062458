using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>An extra date of a recurrence with a length of its own: a PERIOD of RDATE.</summary>
/// <param name="Start">The local date and time, in whole seconds.</param>
/// <param name="Length">How long it lasts, on the wall clock: more than nothing, in whole seconds. A day is 24 hours of it.</param>
public readonly record struct RecurrencePeriod(LocalDateTime Start, Duration Length)
{
    /// <summary>As the standard writes it: <c>20260105T080000/PT1H30M0S</c>.</summary>
    public override string ToString() => RecurrenceText.PeriodOf(this);

    internal RecurrenceFault? Fault() =>
        Start.NanosecondOfSecond != 0 || Length.SubsecondNanoseconds != 0 ? RecurrenceFault.SubSecond
        : Length <= Duration.Zero ? RecurrenceFault.PeriodReversed
        : null;
}
