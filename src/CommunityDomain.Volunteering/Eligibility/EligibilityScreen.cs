using System.Numerics;
using FluentResults;

namespace CommunityDomain.Volunteering;

/// <summary>A policy compiled over a population: asks every rule about every pair of a person and a shift.</summary>
/// <remarks>
/// <para>Gives what <see cref="EligibilityPolicy.Assess"/> gives pair by pair. Each rule of this package is asked once for all people and for
/// all shifts that it can't tell apart; a host's own rules are asked pair by pair, at the cost of that.</para>
/// <para>Keeps the answers of earlier shifts. Not safe for concurrent use.</para>
/// </remarks>
public sealed class EligibilityScreen
{
    private readonly Policy<EligibilityFacts> _policy;
    private readonly Population _population;
    private readonly Dictionary<object, (ulong[] Rejected, int Count)>[] _answers;

    private EligibilityScreen(Policy<EligibilityFacts> policy, Population population)
    {
        _policy = policy;
        _population = population;
        _answers = [.. policy.Rules.Select(_ => new Dictionary<object, (ulong[], int)>())];
    }

    /// <summary>How many people there are.</summary>
    public int People => _population.Count;

    /// <summary>Compiles a policy over people.</summary>
    /// <param name="policy">The rules; those that are not mandatory reject nobody.</param>
    /// <param name="candidates">The people; their positions are their numbers in all answers.</param>
    /// <returns>The screen, or <c>core.duplicate-id</c> for each person that stands twice.</returns>
    public static Result<EligibilityScreen> Compile(Policy<EligibilityFacts> policy, IReadOnlyCollection<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(candidates);
        var seen = new HashSet<PersonId>(candidates.Count);
        var refusals = new Refusals();
        foreach (var candidate in candidates)
            refusals.When(!seen.Add(candidate.Volunteer.Id), () => new CoreErrors.DuplicateId("volunteer", candidate.Volunteer.Id.ToString()));
        return refusals.Then(() => Result.Ok(new EligibilityScreen(policy, new([.. candidates]))));
    }

    /// <summary>Who may serve in a shift, and how many each rule keeps from it.</summary>
    /// <param name="context">The shift.</param>
    public ShiftEligibility Screen(ShiftContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var rules = _policy.Rules;
        var rejected = new ulong[_population.Words];
        var rejections = new RuleRejections[rules.Count];
        for (var i = 0; i < rules.Count; i++)
        {
            var (bits, count) = Answer(i, rules[i], context);
            rejections[i] = new(rules[i].Code, count);
            if (count > 0)
                Or(rejected, bits);
        }
        var eligible = 0;
        for (var i = 0; i < rejected.Length; i++)
        {
            rejected[i] = ~rejected[i];
            if (i == rejected.Length - 1)
                rejected[i] &= LastWord;
            eligible += BitOperations.PopCount(rejected[i]);
        }
        return new(rejected, eligible, People, ValueList.Create<RuleRejections>(rejections));
    }

    /// <summary>Screens shifts one after the other.</summary>
    /// <param name="shifts">The shifts.</param>
    /// <param name="cancellation">Stops between two shifts.</param>
    /// <returns>An answer for each shift, in order.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<ShiftEligibility> Screen(IReadOnlyList<ShiftContext> shifts, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shifts);
        var answers = new ShiftEligibility[shifts.Count];
        for (var i = 0; i < answers.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            answers[i] = Screen(shifts[i]);
        }
        return answers;
    }

    private ulong LastWord => (People & 63) == 0 ? ulong.MaxValue : (1UL << People) - 1;

    private (ulong[] Rejected, int Count) Answer(int index, IRule<EligibilityFacts> rule, ShiftContext context)
    {
        if (!rule.IsMandatory || !rule.Basis.HoldsOn(context.Shift.Day))
            return ([], 0);
        if (rule is not IScreenedRule screened)
            return Ask(rule, context);
        if (screened.KeyOf(context) is not { } key)
            return ([], 0);
        if (_answers[index].TryGetValue(key, out var known))
            return known;
        var bits = new ulong[_population.Words];
        screened.Screen(_population, context, bits);
        return _answers[index][key] = Counted(bits);
    }

    private (ulong[] Rejected, int Count) Ask(IRule<EligibilityFacts> rule, ShiftContext context)
    {
        var bits = new ulong[_population.Words];
        for (var person = 0; person < People; person++)
        {
            if (rule.Evaluate(new(_population[person], context), context.Shift.Day).Refuses)
                Population.Set(bits, person);
        }
        return Counted(bits);
    }

    private (ulong[] Rejected, int Count) Counted(ulong[] bits)
    {
        if (bits.Length > 0)
            bits[^1] &= LastWord;
        var count = 0;
        foreach (var word in bits)
            count += BitOperations.PopCount(word);
        return (bits, count);
    }

    private static void Or(ulong[] into, ulong[] bits)
    {
        var at = 0;
        for (; at <= into.Length - Vector<ulong>.Count; at += Vector<ulong>.Count)
            (new Vector<ulong>(into, at) | new Vector<ulong>(bits, at)).CopyTo(into, at);
        for (; at < into.Length; at++)
            into[at] |= bits[at];
    }
}
