namespace CommunityDomain.Admission;

/// <summary>Ranks projects: a total order that depends on the scores alone, not on their order or the judges'.</summary>
/// <remarks>
/// A judge's total is the weighted sum of his points. Of each project's totals the highest and the lowest <c>Trim</c> are left out, and
/// the rest is averaged. Ties: the untrimmed mean of the first criterion, of the second, …, then the smaller sum asked for, then the
/// earlier number. The scores of a recused judge, or of one of the applicant's own, count nowhere, under whatever id; a judge who scored a
/// project under two ids counts once, with the score of the smaller id. Means are compared as fractions, so that rounding makes no tie.
/// </remarks>
public static class GrantRanking
{
    /// <summary>Ranks the shortlisted projects of each track, in the tracks' order.</summary>
    /// <param name="terms">The terms of the round.</param>
    /// <param name="projects">The projects of the round.</param>
    /// <param name="scores">The scores, in any order.</param>
    /// <param name="recusals">Who steps back from what.</param>
    /// <param name="merges">Which persons are the same; <c>null</c> for none.</param>
    public static ValueList<RankedProject> Of(
        GrantTerms terms, ValueList<GrantProject> projects, ValueList<GrantScore> scores, ValueList<GrantRecusal> recusals,
        KnownMerges? merges = null)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return terms.Tracks.SelectMany(track => projects
                .Where(project => project.Track == track.Name && project.Status == GrantProjectStatus.Shortlisted)
                .Select(project => Sum(terms, project, Counted(project, scores, recusals, merges ?? KnownMerges.None)))
                .Order()
                .Select((tally, at) => new RankedProject(at + 1, tally.Project.Id, decimal.Round(tally.Mean.Value, 4), tally.Mean.Count)))
            .ToValueList();
    }

    internal static List<GrantScore> Counted(
        GrantProject project, ValueList<GrantScore> scores, ValueList<GrantRecusal> recusals, KnownMerges merges)
    {
        var heard = new HashSet<PersonId>(recusals.Where(one => one.Project == project.Id).Select(one => merges.Persons.Resolve(one.Judge)));
        return scores.Where(score => score.Project == project.Id).OrderBy(score => score.Judge)
            .Where(score => !merges.Includes(project.Proposal.Applicant, score.Judge) && heard.Add(merges.Persons.Resolve(score.Judge)))
            .ToList();
    }

    private static Tally Sum(GrantTerms terms, GrantProject project, List<GrantScore> given)
    {
        var totals = given.Select(score => score.Points.Zip(terms.Criteria, (points, criterion) => (long)points * criterion.Weight).Sum()).Order().ToList();
        var kept = totals.Skip(terms.Trim).SkipLast(terms.Trim).ToList();
        var criteria = terms.Criteria.Select((_, at) => new Mean(given.Sum(score => (long)score.Points[at] * 100), given.Count)).ToList();
        return new Tally(project, new Mean(kept.Sum(), kept.Count), criteria, project.Proposal.Costs.Sum(cost => cost.Amount.Amount));
    }

    // A mean of hundredths, kept as a fraction.
    private readonly record struct Mean(long Sum, int Count) : IComparable<Mean>
    {
        public decimal Value => Count == 0 ? 0m : (decimal)Sum / (Count * 100);

        public int CompareTo(Mean other) =>
            ((Int128)Sum * Math.Max(other.Count, 1)).CompareTo((Int128)other.Sum * Math.Max(Count, 1));
    }

    private sealed record Tally(GrantProject Project, Mean Mean, List<Mean> Criteria, decimal Asked) : IComparable<Tally>
    {
        public int CompareTo(Tally? other)
        {
            ArgumentNullException.ThrowIfNull(other);
            var order = other.Mean.CompareTo(Mean);
            for (var at = 0; order == 0 && at < Criteria.Count; at++)
                order = other.Criteria[at].CompareTo(Criteria[at]);
            if (order == 0)
                order = Asked.CompareTo(other.Asked);
            return order != 0 ? order : Project.Number.CompareTo(other.Project.Number);
        }
    }
}
