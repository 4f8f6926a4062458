using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class MergedJudgesTests
{
    private static readonly PersonId[] Judges = [new(0x11), new(0x12), new(0x13), new(0x14)];
    private static readonly PersonId Alias = new(0x101);
    private static readonly PersonId[] Everybody = [.. Judges, Alias, new(0x102), new(0x3001), new(0x3002), new(0x3003)];

    private static readonly GrantTerms Terms = new(
        "Elderly and children 2024", CommunityLevel.Community, [new("all", [LegalForm.RecordFiled], Money.Yuan(30_000).Value, 20, 10)],
        [new("need", 60), new("feasibility", 40)], Money.Yuan(60_000).Value, Start, Start + Duration.FromDays(20), [.. Judges], LeastJudges: 3, Trim: 0,
        PassingScore: 60, NoticeWorkingDays: 5, [100]);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static GrantProposal Proposal(int number) => new(
        new((UInt128)(uint)(0x1000 + number)), new(new((UInt128)(uint)(0x2000 + number)), LegalForm.RecordFiled, new((UInt128)(uint)(0x3000 + number))),
        $"Project {number}", [new($"cost-{number}", Money.Yuan(20_000).Value)]);

    private static Actor Judge(PersonId person) => new(person, Role.Organiser);

    private static GrantRound InRoadshow()
    {
        var round = GrantRound.Announce(new(0x66), CallingCommunity, Terms, Officer, Start)
            .Bind(one => one.Open(Officer, Start))
            .Bind(one => one.SubmitProject(Proposal(1), [], ApplicantActor, Start))
            .Bind(one => one.SubmitProject(Proposal(2), [], ApplicantActor, Start))
            .Bind(one => one.Screen([], Officer, Terms.ClosesAt))
            .Bind(one => one.Shortlist([Proposal(1).Id, Proposal(2).Id], Officer, Terms.ClosesAt)).Value;
        return round.BeginRoadshow(Office, Officer, round.State.ChangedAt + Duration.FromDays(12)).Value;
    }

    private static GrantRound Scored(GrantRound round, params PersonId[] judges) => judges.Aggregate(
        round, (one, judge) => one.Score(Proposal(1).Id, [70, 70], Judge(judge), one.State.ChangedAt)
            .Bind(next => next.Score(Proposal(2).Id, [60, 60], Judge(judge), next.State.ChangedAt)).Value);

    [Fact]
    public void Score_is_refused_to_the_applicants_own_under_another_id_and_to_one_judge_twice()
    {
        var round = InRoadshow();
        var now = round.State.ChangedAt;
        // The first judge turns out to be in charge of project 1.
        var own = round.Knowing(MergedPersons.Known((0x11, 0x3001)));
        Assert.Equal(["admission.reviewer-is-applicant"], Codes(own.Score(Proposal(1).Id, [1, 1], Judge(Judges[0]), now)));
        Assert.True(own.Score(Proposal(2).Id, [1, 1], Judge(Judges[0]), now).IsSuccess);
        Assert.True(round.Score(Proposal(1).Id, [1, 1], Judge(Judges[0]), now).IsSuccess);

        // A judge is a judge under his other id, and scores once.
        var known = round.Knowing(MergedPersons.Known((0x101, 0x11)));
        Assert.Equal(["admission.not-a-judge"], Codes(round.Score(Proposal(1).Id, [1, 1], Judge(Alias), now)));
        var scored = known.Score(Proposal(1).Id, [1, 1], Judge(Alias), now).Value;
        Assert.Equal(["core.duplicate-id"], Codes(scored.Score(Proposal(1).Id, [1, 1], Judge(Judges[0]), now)));
        Assert.True(scored.Score(Proposal(2).Id, [1, 1], Judge(Judges[0]), now).IsSuccess);
    }

    [Fact]
    public void Recuse_under_one_id_holds_under_the_other()
    {
        var round = InRoadshow().Knowing(MergedPersons.Known((0x101, 0x11)));
        var now = round.State.ChangedAt;
        var recused = round.Recuse(Alias, Proposal(1).Id, Officer, now).Value;

        Assert.Equal(["admission.judge-recused"], Codes(recused.Score(Proposal(1).Id, [1, 1], Judge(Judges[0]), now)));
        Assert.Equal(["core.duplicate-id"], Codes(recused.Recuse(Judges[0], Proposal(1).Id, Officer, now)));
        Assert.True(recused.Score(Proposal(2).Id, [1, 1], Judge(Judges[0]), now).IsSuccess);
        Assert.Equal(["admission.not-a-judge"], Codes(InRoadshow().Recuse(Alias, Proposal(1).Id, Officer, now)));
    }

    [Fact]
    public void Rank_counts_one_person_under_two_ids_once_and_twice_again_when_the_merge_is_undone()
    {
        var round = Scored(InRoadshow(), Judges[0], Judges[1], Judges[2]);
        var merge = MergedPersons.Merge(1, Judges[0], Judges[1]);

        Assert.Equal(
            ["admission.too-few-scores", "admission.too-few-scores"],
            Codes(round.Knowing(MergedPersons.Known([merge])).Rank(Officer, round.State.ChangedAt)));
        var ranked = round.Knowing(MergedPersons.Known([merge.Undo("two persons", Officer, Start).Value])).Rank(Officer, round.State.ChangedAt).Value;
        Assert.Equal([3, 3], ranked.State.Ranking.Select(one => one.Counted));
        // With a fourth judge there are three persons again.
        var four = Scored(round, Judges[3]).Knowing(MergedPersons.Known([merge])).Rank(Officer, round.State.ChangedAt).Value;
        Assert.Equal([3, 3], four.State.Ranking.Select(one => one.Counted));
        // A judge who turns out to be the applicant's own is not counted there, and is elsewhere.
        var own = Scored(round, Judges[3]).Knowing(MergedPersons.Known((0x14, 0x3001))).Rank(Officer, round.State.ChangedAt).Value;
        Assert.Equal([3, 4], own.State.Ranking.Select(one => one.Counted));
    }

    [Fact]
    public void Officials_of_a_round_are_nobody_of_a_projects_own_under_whatever_id()
    {
        var alias = new Actor(Alias, Role.SubdistrictOfficer);
        var known = MergedPersons.Known((0x101, 0x3002));
        var roadshow = Scored(InRoadshow(), Judges[0], Judges[1], Judges[2]);
        var now = roadshow.State.ChangedAt + Duration.FromDays(40);
        var ranked = roadshow.Rank(Officer, now).Value;
        var shown = ranked.PublishAwards([], Officer, now).Value;
        var agreed = shown.Agree(Office, Officer, now + Duration.FromDays(20)).Value;
        var later = now + Duration.FromDays(20);
        var paid = agreed.AcceptMidterm(Officer, later).Bind(one => one.AcceptFinal(Officer, later))
            .Bind(one => one.PayTranche(Proposal(1).Id, Officer, later)).Bind(one => one.PayTranche(Proposal(2).Id, Officer, later)).Value;
        var submitted = GrantRound.Announce(new(0x66), CallingCommunity, Terms, Officer, Start).Bind(one => one.Open(Officer, Start))
            .Bind(one => one.SubmitProject(Proposal(2), [], ApplicantActor, Start)).Value;
        var screened = submitted.Screen([], Officer, Terms.ClosesAt).Value;
        var shortlisted = screened.Shortlist([Proposal(2).Id], Officer, Terms.ClosesAt).Value;
        (GrantRound Round, Func<GrantRound, IResultBase> Verb)[] verbs =
        [
            (submitted, one => one.Screen([], alias, Terms.ClosesAt)),
            (screened, one => one.Shortlist([Proposal(2).Id], alias, Terms.ClosesAt)),
            (shortlisted, one => one.Strike(Proposal(2).Id, "copied", alias, Terms.ClosesAt)),
            (shortlisted, one => one.BeginRoadshow(Office, alias, later)),
            (roadshow, one => one.Rank(alias, now)),
            (ranked, one => one.PublishAwards([], alias, now)),
            (shown, one => one.Agree(Office, alias, later)),
            (agreed, one => one.PayTranche(Proposal(1).Id, alias, later)),
            (agreed, one => one.AcceptMidterm(alias, later)),
            (agreed.AcceptMidterm(Officer, later).Value, one => one.AcceptFinal(alias, later)),
            (paid, one => one.Close(alias, later)),
        ];
        foreach (var (round, verb) in verbs)
        {
            Assert.Empty(Codes(verb(round)));
            Assert.Equal(["admission.reviewer-is-applicant"], Codes(verb(round.Knowing(known))));
        }
    }

    [Property(MaxTest = 300)]
    public Property Ranking_under_merges_is_that_of_the_scores_that_count_with_every_id_as_the_one_it_stands_for() => Prop.ForAll(
        Arb.From(from pairs in Gen.ListOf(from one in Gen.Elements(Everybody) from other in Gen.Elements(Everybody) select (one, other), 4)
                 from points in Gen.ArrayOf(Gen.Choose(0, 100), Everybody.Length * 3)
                 from recused in Gen.ListOf(from judge in Gen.Elements(Everybody) from project in Gen.Choose(1, 3) select new GrantRecusal(judge, Proposal(project).Id), 2)
                 select (pairs, points, recused)),
        drawn =>
        {
            var map = MergeMap<PersonId>.Empty;
            foreach (var (at, (one, other)) in drawn.pairs.Index())
                map = PersonMerge.Join(new((UInt128)(uint)(at + 1)), one, other, "same", map, Officer, Start) is { IsSuccess: true } merge ? map.With(merge.Value.State).Value : map;
            var projects = Enumerable.Range(1, 3).Select(number => new GrantProject(Proposal(number), "all", number, GrantProjectStatus.Shortlisted)).ToValueList();
            var scores = projects.SelectMany((project, row) => Everybody.Select((judge, at) => new GrantScore(judge, project.Id, [drawn.points[(row * Everybody.Length) + at], 50]))).ToValueList();

            var ranking = GrantRanking.Of(Terms, projects, scores, drawn.recused.ToValueList(), new(MergeMap<PartyId>.Empty, map));

            // Without the library: one score a person, none of the recused, none of the applicant's own.
            var counted = scores.GroupBy(score => (score.Project, Judge: map.Resolve(score.Judge)))
                .Where(group => !drawn.recused.Any(one => one.Project == group.Key.Project && map.Resolve(one.Judge) == group.Key.Judge)
                    && map.Resolve(projects.First(one => one.Id == group.Key.Project).Proposal.Applicant.Responsible) != group.Key.Judge)
                .Select(group => group.MinBy(score => score.Judge)! with { Judge = group.Key.Judge }).ToValueList();
            Assert.Equal(GrantRanking.Of(Terms, projects, counted, []), ranking);
            Assert.Equal(
                GrantRanking.Of(Terms, projects, scores, drawn.recused.ToValueList()), GrantRanking.Of(Terms, projects, scores, drawn.recused.ToValueList(), KnownMerges.None));
        });
}
