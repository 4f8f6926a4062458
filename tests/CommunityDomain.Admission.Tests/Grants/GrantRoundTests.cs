using CommunityDomain.Testing;
using FluentResults;
using FsCheck;
using FsCheck.Fluent;
using static CommunityDomain.Testing.AdmissionFlow;

namespace CommunityDomain.Admission.Tests;

public sealed class GrantRoundTests
{
    private static readonly PersonId[] Judges = [new(0x11), new(0x12), new(0x13), new(0x14), new(0x15)];

    private static readonly GrantTerms Terms = new(
        "Elderly and children 2024", CommunityLevel.TownOrSubdistrict,
        [
            new("registered", [LegalForm.RegisteredAssociation, LegalForm.SocialServiceInstitution], Money.Yuan(30_000).Value, 20, 10),
            new("filed", [LegalForm.RecordFiled, LegalForm.NeighbourhoodTeam], Money.Yuan(10_000).Value, 20, 2),
        ],
        [new("livelihood", 40), new("feasibility", 30), new("maturity", 20), new("innovation", 10)],
        Money.Yuan(60_000).Value, Start, Start + Duration.FromDays(20), [.. Judges], LeastJudges: 3, Trim: 1, PassingScore: 60,
        NoticeWorkingDays: 5, [50, 30, 20]);

    private static string[] Codes(IResultBase result) => [.. result.Errors.Cast<DomainError>().Select(error => error.Code)];

    private static GrantProposal Proposal(int number, decimal asked = 20_000, LegalForm form = LegalForm.SocialServiceInstitution, string? cost = null) => new(
        new((UInt128)(uint)(0x1000 + number)), new(new((UInt128)(uint)(0x2000 + number)), form, new((UInt128)(uint)(0x3000 + number))),
        $"Project {number}", [new(cost ?? $"cost-{number}", Money.Yuan(asked).Value)]);

    private static GrantRound Open(GrantTerms? terms = null) =>
        GrantRound.Announce(new(0x66), CallingCommunity, terms ?? Terms, Officer, Start).Bind(round => round.Open(Officer, Start)).Value;

    private static GrantRound Submitted(params GrantProposal[] proposals) => proposals.Aggregate(
        Open(), (round, proposal) => round.SubmitProject(proposal, [], ApplicantActor, Start).Value);

    private static Instant Later(GrantRound round, int days) => round.State.ChangedAt + Duration.FromDays(days);

    private static GrantRound InRoadshow(params GrantProposal[] proposals)
    {
        var round = Submitted(proposals);
        round = round.Screen([], Officer, Terms.ClosesAt).Value;
        round = round.Shortlist(proposals.Select(one => one.Id).ToValueList(), Officer, Terms.ClosesAt).Value;
        return round.BeginRoadshow(Office, Officer, Later(round, 12)).Value;
    }

    private static GrantRound Ranked(int[] totals, params GrantProposal[] proposals)
    {
        var round = InRoadshow(proposals);
        for (var at = 0; at < proposals.Length; at++)
        {
            foreach (var judge in Judges)
                round = round.Score(proposals[at].Id, [totals[at], totals[at], totals[at], totals[at]], new(judge, Role.Organiser), round.State.ChangedAt).Value;
        }
        return round.Rank(Officer, round.State.ChangedAt).Value;
    }

