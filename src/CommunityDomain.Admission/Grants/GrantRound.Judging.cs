using FluentResults;
using NodaTime;

namespace CommunityDomain.Admission;

public sealed partial class GrantRound
{
    /// <summary>Begins the roadshow, once the shortlist was shown long enough.</summary>
    /// <param name="days">The office's days.</param>
    /// <param name="by">Who begins it: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or <c>admission.notice-still-open</c>, <c>core.calendar-year-unknown</c> and what <see cref="Screen"/> refuses of
    /// the acting person.</returns>
    public Result<GrantRound> BeginRoadshow(OfficeDays days, Actor by, Instant now) =>
        AfterNotice(Guard(GrantRoundVerb.BeginRoadshow, by, now), State.ShortlistShownAt, days, now)
            .Then(() => Record(by, now, new GrantRoundEvent.RoadshowBegun()));

    /// <summary>Declares that a judge has to step back from a project; what he scored there counts no more.</summary>
    /// <param name="judge">The judge.</param>
    /// <param name="project">The project.</param>
    /// <param name="by">Who declares it; the judge himself may.</param>
    /// <param name="now">When; until the ranking stands.</param>
    /// <returns>The round, or <c>core.illegal-verb</c>, <c>admission.not-a-judge</c>, <c>admission.unknown-project</c>,
    /// <c>core.duplicate-id</c>.</returns>
    public Result<GrantRound> Recuse(PersonId judge, GrantProjectId project, Actor by, Instant now) =>
        Check(now, Lifecycle.Illegal(Status, GrantRoundVerb.Recuse))
            .When(!Merges.AreAmong(Terms.Judges, judge), () => new AdmissionErrors.NotAJudge(judge))
            .When(!State.Projects.Any(one => one.Id == project), () => new AdmissionErrors.UnknownProject(project))
            .When(IsRecused(judge, project), () => new CoreErrors.DuplicateId("recusal", judge.ToString()))
            .Then(() => Record(by, now, new GrantRoundEvent.JudgeRecused(new(judge, project))));

    /// <summary>Scores a project. The acting person is the judge; nobody scores for another, and nobody twice.</summary>
    /// <param name="project">A shortlisted project.</param>
    /// <param name="points">From 0 to 100 for each criterion, in their order.</param>
    /// <param name="by">The judge.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or all of <c>core.illegal-verb</c>, <c>admission.not-a-judge</c>, <c>admission.unknown-project</c>,
    /// <c>admission.reviewer-is-applicant</c>, <c>admission.judge-recused</c>, <c>core.duplicate-id</c>, <c>core.out-of-range</c>,
    /// <c>admission.scores-incomplete</c> that apply.</returns>
    public Result<GrantRound> Score(GrantProjectId project, ValueList<int> points, Actor by, Instant now)
    {
        var judge = by.Person;
        var scored = State.Projects.FirstOrDefault(one => one.Id == project && one.Status == GrantProjectStatus.Shortlisted);
        var refusals = Check(now, Lifecycle.Illegal(Status, GrantRoundVerb.Score))
            .When(!Merges.AreAmong(Terms.Judges, judge), () => new AdmissionErrors.NotAJudge(judge))
            .When(scored is null, () => new AdmissionErrors.UnknownProject(project))
            .When(scored is not null && Merges.Includes(scored.Proposal.Applicant, judge), () => new AdmissionErrors.ReviewerIsApplicant(judge))
            .When(IsRecused(judge, project), () => new AdmissionErrors.JudgeRecused(judge, project))
            .When(
                State.Scores.Any(one => one.Project == project && Merges.AreSame(one.Judge, judge)),
                () => new CoreErrors.DuplicateId("score", judge.ToString()))
            .When(points.Count != Terms.Criteria.Count, () => new AdmissionErrors.ScoresIncomplete(points.Count, Terms.Criteria.Count));
        foreach (var point in points)
            refusals.When(point is < 0 or > 100, () => new CoreErrors.OutOfRange("points", point, 0, 100));
        return refusals.Then(() => Record(by, now, new GrantRoundEvent.Scored(new(judge, project, points))));
    }

