using System.Numerics;

namespace CommunityDomain.Partnerships;

// Which supplies have all that a demand needs, of one kind: places, qualifications, groups. Equal sets are compared once, and the answers kept as
// a bit for each supply, so that a pair costs a bit and not a comparison of lists.
internal sealed class SetFit
{
    private readonly ulong[][] _bits;
    private readonly int[] _needOf;

    private SetFit(ulong[][] bits, int[] needOf, int[] suppliesOf, int[] demandsOf) =>
        (_bits, _needOf, SuppliesOf, DemandsOf) = (bits, needOf, suppliesOf, demandsOf);

    /// <summary>How many supplies have what each demand needs.</summary>
    public int[] SuppliesOf { get; }

    /// <summary>How many demands each supply has all for.</summary>
    public int[] DemandsOf { get; }

    /// <summary>A bit for each supply that has what a demand needs.</summary>
    public ReadOnlySpan<ulong> BitsOf(int demand) => _bits[_needOf[demand]];

    /// <param name="needs">What each demand needs.</param>
    /// <param name="haves">What each supply has.</param>
    /// <param name="nothingIsAll">Whether a supply that names nothing has everything.</param>
    public static SetFit Of<T>(IReadOnlyList<ValueList<T>> needs, IReadOnlyList<ValueList<T>> haves, bool nothingIsAll)
    {
        var (needOf, distinctNeeds) = Distinct(needs);
        var (haveOf, distinctHaves) = Distinct(haves);
        var suppliesByHave = Members(haveOf, distinctHaves.Count);
        var demandsByNeed = new int[distinctNeeds.Count];
        foreach (var need in needOf)
            demandsByNeed[need]++;
        var sets = distinctHaves.Select(have => have.ToHashSet()).ToList();
        var bits = new ulong[distinctNeeds.Count][];
        var demandsByHave = new int[distinctHaves.Count];
        for (var need = 0; need < bits.Length; need++)
        {
            bits[need] = new ulong[(haves.Count + 63) / 64];
            for (var have = 0; have < sets.Count; have++)
            {
                if (!(nothingIsAll && sets[have].Count == 0) && !All(distinctNeeds[need], sets[have]))
                    continue;
                demandsByHave[have] += demandsByNeed[need];
                foreach (var supply in suppliesByHave[have])
                    bits[need][supply / 64] |= 1UL << (supply % 64);
            }
        }
        var counts = Array.ConvertAll(bits, words => words.Sum(BitOperations.PopCount));
        return new SetFit(bits, needOf, Array.ConvertAll(needOf, need => counts[need]), Array.ConvertAll(haveOf, have => demandsByHave[have]));
    }

    private static bool All<T>(ValueList<T> needed, HashSet<T> had)
    {
        foreach (var one in needed)
        {
            if (!had.Contains(one))
                return false;
        }
        return true;
    }

    private static (int[] Of, List<ValueList<T>> Distinct) Distinct<T>(IReadOnlyList<ValueList<T>> sets)
    {
        var numbers = new Dictionary<ValueList<T>, int>();
        var distinct = new List<ValueList<T>>();
        var of = new int[sets.Count];
        for (var i = 0; i < of.Length; i++)
        {
            if (!numbers.TryGetValue(sets[i], out of[i]))
            {
                numbers.Add(sets[i], of[i] = distinct.Count);
                distinct.Add(sets[i]);
            }
        }
        return (of, distinct);
    }

    private static List<int>[] Members(int[] of, int count)
    {
        var members = new List<int>[count];
        for (var i = 0; i < count; i++)
            members[i] = [];
        for (var i = 0; i < of.Length; i++)
            members[of[i]].Add(i);
        return members;
    }
}
