using System.Diagnostics;

namespace CommunityDomain.Admission;

public sealed partial class GrantRound
{
    /// <summary>The table of a round's life.</summary>
    public static Lifecycle<GrantRoundStatus, GrantRoundVerb> Lifecycle { get; } = new("GrantRound", GrantRoundStatus.Announced)
    {
        { GrantRoundStatus.Announced, GrantRoundVerb.Open, GrantRoundStatus.Open },
        { GrantRoundStatus.Announced, GrantRoundVerb.Cancel, GrantRoundStatus.Cancelled },
        { GrantRoundStatus.Open, GrantRoundVerb.SubmitProject, GrantRoundStatus.Open },
        { GrantRoundStatus.Open, GrantRoundVerb.Screen, GrantRoundStatus.Screened },
        { GrantRoundStatus.Open, GrantRoundVerb.Cancel, GrantRoundStatus.Cancelled },
        { GrantRoundStatus.Screened, GrantRoundVerb.Shortlist, GrantRoundStatus.Shortlisted },
        { GrantRoundStatus.Screened, GrantRoundVerb.Cancel, GrantRoundStatus.Cancelled },
        { GrantRoundStatus.Shortlisted, GrantRoundVerb.Strike, GrantRoundStatus.Shortlisted },
        { GrantRoundStatus.Shortlisted, GrantRoundVerb.Recuse, GrantRoundStatus.Shortlisted },
        { GrantRoundStatus.Shortlisted, GrantRoundVerb.BeginRoadshow, GrantRoundStatus.Roadshow },
        { GrantRoundStatus.Shortlisted, GrantRoundVerb.Cancel, GrantRoundStatus.Cancelled },
        { GrantRoundStatus.Roadshow, GrantRoundVerb.Recuse, GrantRoundStatus.Roadshow },
        { GrantRoundStatus.Roadshow, GrantRoundVerb.Score, GrantRoundStatus.Roadshow },
        { GrantRoundStatus.Roadshow, GrantRoundVerb.Rank, GrantRoundStatus.Ranked },
        { GrantRoundStatus.Roadshow, GrantRoundVerb.Cancel, GrantRoundStatus.Cancelled },
        { GrantRoundStatus.Ranked, GrantRoundVerb.PublishAwards, GrantRoundStatus.Notice },
        { GrantRoundStatus.Ranked, GrantRoundVerb.Cancel, GrantRoundStatus.Cancelled },
        { GrantRoundStatus.Notice, GrantRoundVerb.Strike, GrantRoundStatus.Notice },
        { GrantRoundStatus.Notice, GrantRoundVerb.Agree, GrantRoundStatus.Agreed },
        { GrantRoundStatus.Agreed, GrantRoundVerb.PayTranche, GrantRoundStatus.Agreed },
        { GrantRoundStatus.Agreed, GrantRoundVerb.AcceptMidterm, GrantRoundStatus.Midterm },
        { GrantRoundStatus.Midterm, GrantRoundVerb.PayTranche, GrantRoundStatus.Midterm },
        { GrantRoundStatus.Midterm, GrantRoundVerb.AcceptFinal, GrantRoundStatus.Final },
        { GrantRoundStatus.Final, GrantRoundVerb.PayTranche, GrantRoundStatus.Final },
        { GrantRoundStatus.Final, GrantRoundVerb.Close, GrantRoundStatus.Closed },
    };

    static GrantRoundState? IAggregate<GrantRound, GrantRoundState, GrantRoundEvent>.Begin(EventEnvelope<GrantRoundEvent> first) =>
        first.Event is GrantRoundEvent.Announced announced
            ? new GrantRoundState { Community = announced.Community, Terms = announced.Terms }
            : null;

    static GrantRoundState IAggregate<GrantRound, GrantRoundState, GrantRoundEvent>.Apply(
        GrantRoundState state, EventEnvelope<GrantRoundEvent> change) => change.Event switch
        {
            GrantRoundEvent.Opened => state with { Status = GrantRoundStatus.Open },
            GrantRoundEvent.ProjectSubmitted submitted => state with
            {
                Projects = state.Projects.Add(new(submitted.Project, submitted.Track, state.Projects.Count + 1)),
            },
            GrantRoundEvent.ProjectScreenedOut screened => Move(state, screened.Project, GrantProjectStatus.ScreenedOut, screened.Reason),
            GrantRoundEvent.Screened => state with
            {
                Status = GrantRoundStatus.Screened,
                Projects = state.Projects.Replace(
                    one => one.Status == GrantProjectStatus.Submitted, one => one with { Status = GrantProjectStatus.Eligible }),
            },
            GrantRoundEvent.Shortlisted shortlisted => state with
            {
                Status = GrantRoundStatus.Shortlisted,
                ShortlistShownAt = change.At,
                Projects = state.Projects.Replace(
                    one => shortlisted.Projects.Contains(one.Id), one => one with { Status = GrantProjectStatus.Shortlisted }),
            },
            GrantRoundEvent.ProjectStruck struck => Move(state, struck.Project, GrantProjectStatus.Struck, struck.Reason),
            GrantRoundEvent.RoadshowBegun => state with { Status = GrantRoundStatus.Roadshow },
            GrantRoundEvent.JudgeRecused recused => state with { Recusals = state.Recusals.Add(recused.Recusal) },
            GrantRoundEvent.Scored scored => state with { Scores = state.Scores.Add(scored.Score) },
            GrantRoundEvent.Ranked ranked => state with { Status = GrantRoundStatus.Ranked, Ranking = ranked.Ranking },
            GrantRoundEvent.AwardsPublished published => state with
            {
                Status = GrantRoundStatus.Notice,
                AwardsShownAt = change.At,
                Projects = state.Projects.Replace(
                    one => one.Status == GrantProjectStatus.Shortlisted,
                    one => published.Awards.Contains(one.Id)
                        ? one with { Status = GrantProjectStatus.Awarded, Award = Asked(state, one) }
                        : one with { Status = GrantProjectStatus.Unfunded }),
            },
            GrantRoundEvent.Agreed => state with { Status = GrantRoundStatus.Agreed },
            GrantRoundEvent.TranchePaid paid => state with
            {
                Projects = state.Projects.Replace(one => one.Id == paid.Project, one => one with { TranchesPaid = paid.Number }),
            },
            GrantRoundEvent.MidtermAccepted => state with { Status = GrantRoundStatus.Midterm },
            GrantRoundEvent.FinalAccepted => state with { Status = GrantRoundStatus.Final },
            GrantRoundEvent.Closed => state with { Status = GrantRoundStatus.Closed },
            GrantRoundEvent.Cancelled => state with { Status = GrantRoundStatus.Cancelled },
            _ => throw new UnreachableException(change.Event.Name.ToString()),
        };

    static GrantRound IAggregate<GrantRound, GrantRoundState, GrantRoundEvent>.Create(
        GrantRoundState state, long version, ValueList<EventEnvelope<GrantRoundEvent>> changes) => new(state, version, changes);

    private static GrantRoundState Move(GrantRoundState state, GrantProjectId project, GrantProjectStatus status, string reason) =>
        state with
        {
            Projects = state.Projects.Replace(
                one => one.Id == project, one => one with { Status = status, Reason = reason, Award = null }),
        };

    private static Money Asked(GrantRoundState state, GrantProject project) =>
        Money.Create(project.Proposal.Costs.Sum(cost => cost.Amount.Amount), state.Terms.Budget.Currency).Value;
}
