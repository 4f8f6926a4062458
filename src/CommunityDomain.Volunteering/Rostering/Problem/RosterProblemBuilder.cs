using FluentResults;

namespace CommunityDomain.Volunteering;

/// <summary>
/// Puts a rostering problem together. Volunteers and shifts are added first and are then named by the number that adding gave; the order of adding
/// does not matter to the problem that is built.
/// </summary>
/// <remarks>Mutable, for one thread. Lean enough for millions of pairs: twelve bytes each.</remarks>
public sealed partial class RosterProblemBuilder
{
    private const int ChunkBits = 16;
    private const int Chunk = 1 << ChunkBits;

    private readonly List<PersonId> _persons = [];
    private readonly List<PersonalRules> _rules = [];
    private readonly List<RosterShift> _shifts = [];
    private readonly List<Pair[]> _pairs = [];
    private readonly List<Pair> _requests = [];
    private readonly HashSet<(int Person, int Shift)> _fixed = [];
    private readonly HashSet<(int Person, int Shift)> _forbidden = [];
    private readonly HashSet<(int Person, int Other)> _apart = [];
    private readonly HashSet<(int Person, int Other)> _together = [];
    private readonly Dictionary<int, List<RosterRejection>> _rejections = [];
    private readonly Dictionary<(string From, string To), int> _travel = [];
    private int _pairCount;

    private readonly record struct Pair(int Person, int Shift, int Weight);

    /// <summary>Adds a volunteer.</summary>
    /// <param name="id">His id, new to the problem.</param>
    /// <param name="rules">What his schedule must keep.</param>
    /// <returns>His number in this builder.</returns>
    public int AddPerson(PersonId id, PersonalRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _persons.Add(id);
        _rules.Add(rules);
        return _persons.Count - 1;
    }

    /// <summary>Adds a shift.</summary>
    /// <param name="shift">The shift; its id is new to the problem.</param>
    /// <returns>Its number in this builder.</returns>
    public int AddShift(RosterShift shift)
    {
        ArgumentNullException.ThrowIfNull(shift);
        ArgumentNullException.ThrowIfNull(shift.Cover);
        _shifts.Add(shift);
        return _shifts.Count - 1;
    }

    /// <summary>A volunteer may take a shift: they are an eligible pair.</summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="shift">The shift's number.</param>
    /// <param name="preference">How much he likes it; negative for dislike.</param>
    public RosterProblemBuilder Allow(int person, int shift, int preference = 0)
    {
        CheckNumbers(person, shift);
        if ((_pairCount & (Chunk - 1)) == 0)
            _pairs.Add(new Pair[Chunk]);
        _pairs[_pairCount >> ChunkBits][_pairCount & (Chunk - 1)] = new Pair(person, shift, preference);
        _pairCount++;
        return this;
    }

    /// <summary>A request for a shift (positive) or against it (negative), on top of the preference. Without effect when he may not take it.</summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="shift">The shift's number.</param>
    /// <param name="weight">How much it counts.</param>
    public RosterProblemBuilder Request(int person, int shift, int weight)
    {
        CheckNumbers(person, shift);
        _requests.Add(new Pair(person, shift, weight));
        return this;
    }

    /// <summary>Fixes a volunteer to a shift that he may take: every roster has him there.</summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="shift">The shift's number.</param>
    public RosterProblemBuilder Fix(int person, int shift)
    {
        CheckNumbers(person, shift);
        _fixed.Add((person, shift));
        return this;
    }

    /// <summary>Forbids a volunteer a shift, whatever the screening says: no roster has him there.</summary>
    /// <param name="person">The volunteer's number.</param>
    /// <param name="shift">The shift's number.</param>
    public RosterProblemBuilder Forbid(int person, int shift)
    {
        CheckNumbers(person, shift);
        _forbidden.Add((person, shift));
        return this;
    }

    /// <summary>Two volunteers may not be on the same shift. Kept by every roster, and left out of its bound.</summary>
    /// <param name="person">A volunteer's number.</param>
    /// <param name="other">The other's number.</param>
    public RosterProblemBuilder KeepApart(int person, int other)
    {
        Pairwise(_apart, person, other);
        return this;
    }

    /// <summary>Two volunteers like to serve together. Reported beside the objective, outside the certificate.</summary>
    /// <param name="person">A volunteer's number.</param>
    /// <param name="other">The other's number.</param>
    public RosterProblemBuilder LikeTogether(int person, int other)
    {
        Pairwise(_together, person, other);
        return this;
    }

    /// <summary>Notes how many volunteers a rule of eligibility kept from a shift. For explanations alone.</summary>
    /// <param name="shift">The shift's number.</param>
    /// <param name="rule">The rule's code.</param>
    /// <param name="volunteers">How many, from 0.</param>
    public RosterProblemBuilder Reject(int shift, RuleCode rule, int volunteers)
    {
        CheckNumber(shift, _shifts.Count);
        ArgumentOutOfRangeException.ThrowIfNegative(volunteers);
        if (!_rejections.TryGetValue(shift, out var counts))
            _rejections.Add(shift, counts = []);
        counts.Add(new RosterRejection(rule, volunteers));
        return this;
    }

    /// <summary>The way from one place to another, in minutes, in this direction. A way that nobody gave takes no time, unless it leads over others.</summary>
    /// <param name="from">The place of a shift that ends.</param>
    /// <param name="to">The place of a shift that begins.</param>
    /// <param name="minutes">From 0 to 10,080.</param>
    public RosterProblemBuilder Travel(string from, string to, int minutes)
    {
        ArgumentException.ThrowIfNullOrEmpty(from);
        ArgumentException.ThrowIfNullOrEmpty(to);
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(minutes, MostRest);
        _travel[(from, to)] = minutes;
        return this;
    }

    /// <summary>Checks everything and compiles the problem.</summary>
    /// <returns>
    /// The problem, or every reason why not: <c>core.duplicate-id</c>, <c>core.out-of-range</c>, <c>volunteering.roster-shift-reversed</c>,
    /// <c>volunteering.demand-crossed</c>, <c>volunteering.limit-crossed</c>, <c>volunteering.limit-unfit</c>, <c>volunteering.limit-repeated</c>,
    /// <c>volunteering.pair-repeated</c>, <c>volunteering.fixed-not-allowed</c>, <c>volunteering.fixed-clash</c>, <c>volunteering.fixed-breaks-limit</c>,
    /// <c>volunteering.fixed-row-too-long</c>, <c>volunteering.fixed-over-demand</c>, <c>volunteering.fixed-not-apart</c>.
    /// </returns>
    public Result<RosterProblem> Build()
    {
        var refusals = new Refusals();
        CheckShifts(refusals);
        CheckRules(refusals);
        return refusals.Then(() => Compile(refusals));
    }

    private void Pairwise(HashSet<(int Person, int Other)> pairs, int person, int other)
    {
        CheckNumber(person, _persons.Count);
        CheckNumber(other, _persons.Count);
        ArgumentOutOfRangeException.ThrowIfEqual(other, person);
        pairs.Add((person, other));
        pairs.Add((other, person));
    }

    private void CheckNumbers(int person, int shift)
    {
        CheckNumber(person, _persons.Count);
        CheckNumber(shift, _shifts.Count);
    }

    private static void CheckNumber(int number, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, count);
    }
}
