using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>The end of a recurrence rule (UNTIL), inclusive.</summary>
/// <param name="Last">The last date and time on which an occurrence may start; midnight for a date.</param>
/// <param name="Form">How it is written.</param>
public readonly record struct RecurrenceUntil(LocalDateTime Last, UntilForm Form = UntilForm.Local)
{
    /// <summary>Through the end of a day.</summary>
    /// <param name="day">The last day, inclusive.</param>
    public static RecurrenceUntil Date(LocalDate day) => new(day.AtMidnight(), UntilForm.Date);

    /// <summary>As the standard writes it: <c>19971224</c>, <c>19971224T000000</c>, <c>19971224T000000Z</c>.</summary>
    public override string ToString() => Form switch
    {
        UntilForm.Date => RecurrenceText.DateOf(Last),
        UntilForm.Utc => RecurrenceText.DateTimeOf(Last) + "Z",
        _ => RecurrenceText.DateTimeOf(Last),
    };
}
