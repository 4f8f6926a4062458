using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>When people can sign up for a shift by themselves: counted back from its start.</summary>
/// <param name="OpensHoursBefore">How many hours before the start it opens, inclusive.</param>
/// <param name="ClosesHoursBefore">How many hours before the start it closes, exclusive; less than <paramref name="OpensHoursBefore"/>, from 0.</param>
public sealed record SignUpWindow(int OpensHoursBefore, int ClosesHoursBefore)
{
    /// <summary>Two weeks before, until two hours before.</summary>
    public static SignUpWindow Default => new(336, 2);

    /// <summary>Whether it is open.</summary>
    /// <param name="shift">The shift.</param>
    /// <param name="now">The instant asked about.</param>
    public bool IsOpenAt(Shift shift, Instant now)
    {
        ArgumentNullException.ThrowIfNull(shift);
        return now >= OpensAt(shift) && now < ClosesAt(shift);
    }

    internal Instant OpensAt(Shift shift) => Before(shift, OpensHoursBefore);

    internal Instant ClosesAt(Shift shift) => Before(shift, ClosesHoursBefore);

    // A window of more hours than there is time opens with time.
    private static Instant Before(Shift shift, int hours) =>
        hours > (shift.StartsAt - Instant.MinValue).TotalHours ? Instant.MinValue
        : -(long)hours > (Instant.MaxValue - shift.StartsAt).TotalHours ? Instant.MaxValue
        : shift.StartsAt - Duration.FromHours(hours);

    internal Refusals Faults() =>
        new Refusals()
            .When(ClosesHoursBefore < 0, () => new CoreErrors.OutOfRange("hours", ClosesHoursBefore, 0, int.MaxValue))
            .When(OpensHoursBefore <= ClosesHoursBefore,
                () => new CoreErrors.OutOfRange("hours", OpensHoursBefore, Math.Max(0, ClosesHoursBefore) + 1m, int.MaxValue));
}
