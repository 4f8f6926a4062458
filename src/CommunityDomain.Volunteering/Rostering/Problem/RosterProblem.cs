using NodaTime;

namespace CommunityDomain.Volunteering;

/// <summary>
/// A rostering problem, compiled: volunteers with their personal rules, shifts with what their places are worth, and who may take which with what
/// preference. Everything stands in flat arrays in one canonical order, so that the order of input does not matter.
/// </summary>
/// <remarks>
/// <para>Volunteers are numbered from 0 by ascending id; shifts from 0 by start, end and id. Built by <see cref="RosterProblemBuilder"/>.
/// Immutable and safe for concurrent use. A number that the
/// problem does not have is an <see cref="ArgumentOutOfRangeException"/>.</para>
/// <para>The objective of a roster is Σ worth of the filled places + Σ preferences − Σ fairness − Σ shortfalls of elastic minima, in whole units.
/// The problem is mutable nowhere but is not an aggregate: at 90,000 volunteers it is tens of megabytes, and lives beside them.</para>
/// </remarks>
public sealed partial class RosterProblem
{
    private readonly Lazy<RosterDigest> _digest;

    internal RosterProblem(RosterProblemData data)
    {
        Data = data;
        _digest = new Lazy<RosterDigest>(() => RosterProblemDigest.Of(data));
    }

    internal RosterProblemData Data { get; }

    /// <summary>The number of volunteers.</summary>
    public int PersonCount => Data.Persons.Length;

    /// <summary>The number of shifts.</summary>
    public int ShiftCount => Data.Shifts.Length;

    /// <summary>The number of eligible pairs of a volunteer and a shift.</summary>
    public int PairCount => Data.PairShift.Length;

    /// <summary>The date of the first shift; minutes and days count from its midnight.</summary>
    public LocalDate FirstDay => Data.FirstDay;

    /// <summary>The number of days from the first shift's to the last shift's, both included; 0 without shifts.</summary>
    public int Days => Data.Days;

    /// <summary>SHA-256 of all that decides about rosters: equal problems have equal digests, in whatever order they were put together.</summary>
    public RosterDigest Digest => _digest.Value;

    /// <summary>The volunteer with this number.</summary>
    /// <param name="person">A volunteer's number.</param>
    public PersonId PersonAt(int person) => Data.Persons[Numbers.Within(person, PersonCount)];

    /// <summary>The shift with this number.</summary>
    /// <param name="shift">A shift's number.</param>
    public RosterShift ShiftAt(int shift) => Data.Shifts[Numbers.Within(shift, ShiftCount)];

    /// <summary>The volunteer's number, or −1 when the problem does not have him. Takes time logarithmic in their count.</summary>
    /// <param name="person">A volunteer.</param>
    public int Find(PersonId person)
    {
        var at = Array.BinarySearch(Data.Persons, person);
        return at < 0 ? -1 : at;
    }

    /// <summary>The shift's number, or −1 when the problem does not have it.</summary>
    /// <param name="shift">A shift.</param>
    public int Find(ShiftId shift) => Data.ShiftNumbers.GetValueOrDefault(shift, -1);

    /// <summary>What the volunteer's schedule must keep.</summary>
    /// <param name="person">A volunteer's number.</param>
    public PersonalRules RulesOf(int person) => Data.RuleSets[Data.RulesOf[Numbers.Within(person, PersonCount)]];

    /// <summary>The shifts that the volunteer may take, by number, in time order.</summary>
    /// <param name="person">A volunteer's number.</param>
    public ReadOnlySpan<int> ShiftsOf(int person) => PairsOf(person, Data.PairShift);

    /// <summary>The volunteer's preferences, requests included, for <see cref="ShiftsOf"/>, in the same order.</summary>
    /// <param name="person">A volunteer's number.</param>
    public ReadOnlySpan<int> PreferencesOf(int person) => PairsOf(person, Data.PairWeight);

    /// <summary>The place of a shift in <see cref="ShiftsOf"/>, or −1 when the volunteer may not take it.</summary>
    /// <param name="person">A volunteer's number.</param>
    /// <param name="shift">A shift's number.</param>
    public int PositionOf(int person, int shift)
    {
        var at = ShiftsOf(person).BinarySearch(shift);
        return at < 0 ? -1 : at;
    }

    /// <summary>Whether the volunteer is fixed to the shift: every roster must have him there.</summary>
    /// <param name="person">A volunteer's number.</param>
    /// <param name="shift">A shift's number.</param>
    public bool IsFixed(int person, int shift) =>
        Data.FixedCount > 0 && PositionOf(person, shift) is >= 0 and var at && Data.IsFixedPair(Data.PersonStart[person] + at);

    /// <summary>When a shift begins, in minutes from the midnight of <see cref="FirstDay"/>.</summary>
    /// <param name="shift">A shift's number.</param>
    public int StartOf(int shift) => Data.Start[Numbers.Within(shift, ShiftCount)];

    /// <summary>When a shift ends, exclusive, in minutes from the midnight of <see cref="FirstDay"/>.</summary>
    /// <param name="shift">A shift's number.</param>
    public int EndOf(int shift) => Data.End[Numbers.Within(shift, ShiftCount)];

    /// <summary>The day on which a shift begins, counted from 0 at <see cref="FirstDay"/>.</summary>
    /// <param name="shift">A shift's number.</param>
    public int DayOf(int shift) => Data.Day[Numbers.Within(shift, ShiftCount)];

    /// <summary>How long the way from one shift's place to another's takes, in minutes: the shortest, other places between allowed.</summary>
    /// <param name="from">The number of the shift that ends.</param>
    /// <param name="to">The number of the shift that begins.</param>
    public int TravelMinutes(int from, int to) => Data.Travel(Numbers.Within(from, ShiftCount), Numbers.Within(to, ShiftCount));

    private ReadOnlySpan<int> PairsOf(int person, int[] values)
    {
        var start = Data.PersonStart[Numbers.Within(person, PersonCount)];
        return values.AsSpan(start, Data.PersonStart[person + 1] - start);
    }

    /// <summary>The volunteers who may not be on the same shift as this one, by number, ascending.</summary>
    /// <param name="person">A volunteer's number.</param>
    public ReadOnlySpan<int> ApartFrom(int person) => Data.Apart.TryGetValue(person, out var others) ? others : [];

    /// <summary>The volunteers with whom this one likes to serve, by number, ascending. Reported beside the objective, never part of it.</summary>
    /// <param name="person">A volunteer's number.</param>
    public ReadOnlySpan<int> TogetherWith(int person) => Data.Together.TryGetValue(person, out var others) ? others : [];

    /// <summary>How many volunteers each rule of eligibility kept from a shift, in the order in which the screening asked.</summary>
    /// <param name="shift">A shift's number.</param>
    public ValueList<RosterRejection> RejectionsOf(int shift) => Data.Rejections.TryGetValue(shift, out var counts) ? counts : [];
}