    /// <summary>Ranks the projects (see <see cref="GrantRanking"/>), once enough impartial judges have scored each.</summary>
    /// <param name="by">Who records it: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or <c>admission.too-few-scores</c> for each project that lacks some, and what <see cref="Screen"/> refuses of the
    /// acting person.</returns>
    public Result<GrantRound> Rank(Actor by, Instant now)
    {
        var refusals = Guard(GrantRoundVerb.Rank, by, now);
        foreach (var project in State.Projects.Where(one => one.Status == GrantProjectStatus.Shortlisted))
        {
            var count = GrantRanking.Counted(project, State.Scores, State.Recusals, Merges).Count;
            refusals.When(count < Terms.LeastJudges, () => new AdmissionErrors.TooFewScores(project.Id, count, Terms.LeastJudges));
        }
        return refusals.Then(() => Record(
            by, now, new GrantRoundEvent.Ranked(GrantRanking.Of(Terms, State.Projects, State.Scores, State.Recusals, Merges))));
    }

    /// <summary>Awards down the ranking and shows it to the public: in each track at most as many as the terms say, none below the passing
    /// score, none whose costs are funded elsewhere, never more than the budget; one that does not fit is passed over for the next.</summary>
    /// <param name="fundedElsewhere">The costs that rounds of any level fund by now.</param>
    /// <param name="by">Who records it: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or what <see cref="Screen"/> refuses of the acting person.</returns>
    public Result<GrantRound> PublishAwards(IReadOnlyCollection<string> fundedElsewhere, Actor by, Instant now)
    {
        ArgumentNullException.ThrowIfNull(fundedElsewhere);
        return Guard(GrantRoundVerb.PublishAwards, by, now)
            .Then(() => Record(by, now, new GrantRoundEvent.AwardsPublished(Awards(fundedElsewhere))));
    }

    /// <summary>Agrees on the awards, once they were shown long enough; those that were struck get nothing.</summary>
    /// <param name="days">The office's days.</param>
    /// <param name="by">Who agrees: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or <c>admission.notice-still-open</c>, <c>core.calendar-year-unknown</c> and what <see cref="Screen"/> refuses of
    /// the acting person.</returns>
    public Result<GrantRound> Agree(OfficeDays days, Actor by, Instant now) =>
        AfterNotice(Guard(GrantRoundVerb.Agree, by, now), State.AwardsShownAt, days, now)
            .Then(() => Record(by, now, new GrantRoundEvent.Agreed()));

    /// <summary>Pays the next tranche of an award: the first after the agreement, the last after the final reports, those between after the
    /// midterm reports.</summary>
    /// <param name="project">An awarded project.</param>
    /// <param name="by">Who pays: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or <c>admission.unknown-project</c>, <c>admission.tranche-not-due</c> and what <see cref="Screen"/> refuses of the
    /// acting person.</returns>
    public Result<GrantRound> PayTranche(GrantProjectId project, Actor by, Instant now)
    {
        var awarded = State.Projects.FirstOrDefault(one => one.Id == project && one.Status == GrantProjectStatus.Awarded);
        return Guard(GrantRoundVerb.PayTranche, by, now)
            .When(awarded is null, () => new AdmissionErrors.UnknownProject(project))
            .When(awarded is not null && awarded.TranchesPaid >= TranchesDue, () => new AdmissionErrors.TrancheNotDue(awarded!.TranchesPaid + 1))
            .Then(() =>
            {
                // Divided by largest remainder, the tranches sum to the award to the last fen.
                var parts = awarded!.Award!.Value.Allocate([.. Terms.Tranches.Select(part => (long)part)]).Value;
                return Record(by, now, new GrantRoundEvent.TranchePaid(project, awarded.TranchesPaid + 1, parts[awarded.TranchesPaid]));
            });
    }

