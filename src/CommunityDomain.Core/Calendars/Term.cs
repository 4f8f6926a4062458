using System.Globalization;

namespace CommunityDomain;

/// <summary>How long something may take, as a rule and not as a date (期间): an obligation stores it, and its date is found when it is asked for.</summary>
/// <remarks>
/// <para>The day of the event is never counted, and the last day counts in full (民法典 art. 201, 203). A term of months or years ends on the day
/// of the same number, or on the last of a month that has none (art. 202). Where <see cref="EndsOnWorkday"/> is set, a last day on which nobody
/// works gives way to the next working day (art. 203).</para>
/// <para>Immutable. The <c>default</c> is a term of no days: it ends on the day of the event.</para>
/// </remarks>
public readonly record struct Term
{
    private Term(TermUnit unit, int amount, bool endsOnWorkday) => (Unit, Amount, EndsOnWorkday) = (unit, amount, endsOnWorkday);

    /// <summary>In what it is counted.</summary>
    public TermUnit Unit { get; }

    /// <summary>How many of them, from 1; 0 for the <c>default</c> alone.</summary>
    public int Amount { get; }

    /// <summary>Whether a last day on which nobody works gives way to the next working day.</summary>
    public bool EndsOnWorkday { get; }

    /// <summary>A term of working days; its last day is one.</summary>
    /// <param name="amount">How many, 1 to 10,000.</param>
    public static Term OfWorkingDays(int amount) => Of(TermUnit.WorkingDays, amount, true);

    /// <summary>A term of calendar days that ends on its last day, worked or not.</summary>
    /// <param name="amount">How many, 1 to 10,000.</param>
    public static Term OfDays(int amount) => Of(TermUnit.Days, amount, false);

    /// <summary>A term of months that ends on its last day, worked or not.</summary>
    /// <param name="amount">How many, 1 to 1,200.</param>
    public static Term OfMonths(int amount) => Of(TermUnit.Months, amount, false, 1_200);

    /// <summary>A term of years that ends on its last day, worked or not.</summary>
    /// <param name="amount">How many, 1 to 100.</param>
    public static Term OfYears(int amount) => Of(TermUnit.Years, amount, false, 100);

    /// <summary>This term, its last day moved to the next working day where nobody works on it, as for what has to be handed in to an office.</summary>
    public Term EndingOnWorkday() => new(Unit, Amount, true);

    /// <summary>The amount, the unit, and what becomes of a last day on which nobody works.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Amount} {Unit}{(EndsOnWorkday && Unit != TermUnit.WorkingDays ? ", then the next workday" : string.Empty)}");

    private static Term Of(TermUnit unit, int amount, bool endsOnWorkday, int greatest = 10_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(amount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, greatest);
        return new(unit, amount, endsOnWorkday);
    }
}