    [Fact]
    public void Round_runs_from_its_announcement_to_its_close_and_every_fen_of_an_award_is_paid()
    {
        var round = Ranked([90, 80, 70, 50], Proposal(1, 29_999.99m), Proposal(2), Proposal(3, 10_000), Proposal(4, 1_000));
        round = round.PublishAwards([], Officer, round.State.ChangedAt).Value;

        Assert.Equal(
            [GrantProjectStatus.Awarded, GrantProjectStatus.Awarded, GrantProjectStatus.Awarded, GrantProjectStatus.Unfunded],
            round.State.Projects.Select(project => project.Status));
        Assert.Equal(["admission.notice-still-open"], Codes(round.Agree(Office, Officer, round.State.ChangedAt)));
        round = round.Agree(Office, Officer, Later(round, 12)).Value;
        var now = round.State.ChangedAt;
        var first = round.PayTranche(Proposal(1).Id, Officer, now).Value;
        Assert.Equal(["admission.tranche-not-due"], Codes(first.PayTranche(Proposal(1).Id, Officer, now)));
        Assert.Equal(["admission.unknown-project"], Codes(round.PayTranche(Proposal(4).Id, Officer, now)));
        round = Pay(round, 1);
        round = Pay(round.AcceptMidterm(Officer, now).Value, 1);
        var unpaid = round.AcceptFinal(Officer, now).Value;
        Assert.Equal(["admission.tranches-open"], Codes(unpaid.Close(Officer, now)));
        round = Pay(unpaid, 1).Close(Officer, now).Value;

        var paid = round.Changes.Select(change => change.Event).OfType<GrantRoundEvent.TranchePaid>().ToList();
        Assert.Equal(29_999.99m, paid.Where(one => one.Project == Proposal(1).Id).Sum(one => one.Amount.Amount));
        Assert.Equal(round.Awarded.Amount, paid.Sum(one => one.Amount.Amount));
        Assert.Equal(GrantRoundStatus.Closed, round.Status);
        AggregateLaws.RestoreEqualsReplayEqualsLive(round);

        static GrantRound Pay(GrantRound round, int tranches)
        {
            for (var number = 0; number < tranches; number++)
            {
                foreach (var project in round.State.Projects.Where(one => one.Status == GrantProjectStatus.Awarded))
                    round = round.PayTranche(project.Id, Officer, round.State.ChangedAt).Value;
            }
            return round;
        }
    }

    [Fact]
    public void PublishAwards_funds_at_the_passing_score_within_the_budget_and_up_to_the_tracks_number()
    {
        var passing = Ranked([60, 59], Proposal(1), Proposal(2));
        Assert.Equal(
            [GrantProjectStatus.Awarded, GrantProjectStatus.Unfunded],
            passing.PublishAwards([], Officer, passing.State.ChangedAt).Value.State.Projects.Select(one => one.Status));

        // 60,000 yuan: three of 20,000 are the whole budget, and a fourth of a fen is too much.
        var whole = Ranked([90, 80, 70, 65], Proposal(1), Proposal(2), Proposal(3), Proposal(4, 0.01m));
        Assert.Equal(
            [GrantProjectStatus.Awarded, GrantProjectStatus.Awarded, GrantProjectStatus.Awarded, GrantProjectStatus.Unfunded],
            whole.PublishAwards([], Officer, whole.State.ChangedAt).Value.State.Projects.Select(one => one.Status));

        // The filed track funds two, whatever is left.
        var filed = Ranked([90, 80, 70], [.. Enumerable.Range(1, 3).Select(number => Proposal(number, 1_000, LegalForm.RecordFiled))]);
        Assert.Equal(
            [GrantProjectStatus.Awarded, GrantProjectStatus.Awarded, GrantProjectStatus.Unfunded],
            filed.PublishAwards([], Officer, filed.State.ChangedAt).Value.State.Projects.Select(one => one.Status));
    }

    [Fact]
    public void Announce_names_every_fault_of_its_terms()
    {
        var terms = Terms with { Criteria = [new("all", 99)], Tranches = [50, 51], LeastJudges = 2, PassingScore = 101, Judges = [new(1), new(1)] };
        Assert.Equal(
            ["core.duplicate-id", "admission.parts-not-whole", "admission.parts-not-whole", "core.out-of-range", "core.out-of-range"],
            Codes(GrantRound.Announce(new(1), new(2), terms, Officer, Start)));
        Assert.Throws<ArgumentOutOfRangeException>(() => GrantRound.Announce(new(1), new(2), Terms with { Level = (CommunityLevel)9 }, Officer, Start));
    }

