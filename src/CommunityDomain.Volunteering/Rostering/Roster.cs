using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CommunityDomain.Volunteering;

/// <summary>
/// A roster (排班): who is proposed for which shift, with the certificate that says how good it is. It proposes; nobody is assigned against his will.
/// </summary>
/// <remarks>Immutable and safe for concurrent use. Its schedules are flat arrays by the problem's numbers; it is too large for an aggregate's state.</remarks>
public sealed class Roster
{
    private readonly int[][] _schedules;
    private readonly int[] _filled;

    private Roster(RosterProblem problem, int[][] schedules, RosterCertificate certificate, bool isCancelled, ValueList<RosterOverride> overrides = default)
    {
        (Problem, _schedules, Certificate, IsCancelled, Overrides) = (problem, schedules, certificate, isCancelled, overrides);
        _filled = new int[problem.ShiftCount];
        foreach (var schedule in schedules)
        {
            foreach (var shift in schedule)
                _filled[shift]++;
        }
    }

    /// <summary>The problem that it answers.</summary>
    public RosterProblem Problem { get; }

    /// <summary>The proof of how good it is.</summary>
    public RosterCertificate Certificate { get; }

    /// <summary>Whether the solver was cancelled: then the roster is the best so far, and another run may stop elsewhere.</summary>
    public bool IsCancelled { get; }

    /// <summary>The deliberate exceptions, in the order in which they were made.</summary>
    public ValueList<RosterOverride> Overrides { get; }

    /// <summary>The objective, as the certificate claims it.</summary>
    public long Objective => Certificate.Objective;

    /// <summary>The gap, as the certificate claims it; see <see cref="RosterAudit.Gap"/>.</summary>
    public double Gap => (double)((Int128)Certificate.Bound - Objective) / Math.Max(1.0, Math.Abs((double)Certificate.Bound));

    /// <summary>The number of assignments.</summary>
    public int AssignmentCount => _filled.Sum();

    /// <summary>The assignments, by volunteer and time.</summary>
    public IEnumerable<RosterAssignment> Assignments
    {
        get
        {
            for (var person = 0; person < _schedules.Length; person++)
            {
                foreach (var shift in _schedules[person])
                    yield return new RosterAssignment(Problem.PersonAt(person), Problem.ShiftAt(shift).Id);
            }
        }
    }

    /// <summary>The shifts of a volunteer by number, in time order.</summary>
    /// <param name="person">A volunteer's number.</param>
    public ReadOnlySpan<int> ScheduleOf(int person) => _schedules[Numbers.Within(person, _schedules.Length)];

    /// <summary>How many places of a shift are filled.</summary>
    /// <param name="shift">A shift's number.</param>
    public int FilledOf(int shift) => _filled[Numbers.Within(shift, _filled.Length)];

    /// <summary>SHA-256 of the problem's digest, the assignments and the certificate: the same on any number of threads and in any order of input.</summary>
    public RosterDigest Digest
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            Number(hash, Certificate.Problem.High);
            Number(hash, Certificate.Problem.Low);
            foreach (var schedule in _schedules)
            {
                Number(hash, (UInt128)schedule.Length);
                foreach (var shift in schedule)
                    Number(hash, (UInt128)shift);
            }

            Number(hash, (UInt128)(ulong)Certificate.Objective);
            Number(hash, (UInt128)(ulong)Certificate.Bound);
            foreach (var leaf in Certificate.Leaves)
            {
                foreach (var fixing in leaf.Fixings)
                    Number(hash, ((UInt128)(uint)fixing.Person << 64) | ((UInt128)(uint)fixing.Shift << 1) | (fixing.IsOn ? 1u : 0u));
                foreach (var price in leaf.Prices)
                    Number(hash, (UInt128)(ulong)price);
            }

            return RosterDigest.From(hash.GetHashAndReset());
        }
    }

    /// <summary>Puts a stored roster together again, or one that comes from elsewhere. Nothing is checked but the names: ask the certificate to verify it.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="assignments">Who is on which shift, in any order.</param>
    /// <param name="certificate">The certificate that came with it.</param>
    /// <param name="overrides">The deliberate exceptions that came with it.</param>
    /// <exception cref="ArgumentException">An assignment names a volunteer or a shift that the problem does not have.</exception>
    public static Roster Restore(
        RosterProblem problem, IEnumerable<RosterAssignment> assignments, RosterCertificate certificate, ValueList<RosterOverride> overrides = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(assignments);
        ArgumentNullException.ThrowIfNull(certificate);
        var schedules = new List<int>[problem.PersonCount];
        foreach (var assignment in assignments)
        {
            var (person, shift) = (problem.Find(assignment.Person), problem.Find(assignment.Shift));
            if (person < 0 || shift < 0)
                throw new ArgumentException($"The problem has no {assignment}.", nameof(assignments));
            (schedules[person] ??= []).Add(shift);
        }

        foreach (var schedule in schedules)
            schedule?.Sort();
        return new Roster(problem, Array.ConvertAll(schedules, schedule => schedule?.ToArray() ?? []), certificate, isCancelled: false, overrides);
    }

    // The next roster, with these schedules in place of the old: the objective is new, the bound holds for every roster.
    internal Roster With(IReadOnlyDictionary<int, int[]> changed, ValueList<RosterOverride> overrides)
    {
        var schedules = (int[][])_schedules.Clone();
        foreach (var (person, schedule) in changed)
            schedules[person] = schedule;
        var next = new Roster(Problem, schedules, Certificate, IsCancelled, overrides);
        var objective = 0L;
        for (var shift = 0; shift < Problem.ShiftCount; shift++)
            objective += Problem.ShiftAt(shift).Cover.WorthOf(next.FilledOf(shift));
        for (var person = 0; person < schedules.Length; person++)
        {
            objective -= ScheduleRules.Cost(Problem.Data, person, schedules[person]);
            foreach (var shift in schedules[person])
                objective += Problem.PositionOf(person, shift) is >= 0 and var at ? Problem.PreferencesOf(person)[at] : 0;
        }

        var certificate = Certificate with { Objective = objective, Bound = Math.Max(Certificate.Bound, objective) };
        return new Roster(Problem, schedules, certificate, IsCancelled, overrides);
    }

    internal static Roster Of(RosterProblem problem, int[][] pairs, RosterCertificate certificate, bool isCancelled) =>
        new(problem, Array.ConvertAll(pairs, schedule => Array.ConvertAll(schedule, pair => problem.Data.PairShift[pair])), certificate, isCancelled);

    private static void Number(IncrementalHash hash, UInt128 number)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }
}
