namespace CommunityDomain.Volunteering;

/// <summary>Who serves with whom, and where he served before: what a roster is liked for beside its objective. Reported, never part of the certificate.</summary>
/// <param name="Wishes">How many pairs of volunteers like to serve together.</param>
/// <param name="WishesMet">How many of these pairs are on some shift together.</param>
/// <param name="Pairs">How many pairs of volunteers are on a shift together, each shift counted.</param>
/// <param name="TeamPairs">How many of these pairs have a team in common.</param>
/// <param name="Assignments">How many assignments there are.</param>
/// <param name="Continued">How many of them are at a post where the volunteer served before.</param>
public sealed record RosterCohesion(int Wishes, int WishesMet, long Pairs, long TeamPairs, int Assignments, int Continued)
{
    /// <summary>The share of pairs on a shift who have a team in common (团队凝聚), from 0 to 1; 0 without pairs.</summary>
    public double TeamShare => Pairs == 0 ? 0 : (double)TeamPairs / Pairs;

    /// <summary>The share of assignments at a post where the volunteer served before (接续), from 0 to 1; 0 without assignments.</summary>
    public double Continuity => Assignments == 0 ? 0 : (double)Continued / Assignments;

    /// <summary>Reports on a roster.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="candidates">The volunteers with their teams; who is not among them is in none.</param>
    /// <param name="shifts">The shifts with their posts; what is not among them is at none.</param>
    /// <param name="history">Who served where before.</param>
    /// <remarks>Takes time linear in the pairs of people on a shift.</remarks>
    public static RosterCohesion Of(Roster roster, IEnumerable<Candidate> candidates, IEnumerable<ShiftContext> shifts, RosterHistory history)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(shifts);
        ArgumentNullException.ThrowIfNull(history);
        var problem = roster.Problem;
        var teams = new ValueList<TeamId>[problem.PersonCount];
        foreach (var candidate in candidates)
        {
            if (problem.Find(candidate.Volunteer.Id) is >= 0 and var person)
                teams[person] = candidate.Volunteer.Teams;
        }

        var (pairs, teamPairs, met) = (0L, 0L, new HashSet<(int, int)>());
        foreach (var on in OnShifts(roster))
        {
            for (var i = 0; i < on.Count; i++)
            {
                var liked = problem.TogetherWith(on[i]);
                for (var j = i + 1; j < on.Count; j++)
                {
                    pairs++;
                    teamPairs += teams[on[i]].Any(teams[on[j]].Contains) ? 1 : 0;
                    if (liked.BinarySearch(on[j]) >= 0)
                        met.Add((on[i], on[j]));
                }
            }
        }

        var posts = shifts.ToDictionary(one => one.Shift.Id, one => one.Shift.Post);
        return new(
            Enumerable.Range(0, problem.PersonCount).Sum(person => problem.TogetherWith(person).Length) / 2, met.Count, pairs, teamPairs, roster.AssignmentCount,
            roster.Assignments.Count(one => posts.TryGetValue(one.Shift, out var post) && history.ServedAt(one.Person, post) > 0));
    }

    // The people on each shift, by number, ascending.
    private static List<int>[] OnShifts(Roster roster)
    {
        var on = new List<int>[roster.Problem.ShiftCount];
        for (var shift = 0; shift < on.Length; shift++)
            on[shift] = [];
        for (var person = 0; person < roster.Problem.PersonCount; person++)
        {
            foreach (var shift in roster.ScheduleOf(person))
                on[shift].Add(person);
        }
        return on;
    }
}
