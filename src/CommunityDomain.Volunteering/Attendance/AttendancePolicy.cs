namespace CommunityDomain.Volunteering;

/// <summary>Which minutes count. The times as they were recorded stay whatever the policy says.</summary>
/// <param name="EarlyMinutes">How long before the start of the shift somebody can check in, from 0; minutes before the start don't count.</param>
/// <param name="OvertimeMinutes">How many minutes after the end of the shift count, from 0.</param>
/// <param name="EntryWorkingDays">Within how many working days after the service a record is to be attested, from 1. Statute: 志愿服务记录与证明出具办法(试行) art. 11.</param>
public sealed record AttendancePolicy(int EarlyMinutes = 60, int OvertimeMinutes = 0, int EntryWorkingDays = 10)
{
    /// <summary>Check-in an hour before at the earliest, no overtime (design), entry within 10 working days (statute).</summary>
    public static AttendancePolicy Default { get; } = new();

    internal Refusals Faults() =>
        new Refusals()
            .When(EarlyMinutes < 0, () => new CoreErrors.OutOfRange("early minutes", EarlyMinutes, 0, int.MaxValue))
            .When(OvertimeMinutes < 0, () => new CoreErrors.OutOfRange("overtime", OvertimeMinutes, 0, int.MaxValue))
            .When(EntryWorkingDays < 1, () => new CoreErrors.OutOfRange("working days", EntryWorkingDays, 1, int.MaxValue));
}