    [Fact]
    public void SubmitProject_is_held_to_its_track_its_ceiling_and_costs_that_are_funded_once()
    {
        var round = Open();
        Assert.Equal(["admission.no-track"], Codes(round.SubmitProject(Proposal(1, form: LegalForm.Enterprise), [], ApplicantActor, Start)));
        Assert.Equal(["admission.above-ceiling"], Codes(round.SubmitProject(Proposal(1, 30_000.01m), [], ApplicantActor, Start)));
        Assert.Equal(["admission.above-ceiling"], Codes(round.SubmitProject(Proposal(1, form: LegalForm.RecordFiled), [], ApplicantActor, Start)));
        Assert.Equal(["admission.cost-funded-already"], Codes(round.SubmitProject(Proposal(1), ["cost-1"], ApplicantActor, Start)));
        Assert.Equal(["admission.round-not-open"], Codes(round.SubmitProject(Proposal(1), [], ApplicantActor, Terms.ClosesAt)));
        var one = round.SubmitProject(Proposal(1), [], ApplicantActor, Start).Value;
        Assert.Equal(["core.duplicate-id"], Codes(one.SubmitProject(Proposal(1), [], ApplicantActor, Start)));
        Assert.Equal(["admission.window-still-open"], Codes(one.Screen([], Officer, Terms.ClosesAt - Duration.Epsilon)));
    }

    [Fact]
    public void Lineage_of_an_upgraded_project_is_kept_and_its_old_cost_is_not_funded_again()
    {
        var lower = Ranked([90], Proposal(1));
        lower = lower.PublishAwards([], Officer, lower.State.ChangedAt).Value;
        var upgraded = Proposal(2, cost: "cost-1") with { Predecessor = Proposal(1).Id };

        Assert.Equal(["admission.cost-funded-already"], Codes(Open().SubmitProject(upgraded, lower.FundedCosts, ApplicantActor, Start)));
        var grown = upgraded with { Costs = [new("cost-2", Money.Yuan(5).Value)] };
        Assert.Equal(
            Proposal(1).Id, Open().SubmitProject(grown, lower.FundedCosts, ApplicantActor, Start).Value.State.Projects[0].Proposal.Predecessor);
    }

    [Fact]
    public void PublishAwards_passes_over_a_cost_that_another_level_funded_meanwhile_or_that_two_projects_share()
    {
        var round = Ranked([90, 80, 70], Proposal(1), Proposal(2), Proposal(3, cost: "cost-2"));
        var awards = round.PublishAwards(["cost-1"], Officer, round.State.ChangedAt).Value;
        Assert.Equal(
            [GrantProjectStatus.Unfunded, GrantProjectStatus.Awarded, GrantProjectStatus.Unfunded], awards.State.Projects.Select(one => one.Status));
    }

    [Fact]
    public void Scores_of_a_recused_judge_count_nowhere_and_are_taken_no_more()
    {
        var round = InRoadshow(Proposal(1), Proposal(2));
        foreach (var (judge, at) in Judges.Select((judge, at) => (judge, at)))
        {
            round = round.Score(Proposal(1).Id, at == 0 ? [100, 100, 100, 100] : [60, 60, 60, 60], new(judge, Role.Organiser), round.State.ChangedAt).Value;
            round = round.Score(Proposal(2).Id, [61, 61, 61, 61], new(judge, Role.Organiser), round.State.ChangedAt).Value;
        }
        // Without trimming the first judge would lift project 1 above project 2.
        var untrimmed = Terms with { Trim = 0 };
        Assert.Equal(Proposal(1).Id, GrantRanking.Of(untrimmed, round.State.Projects, round.State.Scores, [])[0].Project);
        var recused = round.Recuse(Judges[0], Proposal(1).Id, new(Judges[0], Role.Organiser), round.State.ChangedAt).Value;
        var ranking = GrantRanking.Of(untrimmed, recused.State.Projects, recused.State.Scores, recused.State.Recusals);
        Assert.Equal([Proposal(2).Id, Proposal(1).Id], ranking.Select(one => one.Project));
        Assert.Equal((60m, 4), (ranking[1].Mean, ranking[1].Counted));
        Assert.Contains(
            "admission.judge-recused", Codes(recused.Score(Proposal(1).Id, [1, 1, 1, 1], new(Judges[0], Role.Organiser), round.State.ChangedAt)));
    }

