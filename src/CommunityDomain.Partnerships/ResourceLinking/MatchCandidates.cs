using CommunityDomain.Optimization;
using NodaTime;

namespace CommunityDomain.Partnerships;

// The acceptable pairs of a round with their weights, and for every entry how often what stood in the way of a pair. Entries are compared
// within their category; across categories the category alone is counted, so that a round of two registers of 10,000 stays in seconds.
internal sealed class MatchCandidates
{
    private readonly List<Candidate> _candidates = [];
    private readonly RegisterEntry[] _left;

    private MatchCandidates(RegisterEntry[] left, RegisterEntry[] right)
    {
        _left = left;
        (LeftMisses, RightMisses) = (Counts(left.Length), Counts(right.Length));
        (LeftCandidates, RightCandidates) = (new int[left.Length], new int[right.Length]);
    }

    public ReadOnlySpan<Candidate> Candidates => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_candidates);

    public int[][] LeftMisses { get; }

    public int[][] RightMisses { get; }

    public int[] LeftCandidates { get; }

    public int[] RightCandidates { get; }

    public static MatchCandidates Find(
        RegisterEntry[] left, RegisterEntry[] right, MatchWeights weights, Instant answerBy,
        IReadOnlySet<(RegisterEntryId Demand, RegisterEntryId Supply)> declined, Instant now, int longestWait)
    {
        var found = new MatchCandidates(left, right);
        var byCategory = Enumerable.Range(0, right.Length).GroupBy(at => right[at].Terms.Category).ToDictionary(group => group.Key, group => group.ToArray());
        for (var i = 0; i < left.Length; i++)
        {
            var same = byCategory.GetValueOrDefault(left[i].Terms.Category, []);
            found.LeftMisses[i][(int)MissReason.Category] += right.Length - same.Length;
            foreach (var j in same)
                found.Judge(i, j, left[i], right[j], weights, answerBy, declined, now, longestWait);
        }
        var demandsOf = left.GroupBy(one => one.Terms.Category).ToDictionary(group => group.Key, group => group.Count());
        for (var j = 0; j < right.Length; j++)
            found.RightMisses[j][(int)MissReason.Category] += left.Length - demandsOf.GetValueOrDefault(right[j].Terms.Category);
        return found;
    }

    // Demands rank supplies by weight, supplies rank demands by who has been open the longest, then by weight.
    public RankedCandidate[] Ranked()
    {
        var greatest = _candidates.Count == 0 ? 0 : _candidates.Max(one => one.Weight);
        var opened = _candidates.Select(one => _left[one.Left].State.OpenedAt!.Value).Distinct().Order().ToArray();
        return [.. _candidates.Select(one => new RankedCandidate(
            one.Left, one.Right, checked((int)(greatest - one.Weight)), Array.BinarySearch(opened, _left[one.Left].State.OpenedAt!.Value), one.Limit))];
    }

    private void Judge(
        int i, int j, RegisterEntry demand, RegisterEntry supply, MatchWeights weights, Instant answerBy,
        IReadOnlySet<(RegisterEntryId Demand, RegisterEntryId Supply)> declined, Instant now, int longestWait)
    {
        var fits = true;
        foreach (var miss in Acceptability.Judge(demand, supply, now, answerBy))
            Miss(miss);
        if (declined.Contains((demand.Id, supply.Id)))
            Miss(MissReason.Declined);
        if (!fits)
            return;
        LeftCandidates[i]++;
        RightCandidates[j]++;
        var waited = Math.Clamp((int)(now - demand.State.OpenedAt!.Value).TotalDays, 0, longestWait);
        var weight = weights.Base + (weights.PerDayOfWaiting * waited)
            + (supply.Terms.Places[0] == demand.Terms.Places[0] ? weights.Home : 0);
        _candidates.Add(new Candidate(i, j, weight, Math.Min(demand.Left, supply.Left)));

        void Miss(MissReason reason)
        {
            fits = false;
            LeftMisses[i][(int)reason]++;
            RightMisses[j][(int)reason]++;
        }
    }

    private static int[][] Counts(int entries) => [.. Enumerable.Range(0, entries).Select(_ => new int[Enum.GetValues<MissReason>().Length])];
}
