using System.Numerics;

namespace CommunityDomain.Volunteering;

/// <summary>Who may serve in one shift, and how many people each rule keeps from it: the explanation of an open place.</summary>
/// <remarks>People are numbered as they were given to <see cref="EligibilityScreen.Compile"/>. Immutable and safe for concurrent use.</remarks>
public sealed class ShiftEligibility
{
    private readonly ulong[] _eligible;

    internal ShiftEligibility(ulong[] eligible, int count, int people, ValueList<RuleRejections> rejections)
    {
        _eligible = eligible;
        Count = count;
        People = people;
        Rejections = rejections;
    }

    /// <summary>How many people may serve.</summary>
    public int Count { get; }

    /// <summary>How many people were asked about.</summary>
    public int People { get; }

    /// <summary>How many people each rule rejects, in the policy's order; who breaks two rules counts in both.</summary>
    public ValueList<RuleRejections> Rejections { get; }

    /// <summary>The bits of those who may serve: person n is bit n mod 64 of word n / 64.</summary>
    public ReadOnlySpan<ulong> Bits => _eligible;

    /// <summary>Whether a person may serve.</summary>
    /// <param name="person">The person's number, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such person.</exception>
    public bool Includes(int person)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(person);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(person, People);
        return (_eligible[person >> 6] >> person & 1) != 0;
    }

    /// <summary>The numbers of those who may serve, ascending.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var word = 0; word < _eligible.Length; word++)
        {
            for (var bits = _eligible[word]; bits != 0; bits &= bits - 1)
                yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
    }
}
