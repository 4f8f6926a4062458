namespace CommunityDomain.Volunteering;

/// <summary>When people are reminded, and when a place that nobody said yes to is reported: counted back from the start of the shift.</summary>
/// <param name="ReminderMinutes">How many minutes before the start a reminder is due, inclusive; each from 1, none twice. None for no reminders.</param>
/// <param name="UnconfirmedMinutes">How many minutes before the start an unconfirmed place is reported, inclusive; from 1.</param>
public sealed record NoticePolicy(ValueList<int> ReminderMinutes, int UnconfirmedMinutes)
{
    /// <summary>Reminders a day and two hours before; a place without a yes is reported two days before.</summary>
    public static NoticePolicy Default => new([1440, 120], 2880);

    internal Refusals Faults()
    {
        var refusals = new Refusals()
            .When(UnconfirmedMinutes < 1, () => new CoreErrors.OutOfRange("minutes", UnconfirmedMinutes, 1, int.MaxValue));
        foreach (var lead in ReminderMinutes)
            refusals.When(lead < 1, () => new CoreErrors.OutOfRange("minutes", lead, 1, int.MaxValue));
        foreach (var lead in ReminderMinutes.CountBy(lead => lead).Where(one => one.Value > 1))
            refusals.Add(new CoreErrors.DuplicateId("reminder", $"{lead.Key}"));
        return refusals;
    }
}