    /// <summary>Accepts the midterm reports.</summary>
    /// <param name="by">Who accepts: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or what <see cref="Screen"/> refuses of the acting person.</returns>
    public Result<GrantRound> AcceptMidterm(Actor by, Instant now) =>
        Guard(GrantRoundVerb.AcceptMidterm, by, now).Then(() => Record(by, now, new GrantRoundEvent.MidtermAccepted()));

    /// <summary>Accepts the final reports.</summary>
    /// <param name="by">Who accepts: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or what <see cref="Screen"/> refuses of the acting person.</returns>
    public Result<GrantRound> AcceptFinal(Actor by, Instant now) =>
        Guard(GrantRoundVerb.AcceptFinal, by, now).Then(() => Record(by, now, new GrantRoundEvent.FinalAccepted()));

    /// <summary>Closes the round, once every tranche is paid.</summary>
    /// <param name="by">Who closes it: nobody of a project's own.</param>
    /// <param name="now">When.</param>
    /// <returns>The round, or <c>admission.tranches-open</c> and what <see cref="Screen"/> refuses of the acting person.</returns>
    public Result<GrantRound> Close(Actor by, Instant now)
    {
        var open = State.Projects.Count(one => one.Status == GrantProjectStatus.Awarded && one.TranchesPaid < Terms.Tranches.Count);
        return Guard(GrantRoundVerb.Close, by, now)
            .When(open > 0, () => new AdmissionErrors.TranchesOpen(open))
            .Then(() => Record(by, now, new GrantRoundEvent.Closed()));
    }

    private bool IsRecused(PersonId judge, GrantProjectId project) =>
        State.Recusals.Any(one => one.Project == project && Merges.AreSame(one.Judge, judge));

    private int TranchesDue => Status switch
    {
        GrantRoundStatus.Agreed => 1,
        GrantRoundStatus.Midterm => Math.Max(Terms.Tranches.Count - 1, 1),
        GrantRoundStatus.Final => Terms.Tranches.Count,
        _ => 0,
    };

    private ValueList<GrantProjectId> Awards(IReadOnlyCollection<string> fundedElsewhere)
    {
        var funded = new HashSet<string>(fundedElsewhere, StringComparer.Ordinal);
        var left = Terms.Budget.Amount;
        var byTrack = new Dictionary<string, int>(StringComparer.Ordinal);
        var awards = new List<GrantProjectId>();
        // Rank by rank across the tracks, in their order, so that no track eats the budget before the others' best.
        foreach (var ranked in State.Ranking.OrderBy(one => one.Rank))
        {
            var project = State.Projects.First(one => one.Id == ranked.Project);
            var track = Terms.Tracks.First(one => one.Name == project.Track);
            var asked = project.Proposal.Costs.Sum(cost => cost.Amount.Amount);
            if (project.Status != GrantProjectStatus.Shortlisted || ranked.Mean < Terms.PassingScore || asked > left
                || byTrack.GetValueOrDefault(track.Name) >= track.Awards || project.Proposal.Costs.Any(cost => funded.Contains(cost.Key)))
                continue;
            left -= asked;
            byTrack[track.Name] = byTrack.GetValueOrDefault(track.Name) + 1;
            funded.UnionWith(project.Proposal.Costs.Select(cost => cost.Key));
            awards.Add(project.Id);
        }
        return awards.ToValueList();
    }

    private Refusals AfterNotice(Refusals refusals, Instant? shownAt, OfficeDays days, Instant now)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (shownAt is not { } shown)
            return refusals;
        var ends = days.EndOfWorkdays(shown, Terms.NoticeWorkingDays);
        return refusals.AddFrom(ends).When(ends.IsSuccess && now < ends.Value, () => new AdmissionErrors.NoticeStillOpen(ends.Value));
    }
}