    [Fact]
    public void Score_is_for_impartial_judges_once_each_and_whole()
    {
        var own = Proposal(1) with { Applicant = Proposal(1).Applicant with { Officers = [Judges[0]] } };
        var round = InRoadshow(own, Proposal(2));
        var now = round.State.ChangedAt;
        var judge = new Actor(Judges[1], Role.Organiser);

        Assert.Equal(["admission.reviewer-is-applicant"], Codes(round.Score(own.Id, [1, 1, 1, 1], new(Judges[0], Role.Organiser), now)));
        Assert.Equal(["admission.not-a-judge"], Codes(round.Score(own.Id, [1, 1, 1, 1], Officer, now)));
        Assert.Equal(["admission.scores-incomplete", "core.out-of-range"], Codes(round.Score(own.Id, [1, 101, 1], judge, now)));
        var scored = round.Score(own.Id, [1, 1, 1, 1], judge, now).Value;
        Assert.Equal(["core.duplicate-id"], Codes(scored.Score(own.Id, [1, 1, 1, 1], judge, now)));
        Assert.Equal(["admission.too-few-scores", "admission.too-few-scores"], Codes(scored.Rank(Officer, now)));
        Assert.Contains("admission.reviewer-is-applicant", Codes(scored.Rank(new(own.Applicant.Responsible, Role.SubdistrictOfficer), now)));
    }

    [Fact]
    public void Strike_takes_an_award_away_and_its_money_is_not_spent()
    {
        var round = Ranked([90, 80], Proposal(1), Proposal(2));
        round = round.PublishAwards([], Officer, round.State.ChangedAt).Value;
        var struck = round.Strike(Proposal(1).Id, "plagiarised", Officer, round.State.ChangedAt).Value;

        Assert.Equal(Money.Yuan(20_000).Value, struck.Awarded);
        Assert.Equal(["cost-2"], struck.FundedCosts);
        Assert.Equal(["admission.unknown-project"], Codes(struck.Strike(Proposal(1).Id, "again", Officer, round.State.ChangedAt)));
    }

    [Property(MaxTest = 200)]
    public Property Ranking_is_a_total_order_whatever_the_order_of_judges_and_projects() => Prop.ForAll(
        Arb.From(Gen.ArrayOf(Gen.Choose(0, 3), 6 * 5 * 4)), Arb.From(Gen.Choose(0, int.MaxValue)),
        (points, seed) =>
        {
            var projects = Enumerable.Range(1, 6).Select(number => new GrantProject(
                Proposal(number, asked: 1_000 * (number % 2 + 1)), "registered", number, GrantProjectStatus.Shortlisted)).ToArray();
            var scores = projects.SelectMany((_, at) => Judges, (project, judge) => (project, judge))
                .Select((pair, at) => new GrantScore(pair.judge, pair.project.Id, points[(at * 4)..((at * 4) + 4)].ToValueList())).ToArray();
            var ranking = GrantRanking.Of(Terms, projects.ToValueList(), scores.ToValueList(), []);

            var shuffled = GrantRanking.Of(
                Terms, projects.OrderBy(one => (uint)(one.Number * 7919 ^ seed) % 101).ToValueList(),
                scores.OrderBy(one => HashCode.Combine(seed, one.Judge, one.Project)).ToValueList(), []);

            Assert.Equal(ranking, shuffled);
            Assert.Equal(Enumerable.Range(1, 6), ranking.Select(one => one.Rank));
            Assert.Equal(6, ranking.Select(one => one.Project).Distinct().Count());
            // An oracle in plain decimals, without the library's fractions.
            foreach (var (above, below) in ranking.Zip(ranking.Skip(1)))
                Assert.True(above.Mean >= below.Mean);
            foreach (var one in ranking)
            {
                var totals = scores.Where(score => score.Project == one.Project)
                    .Select(score => score.Points[0] * 0.4m + score.Points[1] * 0.3m + score.Points[2] * 0.2m + score.Points[3] * 0.1m).Order().ToList();
                Assert.Equal(decimal.Round(totals[1..^1].Average(), 4), one.Mean);
            }
        });

