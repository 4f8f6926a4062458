using CommunityDomain.Optimization;
using NodaTime;

namespace CommunityDomain.Partnerships;

// The acceptable pairs of a round with their weights, and for every entry how often what stood in the way of a pair. Entries are compared
// within their category; across categories the category alone is counted.
internal sealed class MatchCandidates
{
    private static readonly int Reasons = Enum.GetValues<MissReason>().Length;

    private readonly RegisterEntry[] _left, _right;
    private Candidate[] _candidates = [];

    private MatchCandidates(RegisterEntry[] left, RegisterEntry[] right)
    {
        (_left, _right) = (left, right);
        (LeftMisses, RightMisses) = (Counts(left.Length), Counts(right.Length));
    }

    public ReadOnlySpan<Candidate> Candidates => _candidates;

    public int[][] LeftMisses { get; }

    public int[][] RightMisses { get; }

    /// <summary>Finds them; <c>null</c> when there are more than <paramref name="most"/>.</summary>
    public static MatchCandidates? Find(
        RegisterEntry[] left, RegisterEntry[] right, MatchWeights weights, Instant answerBy,
        IReadOnlySet<(RegisterEntryId Demand, RegisterEntryId Supply)> declined, Instant now, int longestWait, int most)
    {
        var found = new MatchCandidates(left, right);
        var (demands, supplies) = (ByCategory(left), ByCategory(right));
        for (var i = 0; i < left.Length; i++)
            found.LeftMisses[i][(int)MissReason.Category] += right.Length - Of(supplies, left[i]).Length;
        for (var j = 0; j < right.Length; j++)
            found.RightMisses[j][(int)MissReason.Category] += left.Length - Of(demands, right[j]).Length;
        var refused = found.Declined(declined);
        List<(int[] Ours, int[] Theirs, CategoryFit Fit)> fits = [];
        foreach (var (category, ours) in demands)
        {
            var theirs = supplies.GetValueOrDefault(category, []);
            var fit = new CategoryFit(Array.ConvertAll(ours, i => left[i]), Array.ConvertAll(theirs, j => right[j]), now, answerBy);
            fit.Count(i => found.LeftMisses[ours[i]], j => found.RightMisses[theirs[j]]);
            fits.Add((ours, theirs, fit));
        }
        // Counted before they are kept: a round that is too large must not take the memory first.
        var count = Pairs().Take(most + 1).Count();
        if (count > most)
            return null;
        found._candidates = new Candidate[count];
        var days = Array.ConvertAll(left, one => one.State.OpenedAt is { } opened ? Math.Clamp((int)(now - opened).TotalDays, 0, longestWait) : 0);
        var number = 0;
        foreach (var (i, j) in Pairs())
        {
            var weight = weights.Base + (weights.PerDayOfWaiting * days[i]) + (right[j].Terms.Places[0] == left[i].Terms.Places[0] ? weights.Home : 0);
            found._candidates[number++] = new Candidate(i, j, weight, Math.Min(left[i].Left, right[j].Left));
        }
        return found;

        IEnumerable<(int Left, int Right)> Pairs() =>
            from category in fits
            from at in Enumerable.Range(0, category.Ours.Length)
            from supply in category.Fit.Suiting(at)
            let pair = (category.Ours[at], category.Theirs[supply])
            where !refused.Contains(pair)
            select pair;
    }

    /// <summary>Counts, when the round is over, why what would fit was not linked further, for those that have units left.</summary>
    public void CountUnlinked(Matching matching)
    {
        var linked = matching.Pairs.ToDictionary(pair => (pair.Left, pair.Right), pair => pair.Quantity);
        int[] leftFree = [.. _left.Select(one => one.Left)], rightFree = [.. _right.Select(one => one.Left)];
        var (leftTaken, rightTaken) = (new int[leftFree.Length], new int[rightFree.Length]);
        foreach (var pair in matching.Pairs)
        {
            leftFree[pair.Left] -= pair.Quantity;
            rightFree[pair.Right] -= pair.Quantity;
            leftTaken[pair.Left] += pair.Quantity;
            rightTaken[pair.Right] += pair.Quantity;
        }
        foreach (var (i, j, _, _) in _candidates)
        {
            var own = linked.GetValueOrDefault((i, j));
            if (leftFree[i] > 0 && rightFree[j] > 0)
            {
                LeftMisses[i][(int)MissReason.WeighsNothing]++;
                RightMisses[j][(int)MissReason.WeighsNothing]++;
            }
            else if (leftFree[i] > 0 && rightTaken[j] > own)
            {
                LeftMisses[i][(int)MissReason.TakenByOthers]++;
            }
            else if (rightFree[j] > 0 && leftTaken[i] > own)
            {
                RightMisses[j][(int)MissReason.TakenByOthers]++;
            }
        }
    }

    // Demands rank supplies by weight, supplies rank demands by who has been open the longest, then by weight.
    public RankedCandidate[] Ranked()
    {
        var greatest = _candidates.Length == 0 ? 0 : _candidates.Max(one => one.Weight);
        var opened = _candidates.Select(one => _left[one.Left].State.OpenedAt!.Value).Distinct().Order().ToArray();
        var ranks = Array.ConvertAll(_left, one => one.State.OpenedAt is { } at ? Array.BinarySearch(opened, at) : -1);
        return [.. _candidates.Select(one => new RankedCandidate(one.Left, one.Right, checked((int)(greatest - one.Weight)), ranks[one.Left], one.Limit))];
    }

    // The pairs of this round and of one category of which one declined the other before; counted for both.
    private HashSet<(int Left, int Right)> Declined(IReadOnlySet<(RegisterEntryId Demand, RegisterEntryId Supply)> declined)
    {
        var pairs = new HashSet<(int, int)>();
        if (declined.Count == 0)
            return pairs;
        var (left, right) = (Numbers(_left), Numbers(_right));
        foreach (var (demand, supply) in declined)
        {
            if (left.TryGetValue(demand, out var i) && right.TryGetValue(supply, out var j) && _left[i].Terms.Category == _right[j].Terms.Category)
            {
                pairs.Add((i, j));
                LeftMisses[i][(int)MissReason.Declined]++;
                RightMisses[j][(int)MissReason.Declined]++;
            }
        }
        return pairs;
    }

    private static Dictionary<RegisterEntryId, int> Numbers(RegisterEntry[] entries) =>
        Enumerable.Range(0, entries.Length).ToDictionary(at => entries[at].Id);

    private static Dictionary<string, int[]> ByCategory(RegisterEntry[] entries) =>
        Enumerable.Range(0, entries.Length).GroupBy(at => entries[at].Terms.Category).ToDictionary(group => group.Key, group => group.ToArray());

    private static int[] Of(Dictionary<string, int[]> byCategory, RegisterEntry entry) => byCategory.GetValueOrDefault(entry.Terms.Category, []);

    private static int[][] Counts(int entries) => [.. Enumerable.Range(0, entries).Select(_ => new int[Reasons])];
}