    [Property(MaxTest = 100)]
    public Property Awards_never_exceed_the_budget_the_tracks_or_fund_a_cost_twice() => Prop.ForAll(
        Arb.From(Gen.ListOf(from asked in Gen.Choose(1, 30)
                            from score in Gen.Choose(50, 100)
                            from cost in Gen.Choose(1, 6)
                            from filed in Gen.Choose(0, 2)
                            select (asked, score, cost, filed), 8)),
        drawn =>
        {
            var proposals = drawn.Select((one, at) => Proposal(
                at + 1, one.filed == 0 ? Math.Min(one.asked, 10) * 1_000m : one.asked * 1_000m,
                one.filed == 0 ? LegalForm.RecordFiled : LegalForm.RegisteredAssociation, $"cost-{one.cost}")).ToArray();
            var round = Ranked([.. drawn.Select(one => one.score)], proposals);
            round = round.PublishAwards([], Officer, round.State.ChangedAt).Value;

            Assert.True(round.Awarded.Amount <= Terms.Budget.Amount);
            Assert.Equal(round.FundedCosts.Count, round.FundedCosts.Distinct().Count());
            foreach (var track in Terms.Tracks)
                Assert.True(round.State.Projects.Count(one => one.Track == track.Name && one.Award is not null) <= track.Awards);
            Assert.All(
                round.State.Projects.Where(one => one.Award is not null),
                one => Assert.True(round.State.Ranking.Single(ranked => ranked.Project == one.Id).Mean >= Terms.PassingScore));
            AggregateLaws.RestoreEqualsReplayEqualsLive(round);
        });

    [Property(MaxTest = 200)]
    public Property Any_sequence_of_verbs_moves_as_the_table_says_and_replays() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 3)), Arb.From(Gen.ListOf(from verb in Gen.Elements(Enum.GetValues<GrantRoundVerb>()) from days in Gen.Choose(0, 12) select (verb, days))),
        (start, steps) =>
        {
            var round = start switch
            {
                0 => GrantRound.Announce(new(0x66), CallingCommunity, Terms, Officer, Start).Value,
                1 => Submitted(Proposal(1), Proposal(2)),
                2 => InRoadshow(Proposal(1), Proposal(2)),
                _ => Ranked([90, 80], Proposal(1), Proposal(2)),
            };
            var now = round.State.ChangedAt;
            foreach (var (verb, days) in steps)
            {
                now += Duration.FromDays(days);
                var before = round.Status;
                var result = AggregateLaws.VerbsDoNotMutate(round, one => Try(one, verb, now));
                if (result.IsSuccess)
                {
                    Assert.True(GrantRound.Lifecycle.Allows(before, verb, result.Value.Status), $"{before} {verb} {result.Value.Status}");
                    round = result.Value;
                }
                else
                {
                    Assert.Equal(!GrantRound.Lifecycle.Legal(before).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                }
            }
            AggregateLaws.RestoreEqualsReplayEqualsLive(round);
        });

    [Fact]
    public void Every_row_of_the_table_is_walked()
    {
        var roadshow = InRoadshow(Proposal(1), Proposal(2));
        var ranked = Ranked([90, 80], Proposal(1), Proposal(2));
        var shown = ranked.PublishAwards([], Officer, ranked.State.ChangedAt).Value;
        var agreed = shown.Agree(Office, Officer, Later(shown, 12)).Value;
        var midterm = agreed.AcceptMidterm(Officer, agreed.State.ChangedAt).Value;
        var final = midterm.AcceptFinal(Officer, midterm.State.ChangedAt).Value;
        var paid = final;
        foreach (var project in paid.State.Projects)
        {
            for (var number = 0; number < Terms.Tranches.Count; number++)
                paid = paid.PayTranche(project.Id, Officer, paid.State.ChangedAt).Value;
        }
        var submitted = Submitted(Proposal(1), Proposal(2));
        var screened = submitted.Screen([], Officer, Terms.ClosesAt).Value;
        GrantRound[] rounds =
        [
            GrantRound.Announce(new(0x66), CallingCommunity, Terms, Officer, Start).Value, submitted, screened,
            screened.Shortlist([Proposal(1).Id, Proposal(2).Id], Officer, Terms.ClosesAt).Value, roadshow,
            Judges.Take(3).Aggregate(roadshow, (round, judge) => round.Score(Proposal(1).Id, [70, 70, 70, 70], new(judge, Role.Organiser), round.State.ChangedAt)
                .Bind(one => one.Score(Proposal(2).Id, [70, 70, 70, 70], new(judge, Role.Organiser), one.State.ChangedAt)).Value),
            ranked, shown, agreed, midterm, final, paid, paid.Close(Officer, paid.State.ChangedAt).Value,
            submitted.Cancel("no money", Officer, Terms.ClosesAt).Value,
        ];
        var seen = new HashSet<LifecycleTransition<GrantRoundStatus, GrantRoundVerb>>();
        foreach (var round in rounds)
        {
            foreach (var verb in Enum.GetValues<GrantRoundVerb>())
            {
                foreach (var days in new[] { 0, 25 })
                {
                    var result = Try(round, verb, Later(round, days));
                    if (result.IsSuccess)
                        seen.Add(new(round.Status, verb, result.Value.Status));
                    Assert.Equal(!GrantRound.Lifecycle.Legal(round.Status).Contains(verb), result.HasError<CoreErrors.IllegalVerb>());
                }
            }
        }
        Assert.Equal(GrantRound.Lifecycle.ToHashSet(), seen);
    }

    private static Result<GrantRound> Try(GrantRound round, GrantRoundVerb verb, Instant now)
    {
        var project = round.State.Projects.Select(one => one.Id).DefaultIfEmpty(Proposal(1).Id).ElementAt((int)(round.Version % Math.Max(1, round.State.Projects.Count)));
        return verb switch
        {
            GrantRoundVerb.Open => round.Open(Officer, now),
            GrantRoundVerb.SubmitProject => round.SubmitProject(Proposal(100 + (int)round.Version), [], ApplicantActor, now),
            GrantRoundVerb.Screen => round.Screen([], Officer, now),
            GrantRoundVerb.Shortlist => round.Shortlist(round.State.Projects.Select(one => one.Id).ToValueList(), Officer, now),
            GrantRoundVerb.Strike => round.Strike(project, "copied", Officer, now),
            GrantRoundVerb.BeginRoadshow => round.BeginRoadshow(Office, Officer, now),
            GrantRoundVerb.Recuse => round.Recuse(Judges[round.Version % 5], project, Officer, now),
            GrantRoundVerb.Score => round.Score(project, [70, 71, 72, 73], new(Judges[round.Version % 5], Role.Organiser), now),
            GrantRoundVerb.Rank => round.Rank(Officer, now),
            GrantRoundVerb.PublishAwards => round.PublishAwards([], Officer, now),
            GrantRoundVerb.Agree => round.Agree(Office, Officer, now),
            GrantRoundVerb.PayTranche => round.PayTranche(project, Officer, now),
            GrantRoundVerb.AcceptMidterm => round.AcceptMidterm(Officer, now),
            GrantRoundVerb.AcceptFinal => round.AcceptFinal(Officer, now),
            GrantRoundVerb.Close => round.Close(Officer, now),
            _ => round.Cancel("no money", Officer, now),
        };
    }
}
